import { useState } from 'react';
import { useParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { Facts, Page, Panel } from '../../../staff/kit/page.tsx';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { Members } from './members.tsx';
import classes from './organisation.module.css';
import { UnitDialog } from './unit-form.tsx';
import { UnitHistory } from './unit-history.tsx';
import { type DecisionKind, type UnitRecord, useUnit } from './units-api.ts';

export function UnitPage() {
  const { id } = useParams();
  const { data, error, refetch } = useUnit(Number(id));
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  return data ? <UnitSheet unit={data} /> : <Loading />;
}

const DECISIONS = ['RENAMED', 'MERGED', 'DISSOLVED'] as const;

function UnitSheet({ unit }: { unit: UnitRecord }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const [kind, setKind] = useState<DecisionKind | undefined>();
  const [isCorrecting, setCorrecting] = useState(false);
  const canChange = holds(me, 'administrator') && unit.state !== 'ENDED';
  return (
    <Page
      title={unit.name}
      lead={
        <>
          {t(`unitKind.${unit.kind}`)} · {unit.symbol}{' '}
          {unit.state === 'CURRENT' ? null : <Badge tone="still">{t(`unitState.${unit.state}`)}</Badge>}
        </>
      }
      actions={
        canChange ? (
          <>
            <Button variant="default" onClick={() => setCorrecting(true)}>
              {t('units.correct')}
            </Button>
            {DECISIONS.map((decision) => (
              <Button key={decision} variant="default" onClick={() => setKind(decision)}>
                {t(`unitChange.${decision}`)}
              </Button>
            ))}
          </>
        ) : null
      }
    >
      <div className={classes.columns}>
        <div>
          <Panel>
            <Facts items={factsOf(unit, t)} />
          </Panel>
          {unit.kind === 'GROUP' ? <Members unit={unit} canChange={canChange} /> : null}
          {unit.names.length > 1 ? (
            <Panel title={t('units.names')}>
              <NameTable unit={unit} />
            </Panel>
          ) : null}
          <Panel title={t('units.aliases')}>
            {unit.aliases.length > 0 ? (
              <ul className={classes.aliases}>
                {unit.aliases.map((alias) => (
                  <li key={alias}>{alias}</li>
                ))}
              </ul>
            ) : (
              <p className={classes.hint}>{t('units.noAliases')}</p>
            )}
          </Panel>
        </div>
        <Panel title={t('units.history')}>
          <UnitHistory unit={unit} canChange={canChange} />
        </Panel>
      </div>
      <UnitDialog isOpen={isCorrecting} unit={unit} onClose={() => setCorrecting(false)} />
      <DecisionDialog unit={unit} kind={kind} onClose={() => setKind(undefined)} />
    </Page>
  );
}

type T = ReturnType<typeof useSpeech>['t'];

function factsOf(unit: UnitRecord, t: T) {
  const isGroup = unit.kind === 'GROUP';
  const present = unit.members.filter(({ validTo }) => validTo === null);
  return [
    [t('units.shortName'), unit.shortName],
    [t('units.symbol'), unit.symbol],
    [t(isGroup ? 'members.title' : 'units.people'), isGroup ? present.length : unit.people],
    [t('units.from'), showDay(unit.validFrom)],
    ...(unit.validTo ? [[t('units.to'), showDay(unit.validTo)] as const] : []),
    [t('units.foundingDecision'), unit.foundingDecision],
  ] as const;
}

function NameTable({ unit }: { unit: UnitRecord }) {
  const { t } = useSpeech();
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{t('units.from')}</th>
          <th scope="col">{t('units.name')}</th>
          <th scope="col">{t('units.symbol')}</th>
        </tr>
      </thead>
      <tbody>
        {unit.names.map(({ from, name, symbol }) => (
          <tr key={from}>
            <td>{showDay(from)}</td>
            <td>{name}</td>
            <td>{symbol}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
