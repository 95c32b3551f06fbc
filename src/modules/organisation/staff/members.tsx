import { useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { type Column, DataTable } from '../../../staff/kit/data-table.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { Panel } from '../../../staff/kit/page.tsx';
import { MemberDialog } from './member-dialog.tsx';
import classes from './organisation.module.css';
import type { Member, UnitRecord } from './units-api.ts';

/** Those of today first, then those who have left. */
export function Members({ unit, canChange }: { unit: UnitRecord; canChange: boolean }) {
  const { t } = useSpeech();
  const [edited, setEdited] = useState<Member | 'new' | undefined>();
  return (
    <Panel
      title={t('members.title')}
      aside={
        canChange ? (
          <Button size="xs" onClick={() => setEdited('new')}>
            {t('members.add')}
          </Button>
        ) : null
      }
    >
      {unit.members.length > 0 ? (
        <DataTable
          caption={t('members.title')}
          columns={columnsOf(t)}
          rows={unit.members}
          rowKey={({ id }) => id}
          onOpen={(member) => canChange && member.validTo === null && setEdited(member)}
        />
      ) : (
        <p className={classes.hint}>{t('members.none')}</p>
      )}
      <MemberDialog unitId={unit.id} edited={edited} onClose={() => setEdited(undefined)} />
    </Panel>
  );
}

type T = ReturnType<typeof useSpeech>['t'];

function columnsOf(t: T): Column<Member>[] {
  return [
    {
      key: 'name',
      title: t('members.name'),
      cell: ({ name, post }) => (
        <>
          <strong>{name}</strong>
          {post ? `, ${post}` : ''}
        </>
      ),
    },
    {
      key: 'duty',
      title: t('members.duty'),
      cell: ({ duty }) => <span className={classes.day}>{t(`duty.${duty}`)}</span>,
    },
    { key: 'area', title: t('members.area'), cell: ({ area }) => area ?? '—' },
    {
      key: 'from',
      title: t('units.from'),
      cell: ({ validFrom, validTo }) => (
        <span className={classes.day}>
          {showDay(validFrom)}{' '}
          {validTo ? <Badge tone="still">{t('members.until', { day: showDay(validTo) })}</Badge> : null}
        </span>
      ),
    },
  ];
}
