import { ROLES } from '../../../platform/roles.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect } from '../../../staff/kit/controls.ts';
import type { Assignment, Unit } from './api.ts';
import classes from './organisation.module.css';

interface RolesFieldProps {
  assignments: readonly Assignment[];
  units: readonly Unit[];
  unitId: number;
  error?: string | undefined;
  onChange: (assignments: Assignment[]) => void;
}

/** A person may hold several roles, each in a unit. */
export function RolesField({ assignments, units, unitId, error, onChange }: RolesFieldProps) {
  const { t } = useSpeech();
  const change = (at: number, change: Partial<Assignment>) =>
    onChange(assignments.map((assignment, index) => (index === at ? { ...assignment, ...change } : assignment)));
  return (
    <fieldset className={classes.roles}>
      <legend>{t('people.roles')}</legend>
      {assignments.map((assignment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place, and keep the focus by it.
        <div className={classes.roleLine} key={index}>
          <NativeSelect
            aria-label={t('people.role')}
            value={assignment.role}
            onChange={(event) =>
              change(index, { role: ROLES.find((role) => role === event.currentTarget.value) ?? 'officer' })
            }
            data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          />
          <NativeSelect
            aria-label={t('people.inUnit')}
            value={String(assignment.unitId)}
            onChange={(event) => change(index, { unitId: Number(event.currentTarget.value) })}
            data={units.map(({ id, shortName }) => ({ value: String(id), label: shortName }))}
          />
          <Button
            variant="default"
            aria-label={t('people.removeRole', { role: t(`role.${assignment.role}`) })}
            onClick={() => onChange(assignments.filter((_, at) => at !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      {error ? <p className={classes.wrong}>{error}</p> : null}
      <Button variant="subtle" size="xs" onClick={() => onChange([...assignments, { role: 'officer', unitId }])}>
        {t('people.addRole')}
      </Button>
    </fieldset>
  );
}
