import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { DropZone } from '../../../staff/kit/drop-zone.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Page, Panel } from '../../../staff/kit/page.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import type { CheckedFormat } from '../contract.ts';
import { useFormatCheck } from './api.ts';
import classes from './format.module.css';

/** Soát thể thức: drop a draft, see what is wrong and where the law says so, take the corrected copy away. */
export function FormatPage() {
  const { t } = useSpeech();
  const check = useFormatCheck();
  return (
    <Page title={t('format.title')} lead={t('format.lead')}>
      <Panel>
        <DropZone
          label={t('format.drop')}
          hint={t('format.hint')}
          accept=".docx"
          onFile={(file) => file && check.mutate(file)}
        />
      </Panel>
      <MutationNotice error={check.error} />
      <div role="status">{check.isPending ? <p>{t('format.checking')}</p> : null}</div>
      {check.data && !check.isPending ? <Result checked={check.data} /> : null}
    </Page>
  );
}

type FindingSeen = CheckedFormat['findings'][number];

function Result({ checked }: { checked: CheckedFormat }) {
  const { t } = useSpeech();
  const { fileName, findings, corrected } = checked;
  const open = findings.filter(({ canFix }) => !canFix);
  const fixed = findings.filter(({ canFix }) => canFix);
  if (findings.length === 0) return <Notice tone="good">{t('format.clean', { name: fileName })}</Notice>;
  return (
    <>
      <Notice tone="soon">
        {t('format.found', { name: fileName, all: kindsOf(findings).length, fixed: kindsOf(fixed).length })}
      </Notice>
      {corrected ? (
        <p className="no-print">
          <Button onClick={() => save(corrected, copyName(fileName))}>{t('format.takeCopy')}</Button>{' '}
          <small>{t('format.copyHint')}</small>
        </p>
      ) : null}
      <Findings title={t('format.byPerson')} findings={open} />
      <Findings title={t('format.byCopy')} findings={fixed} />
    </>
  );
}

/** What is said alike of many places is one finding. */
function kindsOf(findings: readonly FindingSeen[]): FindingSeen[][] {
  const kinds = new Map<string, FindingSeen[]>();
  for (const finding of findings) kinds.set(finding.vi, [...(kinds.get(finding.vi) ?? []), finding]);
  return [...kinds.values()];
}

const MOST_PLACES = 3;

function Findings({ title, findings }: { title: string; findings: readonly FindingSeen[] }) {
  const { t, say } = useSpeech();
  if (findings.length === 0) return null;
  return (
    <Panel title={title}>
      <ul className={classes.findings}>
        {kindsOf(findings).map((alike) => {
          const places = alike.flatMap(({ where }) => where ?? []);
          const [first] = alike;
          return first ? (
            <li key={first.vi}>
              <strong>{say(first)}</strong> <span className={classes.article}>{first.article}</span>
              {places.slice(0, MOST_PLACES).map((place) => (
                <q key={place}>{place}</q>
              ))}
              {places.length > MOST_PLACES ? (
                <small>{t('format.more', { n: places.length - MOST_PLACES })}</small>
              ) : null}
            </li>
          ) : null;
        })}
      </ul>
    </Panel>
  );
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const copyName = (name: string) => name.replace(/(?:\.docx)?$/i, ' (đúng thể thức).docx');

function save(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: WORD }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
