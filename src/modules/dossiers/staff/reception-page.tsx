import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { MoveMenu } from '../../../staff/kit/move-menu.tsx';
import { Facts, Page, Panel } from '../../../staff/kit/page.tsx';
import { ReasonDialog } from '../../../staff/kit/reason-dialog.tsx';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { RECEPTION_MOVES, type ReceptionMoveName } from '../receptions/rules.ts';
import classes from './dossiers.module.css';
import { History } from './history.tsx';
import { PaperRows } from './paper-rows.tsx';
import { formatMoment, Remaining } from './parts.tsx';
import { personFacts } from './person-facts.ts';
import { type Reception, useReception, useReceptionMove } from './reception-api.ts';
import { ReceptionStatusBadge } from './receptions-page.tsx';

const FORWARD = ['send', 'take_result', 'hand_over'] as const;

export function ReceptionPage() {
  const { id } = useParams();
  const { data, error, refetch } = useReception(Number(id));
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  return data ? <Record reception={data} /> : <Loading />;
}

function Record({ reception }: { reception: Reception }) {
  const { t } = useSpeech();
  const [move, setMove] = useState<ReceptionMoveName | undefined>();
  const { mutate, error, isPending, reset } = useReceptionMove(reception);
  const close = () => {
    reset();
    setMove(undefined);
  };
  return (
    <Page
      title={reception.procedureName}
      lead={
        <span className={classes.codeLine}>
          <span className={`code-text ${classes.bigCode}`}>{reception.code}</span>
          <ReceptionStatusBadge status={reception.status} />
          <Remaining remaining={reception.remaining} isFull />
        </span>
      }
      actions={
        <>
          <Link to={paths.receptionSlip(reception.id)}>{t('record.slip')}</Link>
          <MoveMenu moves={RECEPTION_MOVES} forward={FORWARD} can={reception.can} onMove={setMove} />
        </>
      }
    >
      <div className={classes.columns}>
        <div>
          <Panel>
            <Facts
              items={[
                [t('slip.resolver'), `${reception.resolverName} (${reception.resolverAgencyCode})`],
                [t('record.received'), formatMoment(reception.receivedAt)],
                [t('record.due'), <strong key="due">{formatMoment(reception.dueAt)}</strong>],
                [t('receptions.sentAt'), formatMoment(reception.sentAt)],
                [t('receptions.resultAt'), formatMoment(reception.resultAt)],
                [t('record.returned'), formatMoment(reception.returnedAt)],
                [t('intake.returnBy'), t(`return.${reception.returnBy}`)],
              ]}
            />
          </Panel>
          <Panel title={t('record.person')}>
            <Facts items={personFacts(reception.applicant, t)} />
          </Panel>
          <Panel title={t('record.papers')}>
            <PaperRows papers={reception.papers} />
          </Panel>
        </div>
        <Panel title={t('record.history')}>
          <History lines={reception.history} />
        </Panel>
      </div>
      <ReasonDialog
        move={move && RECEPTION_MOVES[move]}
        draftKey={`reception.${reception.id}.${move}`}
        error={error}
        isPending={isPending}
        onSend={(reason, onSuccess) => {
          if (move) mutate({ move, reason }, { onSuccess });
        }}
        onClose={close}
      />
    </Page>
  );
}
