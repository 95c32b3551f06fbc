import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { Facts, Page, Panel } from '../../../staff/kit/page.tsx';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { type ProcedureRecord, useCatalogue, useProcedure } from './api.ts';
import { FlagTable } from './flag-table.tsx';
import { isConfirmed, OfferDialog } from './offer-dialog.tsx';
import classes from './procedures.module.css';
import { StateBadge } from './state-badge.tsx';

export function ProcedurePage() {
  const { id } = useParams();
  const { data, error, refetch } = useProcedure(Number(id));
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  return data ? <Record procedure={data} /> : <Loading />;
}

function Record({ procedure }: { procedure: ProcedureRecord }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const [isOffering, setOffering] = useState(false);
  const { data: entries } = useCatalogue();
  const canDecide = holds(me, 'administrator', 'coordinator');
  return (
    <Page
      title={procedure.name}
      lead={
        <>
          <span className="code-text">{procedure.code}</span> · {procedure.field}{' '}
          <StateBadge offer={procedure.offer ?? { valuesAre: null, isClosed: false }} />{' '}
          {procedure.isInternal ? <Badge tone="still">{t('procedure.internal')}</Badge> : null}
        </>
      }
      actions={
        <>
          <Link to={paths.procedures}>{t('action.back')}</Link>
          {canDecide ? (
            <Button onClick={() => setOffering(true)}>
              {t(procedure.offer && isConfirmed(procedure.offer) ? 'catalogue.change' : 'catalogue.offer')}
            </Button>
          ) : null}
        </>
      }
    >
      <Panel>
        <Facts items={factsOf(procedure, t)} />
      </Panel>
      <Panel title={t('procedure.flags')}>
        <FlagTable procedure={procedure} canChange={canDecide} />
      </Panel>
      <Panel title={t('procedure.steps')}>
        <Steps steps={procedure.steps} />
      </Panel>
      <Panel title={t('procedure.papers')}>
        <Papers papers={procedure.papers} />
      </Panel>
      <Panel title={t('procedure.versions')}>
        <ul className={classes.versions}>
          {procedure.versions.map(({ from, decision }) => (
            <li key={from}>
              {showDay(from)} — {decision}
            </li>
          ))}
        </ul>
      </Panel>
      <OfferDialog
        entry={isOffering ? entries?.find(({ id }) => id === procedure.id) : undefined}
        onClose={() => setOffering(false)}
      />
    </Page>
  );
}

type T = ReturnType<typeof useSpeech>['t'];

function factsOf({ legalLimit, limitText, offer, feeText, resultName, legalBasis }: ProcedureRecord, t: T) {
  const say = (limit: ProcedureRecord['legalLimit']) => (limit ? t(`unit.${limit.unit}`, { value: limit.value }) : '—');
  const cut = offer?.timeCut ? ` (${t('procedure.cut', { percent: Math.round(offer.timeCut * 100) })})` : '';
  return [
    [t('procedure.legalLimit'), legalLimit ? say(legalLimit) : limitText || '—'],
    [t('procedure.ownLimit'), offer ? `${say(offer.limit)}${cut}` : t('catalogue.notOffered')],
    [t('catalogue.unit'), offer?.unit],
    [t('catalogue.decision'), offer?.decision],
    [t('procedure.published'), offer?.publishedOn && showDay(offer.publishedOn)],
    ...(offer?.closedOn ? [[t('procedure.closed'), showDay(offer.closedOn)] as const] : []),
    [t('catalogue.fee'), feeText || '—'],
    [t('procedure.result'), resultName || '—'],
    [t('procedure.basis'), legalBasis || '—'],
  ] as const;
}

function Steps({ steps }: Pick<ProcedureRecord, 'steps'>) {
  const { t } = useSpeech();
  if (steps.length === 0) return <p>{t('procedure.noSteps')}</p>;
  const whole = steps.reduce((sum, { share }) => sum + share, 0);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('procedure.step')}</th>
          <th scope="col">{t('procedure.place')}</th>
          <th scope="col">{t('procedure.share')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ name, place, share }, index) => (
          <tr key={name}>
            <td>
              {index + 1}. {name}
            </td>
            <td>{t(`place.${place}`)}</td>
            <td>{Math.round((share / whole) * 100)} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Papers({ papers }: Pick<ProcedureRecord, 'papers'>) {
  const { t } = useSpeech();
  if (papers.length === 0) return <p>{t('procedure.noPapers')}</p>;
  return (
    <ol className={classes.versions}>
      {papers.map(({ name, copies, note }) => (
        <li key={name}>
          {name} ({copies}){note ? <small> {note}</small> : null}
        </li>
      ))}
    </ol>
  );
}
