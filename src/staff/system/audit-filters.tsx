import { usePeople } from '../../modules/organisation/staff/api.ts';
import { useSpeech } from '../i18n/language.tsx';
import { TextInput } from '../kit/controls.ts';
import { ChoiceField, DayRangeField, type ListFilter, useRangeText } from '../kit/filters.tsx';
import { PickField } from '../kit/pick-field.tsx';
import { type Changes, dayOf, idOf, oneOf } from '../kit/use-address.ts';
import { type AuditFilter, useVerbNames } from './api.ts';

const OUTCOMES = ['done', 'refused', 'read'] as const;

export function auditFilterOf(params: URLSearchParams): AuditFilter {
  const action = params.get('action');
  return {
    ...defined('personId', idOf(params.get('personId'))),
    ...defined('action', action && action.length <= 80 ? action : undefined),
    ...defined('outcome', oneOf(params.get('outcome'), OUTCOMES)),
    ...defined('recordId', idOf(params.get('recordId'))),
    ...defined('from', dayOf(params.get('from'))),
    ...defined('to', dayOf(params.get('to'))),
    ...defined('before', idOf(params.get('before'))),
  };
}

function defined<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  const fields: { [K in Name]?: Value } = {};
  if (value !== undefined) fields[name] = value;
  return fields;
}

export function useAuditFilters(filter: AuditFilter, change: (changes: Changes) => void): ListFilter[] {
  const { t } = useSpeech();
  const { data: people = [] } = usePeople();
  const { data: verbs = [] } = useVerbNames();
  const rangeText = useRangeText();
  const set = (changes: Changes) => change({ ...changes, before: undefined });
  const persons = people.map(({ id, fullName, title }) => ({ id, label: fullName, hint: title }));
  const actions = verbs.map(({ name, summary }, index) => ({ id: index + 1, label: summary, hint: name }));
  const labelOf = (options: { id: number; label: string }[], id: number | undefined) =>
    id === undefined ? undefined : (options.find((option) => option.id === id)?.label ?? String(id));
  const chosenAction = filter.action ? actions.find(({ hint }) => hint === filter.action) : undefined;
  return [
    {
      ...{ key: 'person', label: t('audit.person'), text: labelOf(persons, filter.personId) },
      clear: () => set({ personId: undefined }),
      editor: (
        <PickField
          label={t('audit.person')}
          choices={persons}
          chosen={filter.personId}
          onPick={(id) => set({ personId: id === undefined ? undefined : String(id) })}
        />
      ),
    },
    {
      ...{ key: 'action', label: t('audit.action'), text: chosenAction?.label ?? filter.action },
      clear: () => set({ action: undefined }),
      editor: (
        <PickField
          label={t('audit.action')}
          choices={actions}
          chosen={chosenAction?.id}
          onPick={(id) => set({ action: actions.find((action) => action.id === id)?.hint })}
        />
      ),
    },
    recordFilter(t('audit.record'), filter.recordId, set),
    {
      ...{ key: 'outcome', label: t('audit.outcome'), text: filter.outcome && t(`audit.${filter.outcome}`) },
      clear: () => set({ outcome: undefined }),
      editor: (
        <ChoiceField
          label={t('audit.outcome')}
          options={OUTCOMES.map((value) => ({ value, label: t(`audit.${value}`) }))}
          chosen={filter.outcome ? [filter.outcome] : []}
          onChange={(chosen) => set({ outcome: chosen.at(-1) })}
        />
      ),
    },
    {
      ...{ key: 'days', label: t('audit.days'), text: rangeText(filter.from, filter.to) },
      clear: () => set({ from: undefined, to: undefined }),
      editor: <DayRangeField label={t('audit.days')} from={filter.from} to={filter.to} onChange={set} />,
    },
  ];
}

function recordFilter(label: string, recordId: number | undefined, set: (changes: Changes) => void): ListFilter {
  return {
    ...{ key: 'record', label, text: recordId === undefined ? undefined : String(recordId) },
    clear: () => set({ recordId: undefined }),
    editor: (
      <TextInput
        key={recordId}
        label={label}
        inputMode="numeric"
        maxLength={15}
        defaultValue={recordId ?? ''}
        onBlur={(event) => set({ recordId: String(idOf(event.currentTarget.value) ?? '') })}
      />
    ),
  };
}
