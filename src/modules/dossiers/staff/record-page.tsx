import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Facts, Page, Panel } from '../../../staff/kit/page.tsx';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import type { MoveName } from '../rules.ts';
import { type Dossier, useDossier } from './api.ts';
import classes from './dossiers.module.css';
import { History } from './history.tsx';
import { Holder } from './holder.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { formatDay, formatMoment, Remaining, StatusBadge } from './parts.tsx';
import { Steps } from './steps.tsx';

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
          <MoveButtons can={dossier.can} onMove={setMove} />
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
            <Facts items={personFacts(dossier, t)} />
          </Panel>
          <Panel title={t('record.steps')}>
            <Steps dossier={dossier} />
          </Panel>
          {dossier.pauses.length > 0 ? <Pauses dossier={dossier} /> : null}
          <Panel title={t('record.papers')}>
            <Papers dossier={dossier} />
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

function personFacts({ applicant }: Dossier, t: T) {
  const isCitizen = applicant.kind === 'CITIZEN';
  return [
    [t(isCitizen ? 'intake.name' : 'intake.organisationName'), applicant.name],
    [t(isCitizen ? 'intake.idNumber' : 'intake.organisationNumber'), applicant.idNumber],
    ...(isCitizen ? [[t('intake.bornOn'), applicant.bornOn && formatDay(applicant.bornOn)] as const] : []),
    [t('intake.phone'), applicant.phone],
    [t('intake.email'), applicant.email],
    [t('intake.address'), applicant.address],
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
      <Remaining remaining={dossier.remaining} />
    </span>
  );
}

function Papers({ dossier }: { dossier: Dossier }) {
  const { t } = useSpeech();
  if (dossier.papers.length === 0) return <p>{t('intake.noPapers')}</p>;
  return (
    <table className={classes.paperTable}>
      <thead>
        <tr>
          <th scope="col">{t('slip.number')}</th>
          <th scope="col">{t('intake.paper')}</th>
          <th scope="col">{t('intake.form')}</th>
          <th scope="col">{t('intake.quantity')}</th>
        </tr>
      </thead>
      <tbody>
        {dossier.papers.map((paper) => (
          <tr key={paper.position}>
            <td>{paper.position}</td>
            <td>{paper.name}</td>
            <td>{t(`paper.${paper.form}`)}</td>
            <td>{paper.quantity}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
