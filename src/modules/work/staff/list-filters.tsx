import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Checkbox, NativeSelect } from '../../../staff/kit/controls.ts';
import { ChoiceField, DayRangeField, type ListFilter, type Option, useRangeText } from '../../../staff/kit/filters.tsx';
import { PickField } from '../../../staff/kit/pick-field.tsx';
import type { Changes } from '../../../staff/kit/use-address.ts';
import { ORIGIN_NAMES, ORIGINS, STATE_NAMES, STATES } from '../rules.ts';
import { type Choices, type Filter, useSilentDays, useWorkChoices } from './api.ts';
import { FIELDS } from './list-address.ts';

/** All that the list of works can be narrowed by. */
export function useWorkFilters(filter: Filter, change: (changes: Changes) => void, isChoosing: boolean): ListFilter[] {
  const { t, say } = useSpeech();
  const { data: choices = { units: [], people: [] } } = useWorkChoices(
    isChoosing || [filter.unitId, filter.personId].some((id) => id !== undefined),
  );
  const set = (changes: Changes) => change({ ...changes, page: undefined });
  const rangeText = useRangeText();
  const several = (key: 'state' | 'origin', label: string, options: Option[]): ListFilter => {
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
  const picked = (key: 'unitId' | 'personId', label: string, options: readonly Pickable[]): ListFilter => {
    const chosen = filter[key];
    const pick = (id: number | undefined) => set({ [key]: id === undefined ? undefined : String(id) });
    return {
      ...{ key, label, clear: () => pick(undefined) },
      text: chosen === undefined ? undefined : (options.find(({ id }) => id === chosen)?.label ?? `${chosen}`),
      editor: <PickField label={label} choices={options} chosen={chosen} onPick={pick} />,
    };
  };
  const due = (days: { from: string; to: string }) => set({ dueFrom: days.from, dueTo: days.to });
  return [
    several(
      'state',
      t('works.state'),
      STATE_NAMES.map((value) => ({ value, label: say(STATES[value]) })),
    ),
    several(
      'origin',
      t('works.origin'),
      ORIGIN_NAMES.map((value) => ({ value, label: say(ORIGINS[value]) })),
    ),
    picked(
      'unitId',
      t('works.unit'),
      choices.units.map(({ id, name }) => ({ id, label: name })),
    ),
    picked('personId', t('works.person'), peopleOf(choices, filter.unitId)),
    {
      ...{ key: 'due', label: t('works.due'), text: rangeText(filter.dueFrom, filter.dueTo) },
      clear: () => due({ from: '', to: '' }),
      editor: <DayRangeField label={t('works.due')} from={filter.dueFrom} to={filter.dueTo} onChange={due} />,
    },
    ...useRarerFilters(filter, set),
  ];
}

function useRarerFilters(filter: Filter, set: (changes: Changes) => void): ListFilter[] {
  const { t } = useSpeech();
  const silentDays = t('works.silentDays', { days: String(useSilentDays()) });
  return [
    {
      ...{ key: 'fieldNo', label: t('works.field'), text: filter.fieldNo },
      clear: () => set({ fieldNo: undefined }),
      editor: (
        <NativeSelect
          label={t('works.field')}
          value={filter.fieldNo ?? ''}
          onChange={(event) => set({ fieldNo: event.currentTarget.value })}
          data={[
            { value: '', label: '—' },
            ...FIELDS.map((value) => ({ value, label: t('works.fieldOf', { no: value }) })),
          ]}
        />
      ),
    },
    {
      ...{ key: 'silent', label: t('works.silent'), text: filter.silent && silentDays },
      clear: () => set({ silent: undefined }),
      editor: (
        <Checkbox
          label={`${t('works.silent')} (${silentDays})`}
          checked={filter.silent === '1'}
          onChange={(event) => set({ silent: event.currentTarget.checked ? '1' : undefined })}
        />
      ),
    },
    {
      ...{ key: 'originId', label: t('works.sameOrigin'), text: filter.originId && t('works.sameOriginYes') },
      clear: () => set({ originId: undefined }),
      editor: null,
    },
  ].map(({ text, ...rest }) => ({ ...rest, text: text || undefined }));
}

interface Pickable {
  id: number;
  label: string;
  hint?: string;
}

/** Of the chosen unit, or of all; who works in two units is named once. */
export function peopleOf({ people }: Pick<Choices, 'people'>, unitId: number | undefined): Pickable[] {
  const ofUnit = people.filter((person) => unitId === undefined || person.unitId === unitId);
  return [...new Map(ofUnit.map(({ id, fullName, title }) => [id, { id, label: fullName, hint: title }])).values()];
}
