import { useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { ReasonDialog } from '../../../staff/kit/reason-dialog.tsx';
import { Empty } from '../../../staff/kit/states.tsx';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { type PlanRecord, type Proposal, useDecide, useProposals } from './api.ts';
import classes from './plans.module.css';
import { ProposeDialog } from './propose-dialog.tsx';

/** Any unit proposes; the authority decides one by one; the accepted ones are what the next version is made of. */
export function ProposalsTab({ plan }: { plan: PlanRecord }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const { data: proposals = [] } = useProposals(plan.id);
  const [isProposing, setProposing] = useState(false);
  const [refusing, setRefusing] = useState<Proposal | undefined>();
  const decide = useDecide(plan.id);
  const mayDecide = holds(me, 'leader', 'coordinator');
  return (
    <>
      {plan.isClosed ? null : (
        <Button variant="default" onClick={() => setProposing(true)}>
          {t('propose.open')}
        </Button>
      )}
      <MutationNotice error={refusing ? undefined : decide.error} />
      {proposals.length === 0 ? <Empty title={t('propose.none')} /> : null}
      <ul className={classes.list}>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <ProposalText proposal={proposal} />
            {mayDecide && proposal.isAccepted === null ? (
              <div className={classes.counts}>
                <Button
                  size="compact-sm"
                  loading={decide.isPending}
                  onClick={() => decide.mutate({ proposalId: proposal.id, isAccepted: true })}
                >
                  {t('propose.accept')}
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => setRefusing(proposal)}>
                  {t('propose.refuse')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      <ProposeDialog plan={plan} isOpen={isProposing} onClose={() => setProposing(false)} />
      <ReasonDialog
        move={refusing && { vi: 'Không đồng ý', en: 'Refuse', needsReason: true, article: refusing.reason }}
        draftKey={`plan.${plan.id}.refuse.${refusing?.id ?? ''}`}
        error={decide.error}
        isPending={decide.isPending}
        onSend={(answer, onSuccess) => {
          if (refusing) decide.mutate({ proposalId: refusing.id, isAccepted: false, answer }, { onSuccess });
        }}
        onClose={() => setRefusing(undefined)}
      />
    </>
  );
}

function ProposalText({ proposal }: { proposal: Proposal }) {
  const { t } = useSpeech();
  const state = proposal.isAccepted === null ? 'waiting' : proposal.isAccepted ? 'accepted' : 'refused';
  const tone = ({ waiting: 'soon', accepted: 'good', refused: 'still' } as const)[state];
  return (
    <>
      <Badge tone={tone}>{t(`propose.${state}`)}</Badge> <strong>{t(`propose.${proposal.kind}`)}</strong>
      {proposal.taskText ? `: ${proposal.taskText}` : ''}
      {proposal.text ? <div>→ {proposal.text}</div> : null}
      {proposal.timeText ? <div>→ {proposal.timeText}</div> : null}
      <div>
        {t('propose.reason')}: {proposal.reason}
      </div>
      <small>
        {proposal.person}, {proposal.unit}
        {proposal.answer ? ` · ${t('propose.answer')}: ${proposal.answer}` : ''}
      </small>
    </>
  );
}
