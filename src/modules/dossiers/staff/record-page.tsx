import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { MoveMenu } from '../../../staff/kit/move-menu.tsx';
import { Facts, Page, Panel } from '../../../staff/kit/page.tsx';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { MOVES, type MoveName } from '../rules.ts';
import { type Dossier, useDossier } from './api.ts';
import { CorrectButton } from './correct-dialog.tsx';
import classes from './dossiers.module.css';
import { History } from './history.tsx';
import { Holder } from './holder.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PaperFiles } from './paper-files.tsx';
import { PaperRows } from './paper-rows.tsx';
import { formatMoment, Remaining, StatusBadge } from './parts.tsx';
import { personFacts } from './person-facts.ts';
import { Steps } from './steps.tsx';

const FORWARD = ['accept', 'transfer', 'finish', 'return_result', 'resume'] as const;

export function DossierPage() {
  const { id } = useParams();
  const { data, error, refetch } = useDossier(Number(id));
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  return data ? <Record dossier={data} /> : <Loading />;
}

function Record({ dossier }: { dossier: Dossier }) {
  const { t } = useSpeech();
  const [move, setMove] = useState<MoveName | undefined>();
  return (
    <Page
      title={dossier.procedure.name}
      lead={<CodeLine dossier={dossier} />}
      actions={
        <>
          <Link to={paths.slip(dossier.id)}>{t('record.slip')}</Link>
          {dossier.canChangePapers ? <CorrectButton dossier={dossier} /> : null}
          <MoveMenu moves={MOVES} forward={FORWARD} can={dossier.can} onMove={setMove} />
        </>
      }
    >
      <div className={classes.columns}>
        <div>
          <Panel>
            <Facts items={timeFacts(dossier, t)} />
            {dossier.whyDue.length > 0 ? (
              <details>
                <summary>{t('intake.why')}</summary>
                <ul className={classes.why}>
                  {dossier.whyDue.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            ) : null}
          </Panel>
          <Panel title={t('record.person')}>
            <Facts items={personFacts(dossier.applicant, t)} />
          </Panel>
          <Panel title={t('record.steps')}>
            <Steps dossier={dossier} />
          </Panel>
          {dossier.pauses.length > 0 ? <Pauses dossier={dossier} /> : null}
          <Panel title={t('record.papers')}>
            <PaperRows papers={dossier.papers} filesOf={(paper) => <PaperFiles dossier={dossier} paper={paper} />} />
          </Panel>
        </div>
        <Panel title={t('record.history')}>
          <History lines={dossier.history} />
        </Panel>
      </div>
      <MoveDialog dossier={dossier} move={move} onClose={() => setMove(undefined)} />
    </Page>
  );
}

type T = ReturnType<typeof useSpeech>['t'];

function timeFacts(dossier: Dossier, t: T) {
  return [
    [t('record.received'), formatMoment(dossier.receivedAt)],
    [t('record.due'), <strong key="due">{formatMoment(dossier.dueAt)}</strong>],
    [t('record.limit'), t(`unit.${dossier.procedure.limitUnit}`, { value: dossier.procedure.limitValue })],
    [t('record.statistical'), formatMoment(dossier.statisticalDueAt)],
    ...(dossier.finishedAt ? [[t('record.finished'), formatMoment(dossier.finishedAt)] as const] : []),
    ...(dossier.returnedAt ? [[t('record.returned'), formatMoment(dossier.returnedAt)] as const] : []),
    [t('record.holder'), <Holder key="holder" dossier={dossier} />],
    [t('record.source'), t(`source.${dossier.source}`)],
    [t('intake.returnBy'), t(`return.${dossier.returnBy}`)],
  ] as const;
}

function CodeLine({ dossier }: { dossier: Dossier }) {
  const { t } = useSpeech();
  const [isCopied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(dossier.code).then(() => setCopied(true));
  return (
    <span className={classes.codeLine}>
      <span className={`code-text ${classes.bigCode}`}>{dossier.code}</span>
      <button type="button" className={`${classes.copy} no-print`} onClick={copy}>
        {t(isCopied ? 'action.copied' : 'action.copy')}
      </button>
      <StatusBadge status={dossier.status} />
      <Remaining remaining={dossier.remaining} isFull />
    </span>
  );
}

function Pauses({ dossier }: { dossier: Dossier }) {
  const { t } = useSpeech();
  return (
    <Panel title={t('record.pauses')}>
      <ul className={classes.history}>
        {dossier.pauses.map((pause) => (
          <li key={pause.from}>
            {pause.content}
            <small>
              {formatMoment(pause.from)} – {pause.to ? formatMoment(pause.to) : t('record.waiting')}
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
