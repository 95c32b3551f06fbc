import { useSpeech } from '../../../staff/i18n/language.tsx';
import { NativeSelect } from '../../../staff/kit/controls.ts';
import { ChoiceField, DayRangeField, type ListFilter, type Option, useRangeText } from '../../../staff/kit/filters.tsx';
import { PickField } from '../../../staff/kit/pick-field.tsx';
import type { Changes } from '../../../staff/kit/use-address.ts';
import { STATUSES } from '../rules.ts';
import { type Filter, useChoices } from './api.ts';
import { SOURCES, STATUS_NAMES } from './list-address.ts';

/** All that the list of dossiers can be narrowed by. */
export function useDossierFilters(
  filter: Filter,
  change: (changes: Changes) => void,
  isChoosing: boolean,
): ListFilter[] {
  const { t, say } = useSpeech();
  const { data: choices = { procedures: [], units: [], people: [] } } = useChoices(
    isChoosing || [filter.procedureId, filter.unitId, filter.personId].some((id) => id !== undefined),
  );
  const set = (changes: Changes) => change({ ...changes, page: undefined });
  const rangeText = useRangeText();
  const several = (key: 'status' | 'source', label: string, options: Option[]): ListFilter => {
    const chosen = filter[key]?.split(',') ?? [];
    const names = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
    return {
      ...{ key, label, text: names.length > 0 ? names.join(', ') : undefined, clear: () => set({ [key]: undefined }) },
      editor: (
        <ChoiceField
          label={label}
          options={options}
          chosen={chosen}
          onChange={(next) => set({ [key]: next.join(',') })}
        />
      ),
    };
  };
  const range = (key: 'registered' | 'due', label: string): ListFilter => {
    const [from, to] = [filter[`${key}From`], filter[`${key}To`]];
    const write = (days: { from: string; to: string }) => set({ [`${key}From`]: days.from, [`${key}To`]: days.to });
    return {
      ...{ key, label, text: rangeText(from, to), clear: () => write({ from: '', to: '' }) },
      editor: <DayRangeField label={label} from={from} to={to} onChange={write} />,
    };
  };
  const picked = (key: 'procedureId' | 'personId', label: string, options: readonly Pickable[]) =>
    pickFilter(key, label, options, filter[key], set);
  return [
    several(
      'status',
      t('dossiers.status'),
      STATUS_NAMES.map((value) => ({ value, label: say(STATUSES[value]) })),
    ),
    several(
      'source',
      t('filter.source'),
      SOURCES.map((value) => ({ value, label: t(`source.${value}`) })),
    ),
    picked(
      'procedureId',
      t('dossiers.procedure'),
      choices.procedures.map(({ id, code, name }) => ({ id, label: name, hint: code })),
    ),
    unitFilter(t('filter.unit'), choices.units, filter.unitId, set),
    picked('personId', t('filter.person'), peopleOf(choices, filter.unitId)),
    range('registered', t('filter.registered')),
    range('due', t('filter.due')),
  ];
}

interface Pickable {
  id: number;
  label: string;
  hint?: string;
}
type Choices = NonNullable<ReturnType<typeof useChoices>['data']>;

/** Of the chosen unit, or of all; who works in two units is named once. */
function peopleOf({ people }: Choices, unitId: number | undefined): Pickable[] {
  const ofUnit = people.filter((person) => unitId === undefined || person.unitId === unitId);
  return [...new Map(ofUnit.map(({ id, fullName, title }) => [id, { id, label: fullName, hint: title }])).values()];
}

function pickFilter(
  key: string,
  label: string,
  options: readonly Pickable[],
  chosen: number | undefined,
  set: (changes: Changes) => void,
): ListFilter {
  const text = chosen === undefined ? undefined : (options.find(({ id }) => id === chosen)?.label ?? `${chosen}`);
  const pick = (id: number | undefined) => set({ [key]: id === undefined ? undefined : String(id) });
  return {
    ...{ key, label, text, clear: () => pick(undefined) },
    editor: <PickField label={label} choices={options} chosen={chosen} onPick={pick} />,
  };
}

function unitFilter(
  label: string,
  units: Choices['units'],
  chosen: number | undefined,
  set: (changes: Changes) => void,
): ListFilter {
  const text = chosen === undefined ? undefined : (units.find(({ id }) => id === chosen)?.name ?? `${chosen}`);
  return {
    ...{ key: 'unitId', label, text, clear: () => set({ unitId: undefined }) },
    editor: (
      <NativeSelect
        label={label}
        value={String(chosen ?? '')}
        onChange={(event) => set({ unitId: event.currentTarget.value, personId: undefined })}
        data={[{ value: '', label: '—' }, ...units.map(({ id, name }) => ({ value: String(id), label: name }))]}
      />
    ),
  };
}
