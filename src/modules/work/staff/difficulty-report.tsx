import { useState } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button, NativeSelect } from '../../../staff/kit/controls.ts';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { Menu } from '../../../staff/kit/menu.tsx';
import { Panel } from '../../../staff/kit/page.tsx';
import { PrintHead } from '../../../staff/kit/print-head.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { idOf, oneOf, useAddress } from '../../../staff/kit/use-address.ts';
import { paths } from '../../../staff/paths.ts';
import { type FieldDifficulties, reportExport, useDifficultyReport } from './api.ts';
import { today } from './days.ts';
import classes from './difficulty-report.module.css';
import { daysOf, nameOfPeriod, PERIODS, type Period, quarterOf } from './periods.ts';
import { fieldName, proposalsToHigher, textOfReport } from './report-text.ts';

type Line = FieldDifficulties['open'][number];

/** Tồn tại, vướng mắc và kiến nghị: a period as its report takes it, by field, what is asked of higher levels apart. */
export function DifficultyReport() {
  const { t, say } = useSpeech();
  const { period, year, change } = usePeriod();
  const { data, error, refetch } = useDifficultyReport(daysOf(period, year));
  const name = usePeriodName()(period, year);
  const fields = data?.fields ?? [];
  const higher = proposalsToHigher(fields);
  return (
    <>
      <div className={`${classes.toolbar} no-print`}>
        <PeriodFields period={period} year={year} onChange={change} />
        <CopyButton text={textOfReport(name, fields)} />
        <Menu label={t('list.export')}>
          {(['xlsx', 'csv'] as const).map((format) => (
            <a key={format} href={reportExport(daysOf(period, year), format)} download>
              {t(`difficulties.export.${format}`)}
            </a>
          ))}
        </Menu>
        <Button variant="default" onClick={() => print()}>
          {t('action.print')}
        </Button>
      </div>
      {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && fields.length === 0 ? (
        <Empty title={t('report.none', { period: name })} hint={t('report.noneHint')} />
      ) : null}
      {fields.map(({ field, open, answered }) => (
        <Panel key={field ?? ''} title={fieldName(field, say)}>
          <Lines rows={[...open, ...answered]} />
        </Panel>
      ))}
      {higher.length > 0 ? (
        <Panel title={t('report.higher')}>
          <ol className={classes.lines}>
            {higher.map((row) => (
              <li key={row.id}>
                {row.proposal}
                <small>
                  <Link to={paths.work(row.workId)}>{row.work}</Link> · {row.unit}
                </small>
              </li>
            ))}
          </ol>
        </Panel>
      ) : null}
    </>
  );
}

/** Stands where every printed list has its head: right under the title of the page. */
export function ReportHead() {
  const { t } = useSpeech();
  const { period, year } = usePeriod();
  return <PrintHead title={t('report.title')} lines={[usePeriodName()(period, year)]} />;
}

function Lines({ rows }: { rows: readonly Line[] }) {
  const { t } = useSpeech();
  return (
    <ol className={classes.lines}>
      {rows.map((row) => (
        <li key={row.id}>
          {row.hindrance}{' '}
          <Badge tone={row.answeredAt ? 'good' : 'soon'}>
            {t(row.answeredAt ? 'difficulty.answered' : 'difficulty.waiting')}
          </Badge>
          <p>
            {t('difficulty.proposes')} {row.proposal}
          </p>
          {row.answeredAt ? (
            <p>
              {t('report.answer', { day: showDay(row.answeredAt.slice(0, 10)) })} {row.answer}
            </p>
          ) : null}
          <small>
            <Link to={paths.work(row.workId)}>{row.work}</Link> · {row.unit} · {showDay(row.at.slice(0, 10))}
            {row.task ? (
              <>
                {' '}
                · <Link to={paths.planOfItem(row.task.itemId)}>{row.task.label}</Link>
              </>
            ) : null}
          </small>
        </li>
      ))}
    </ol>
  );
}

function CopyButton({ text }: { text: string }) {
  const { t } = useSpeech();
  const [copied, setCopied] = useState('');
  return (
    <Button variant="default" onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(text))}>
      <span role="status">{t(copied === text ? 'report.copied' : 'report.copy')}</span>
    </Button>
  );
}

interface PeriodFieldsProps {
  period: Period;
  year: number;
  onChange: (changes: { ky?: string; nam?: string }) => void;
}

const FIRST_YEAR = 2025;

function PeriodFields({ period, year, onChange }: PeriodFieldsProps) {
  const { t } = useSpeech();
  const years = Array.from({ length: Number(today().slice(0, 4)) + 1 - FIRST_YEAR }, (_, index) => FIRST_YEAR + index);
  return (
    <>
      <NativeSelect
        aria-label={t('report.period')}
        value={period}
        onChange={(event) => onChange({ ky: event.currentTarget.value })}
        data={PERIODS.map((value) => {
          const { kind, no } = nameOfPeriod(value);
          return { value, label: t(`report.period.${kind}`, { no }) };
        })}
      />
      <NativeSelect
        aria-label={t('report.year')}
        value={String(year)}
        onChange={(event) => onChange({ nam: event.currentTarget.value })}
        data={years.map(String)}
      />
    </>
  );
}

function usePeriodName() {
  const { t } = useSpeech();
  return (period: Period, year: number) => {
    const { kind, no } = nameOfPeriod(period);
    const words = t(`report.period.${kind}`, { no });
    if (kind === 'year') return t('report.ofYear', { year: String(year) });
    const isHalf = kind === 'firstHalf' || kind === 'secondHalf';
    return t(isHalf ? 'report.ofHalf' : 'report.of', { period: words, year: String(year) });
  };
}

function usePeriod() {
  const { params, change } = useAddress();
  const period = oneOf(params.get('ky'), PERIODS) ?? quarterOf(today());
  const year = Math.min(2199, Math.max(1900, idOf(params.get('nam')) ?? Number(today().slice(0, 4))));
  return { period, year, change };
}
