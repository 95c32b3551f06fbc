import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { Menu } from '../../../staff/kit/menu.tsx';
import { MoveMenu } from '../../../staff/kit/move-menu.tsx';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { isReceived, isUpper, type MoveName, movesOf, originOf } from '../rules.ts';
import { type PlanMove, type PlanRecord, useAmend, useMove, useUnitPlan } from './api.ts';
import { IssueDialog } from './issue-dialog.tsx';

const FORWARD = ['edit', 'check', 'submit', 'issue'] as const;
const ADDRESSES: Record<Exclude<MoveName, 'edit' | 'issue'>, PlanMove> = {
  check: 'check',
  reopen: 'reopening',
  submit: 'submission',
  drop: 'drop',
};

interface PlanActionsProps {
  plan: PlanRecord;
  onError: (error: unknown) => void;
}

/** What may be done with a plan now: its moves while it is prepared, amendments and units' plans once it is issued. */
export function PlanActions({ plan, onError }: PlanActionsProps) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const move = useMove(plan.id);
  const amend = useAmend(plan.id);
  const [isIssuing, setIssuing] = useState(false);
  const { status, version } = plan.version;
  const isPrepared = status === 'DRAFT' || status === 'CHECKED' || status === 'SUBMITTED';
  const press = (name: MoveName) => {
    if (name === 'edit') navigate(paths.planCheck(plan.id));
    else if (name === 'issue') setIssuing(true);
    else move.mutate({ move: ADDRESSES[name], version }, { onError, onSuccess: () => onError(undefined) });
  };
  return (
    <>
      {status === 'ISSUED' ? <UnitPlanMenu plan={plan} onError={onError} /> : null}
      {plan.canAmend === true ? (
        <Button
          variant="default"
          loading={amend.isPending}
          onClick={() => amend.mutate(undefined, { onError, onSuccess: () => navigate(paths.planCheck(plan.id)) })}
        >
          {t('plan.amend')}
        </Button>
      ) : null}
      {isPrepared ? <MoveMenu moves={movesOf(plan.kind)} forward={FORWARD} can={plan.can} onMove={press} /> : null}
      <IssueDialog plan={plan} isOpen={isIssuing} onClose={() => setIssuing(false)} />
      {plan.tasks.length > 0 ? (
        <Menu label={t('list.export')}>
          {(['xlsx', 'csv'] as const).map((format) => (
            <a key={format} href={`/api/plans/${plan.id}/export.${format}`} download>
              .{format}
            </a>
          ))}
        </Menu>
      ) : null}
      <PaperMenu plan={plan} />
      {status === 'ISSUED' && !isUpper(plan) ? (
        <Link to={`${paths.works}?origin=${originOf(plan.kind)}`}>{t('plan.viewWorks')}</Link>
      ) : null}
    </>
  );
}

/** What is signed, by the law's form. Without a number yet, the coordinator chooses what it will be. */
function PaperMenu({ plan }: Pick<PlanActionsProps, 'plan'>) {
  const { t } = useSpeech();
  if (isReceived(plan.kind)) return null;
  const forms =
    plan.version.documentNumber || plan.kind === 'UNIT' ? (['plan'] as const) : (['decision', 'plan'] as const);
  return (
    <Menu label={t('plan.paper')}>
      {forms.flatMap((form) =>
        (['docx', 'pdf'] as const).map((ending) => (
          <a
            key={form + ending}
            href={`/api/plans/${plan.id}/paper.${ending}?version=${plan.version.number}&form=${form}`}
            download
          >
            {forms.length > 1 ? `${t(`plan.paperAs.${form}`)} ` : ''}.{ending}
          </a>
        )),
      )}
    </Menu>
  );
}

/** One press makes the plan of a unit: its own for a head, any unit's for the coordinator. */
function UnitPlanMenu({ plan, onError }: PlanActionsProps) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const navigate = useNavigate();
  const make = useUnitPlan(plan.id);
  const concerned = new Map(
    plan.tasks.flatMap(({ leadUnitId, lead }) => (leadUnitId && lead ? [[leadUnitId, lead] as const] : [])),
  );
  const own = new Set(me?.assignments.map(({ unitId }) => unitId));
  const isCoordinator = holds(me, 'coordinator');
  const units = [...concerned].filter(([unitId]) => isCoordinator || own.has(unitId));
  if (plan.kind === 'UNIT' || units.length === 0 || !holds(me, 'coordinator', 'unit_head', 'commune_police'))
    return null;
  const go = (unitId: number) => make.mutate(unitId, { onError, onSuccess: ({ id }) => navigate(paths.plan(id)) });
  const [first] = units;
  if (units.length === 1 && first)
    return (
      <Button variant="default" loading={make.isPending} onClick={() => go(first[0])}>
        {t('plan.unitPlan')}
      </Button>
    );
  return (
    <Menu label={t('plan.unitPlan')}>
      {units.map(([unitId, name]) => (
        <button key={unitId} type="button" onClick={() => go(unitId)}>
          {t('plan.unitPlanFor', { unit: name })}
        </button>
      ))}
    </Menu>
  );
}
