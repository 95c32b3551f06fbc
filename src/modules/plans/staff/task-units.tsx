import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Checkbox, NativeSelect } from '../../../staff/kit/controls.ts';
import { PickField } from '../../../staff/kit/pick-field.tsx';
import { RHYTHM_NAMES, RHYTHMS, takesRhythm } from '../rules.ts';
import { type PlanRecord, type Task, useUnits } from './api.ts';
import classes from './plans.module.css';
import type { PartProps } from './task-draft.ts';

export function UnitFields({ draft, change, plan, task }: PartProps & { plan: PlanRecord; task: Task | undefined }) {
  const { t } = useSpeech();
  const { data: units = [] } = useUnits();
  const proposedId = draft.leadUnitId === null ? leadOfGroup(plan, draft.groupNo) : undefined;
  const proposed = units.find(({ id }) => id === proposedId);
  const takes = task === undefined || takesRhythm(task.schedule.kind) || task.schedule.kind === 'recurring';
  const toggle = (id: number) =>
    change({
      coordinatorUnitIds: draft.coordinatorUnitIds.includes(id)
        ? draft.coordinatorUnitIds.filter((one) => one !== id)
        : [...draft.coordinatorUnitIds, id],
    });
  return (
    <>
      <div>
        <PickField
          label={t('task.lead')}
          choices={units.map(({ id, name }) => ({ id, label: name }))}
          chosen={draft.leadUnitId ?? undefined}
          onPick={(id) => change({ leadUnitId: id ?? null })}
        />
        {proposed ? (
          <Button size="compact-sm" variant="default" onClick={() => change({ leadUnitId: proposed.id })}>
            {t('edit.proposeLead', { unit: proposed.name })}
          </Button>
        ) : null}
      </div>
      <NativeSelect
        label={t('edit.rhythm')}
        disabled={!takes}
        value={draft.rhythm ?? ''}
        onChange={(event) =>
          change({ rhythm: RHYTHM_NAMES.find((name) => name === event.currentTarget.value) ?? null })
        }
        data={[
          { value: '', label: t('edit.noRhythm') },
          ...RHYTHM_NAMES.map((name) => ({ value: name, label: RHYTHMS[name].vi })),
        ]}
      />
      <fieldset className={`${classes.units} ${classes.whole}`}>
        <legend>{t('task.coordinators')}</legend>
        {units.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            disabled={id === draft.leadUnitId}
            checked={draft.coordinatorUnitIds.includes(id) && id !== draft.leadUnitId}
            onChange={() => toggle(id)}
          />
        ))}
      </fieldset>
    </>
  );
}

/** Who leads most of the field: what is proposed for a row that names nobody in particular. */
function leadOfGroup({ tasks }: PlanRecord, groupNo: string): number | undefined {
  const counts = new Map<number, number>();
  for (const task of tasks)
    if (task.groupNo === groupNo && task.leadUnitId !== null)
      counts.set(task.leadUnitId, (counts.get(task.leadUnitId) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
