import { useState } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { Panel } from '../../../staff/kit/page.tsx';
import { paths, workQueue } from '../../../staff/paths.ts';
import { STATE_NAMES, STATES, type State } from '../rules.ts';
import { alike, type Group } from './alike.ts';
import { countOf, type Overview, type Row } from './api.ts';
import { ChaseDialog } from './chase-dialog.tsx';
import { lastDayOf } from './days.ts';
import classes from './overview.module.css';
import { Distance, nameOf, STATE_TONES, useDueText } from './parts.tsx';

/** Those of the reports always; those that leave the denominator where there are any. */
const ALWAYS: readonly State[] = ['done_on_time', 'done_late', 'overdue', 'running', 'not_yet'];

/** The big numbers; each opens the list behind it. */
export function StateNumbers({ counts, silent }: { counts: Overview['counts']; silent: number }) {
  const { t, say } = useSpeech();
  const shown = STATE_NAMES.filter((state) => ALWAYS.includes(state) || countOf(counts, state) > 0);
  return (
    <ul className={classes.numbers}>
      {shown.map((state) => (
        <li key={state}>
          <Link to={workQueue({ state })} data-tone={countOf(counts, state) > 0 ? STATE_TONES[state] : undefined}>
            <strong>{countOf(counts, state)}</strong> {say(STATES[state])}
          </Link>
        </li>
      ))}
      <li>
        <Link to={workQueue({ silent: '1' })} data-tone={silent > 0 ? 'soon' : undefined}>
          <strong>{silent}</strong> {t('works.silent')}
        </Link>
      </li>
    </ul>
  );
}

interface RowsProps {
  title: string;
  rows: readonly Row[];
  count: number;
  most: number;
  none: string;
  all: string;
  /** What the rows of a group have in common, as the address of a list says it. */
  state: Record<string, string>;
}

/** What is late, or silent: its name, who holds it, its day and how long; the others are one press away. */
export function Rows({ title, rows, count, most, none, all, state }: RowsProps) {
  const { t } = useSpeech();
  const groups = alike(rows);
  return (
    <Panel
      title={title}
      aside={groups.length > most || count > rows.length ? <Link to={all}>{t('overview.all', { count })}</Link> : null}
    >
      {rows.length === 0 ? <p className={classes.none}>{none}</p> : null}
      <ul className={classes.rows}>
        {groups.slice(0, most).map((group) => (
          <GroupLine key={group.row.id} group={group} state={state} />
        ))}
      </ul>
    </Panel>
  );
}

/** Its units and day in one line, how late it is first; of many units the rows behind it are a press away. */
function GroupLine({ group: { row, units, count }, state }: { group: Group; state: Record<string, string> }) {
  const { t } = useSpeech();
  const dueText = useDueText();
  const day = lastDayOf(row) ?? '';
  const to = count > 1 ? workQueue({ ...state, dueFrom: day, dueTo: day }) : paths.work(row.id);
  const who =
    units.length > 1
      ? t('overview.together', { count: units.length, units: units.join(', ') })
      : [row.unit, row.person].filter(Boolean).join(' – ');
  return (
    <li>
      <Link to={to} title={nameOf(row)}>
        {nameOf(row)}
      </Link>
      <span className={classes.facts}>
        <Distance distance={row.distance} /> · {t('work.dueOn', { day: dueText(row) })} · {who}
      </span>
    </li>
  );
}

/** Each unit with what it owes; one press drafts the letter that urges it on. */
export function Units({ units }: { units: Overview['units'] }) {
  const { t } = useSpeech();
  const [chased, setChased] = useState<{ id: number; name: string } | undefined>();
  return (
    <Panel title={t('overview.units')}>
      <table className={classes.units}>
        <thead>
          <tr>
            {(['unit', 'running', 'overdue', 'longest', 'done'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`overview.${key}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('chase.open')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <UnitRow key={unit.id} unit={unit} onChase={() => setChased(unit)} />
          ))}
        </tbody>
      </table>
      <ChaseDialog unit={chased} onClose={() => setChased(undefined)} />
    </Panel>
  );
}

function UnitRow({ unit, onChase }: { unit: Overview['units'][number]; onChase: () => void }) {
  const { t } = useSpeech();
  const { id, name, counts, longestDays } = unit;
  const late = countOf(counts, 'overdue');
  const link = (state: string, count: number) =>
    count > 0 ? <Link to={workQueue({ unitId: id, state })}>{count}</Link> : '0';
  return (
    <tr>
      <th scope="row">
        <Link to={workQueue({ unitId: id })}>{name}</Link>
      </th>
      <td>{link('running', countOf(counts, 'running'))}</td>
      <td data-late={late > 0 || undefined}>{link('overdue', late)}</td>
      <td>{longestDays > 0 ? t('overview.days', { count: longestDays }) : '—'}</td>
      <td>{link('done_on_time,done_late', countOf(counts, 'done_on_time', 'done_late'))}</td>
      <td>
        {late > 0 ? (
          <Button size="compact-sm" variant="default" onClick={onChase}>
            {t('chase.open')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
