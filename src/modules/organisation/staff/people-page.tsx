import { useState } from 'react';
import { foldAccents } from '../../../lib/vn-text/public.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button, TextInput } from '../../../staff/kit/controls.ts';
import { type Column, DataTable } from '../../../staff/kit/data-table.tsx';
import { ListFrame } from '../../../staff/kit/list.tsx';
import { Page } from '../../../staff/kit/page.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { Restricted } from '../../../staff/shell/restricted.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { type Person, usePeople } from './api.ts';
import { PersonDialog } from './person-dialog.tsx';

export function PeoplePage() {
  const { t } = useSpeech();
  return (
    <Restricted title={t('people.title')} roles={['administrator', 'leader', 'coordinator']}>
      <People />
    </Restricted>
  );
}

function People() {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const { data, error, refetch } = usePeople();
  const [text, setText] = useState('');
  const [isAdding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<number | undefined>();
  const isAdministrator = holds(me, 'administrator');
  const wanted = foldAccents(text);
  const roles = (person: Person) => person.assignments.map(({ role }) => t(`role.${role}`)).join(', ');
  const matching = data?.filter((person) =>
    foldAccents(`${person.fullName} ${person.unit} ${person.title} ${roles(person)} ${person.username ?? ''}`).includes(
      wanted,
    ),
  );
  return (
    <Page
      title={t('people.title')}
      actions={isAdministrator ? <Button onClick={() => setAdding(true)}>{t('people.add')}</Button> : null}
    >
      <ListFrame
        toolbar={
          <TextInput
            type="search"
            aria-label={t('people.search')}
            placeholder={t('people.search')}
            value={text}
            w={360}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        }
      >
        {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {matching?.length === 0 ? <Empty title={t('people.none')} /> : null}
        {matching && matching.length > 0 ? (
          <DataTable
            caption={t('people.title')}
            columns={columnsOf(t, roles)}
            rows={matching}
            rowKey={({ id }) => id}
            onOpen={({ id }) => isAdministrator && setOpenId(id)}
          />
        ) : null}
      </ListFrame>
      <AddPersonDialog isOpen={isAdding} onClose={() => setAdding(false)} />
      <PersonDialog
        person={data?.find(({ id }) => id === openId)}
        people={data ?? []}
        onClose={() => setOpenId(undefined)}
      />
    </Page>
  );
}

type T = ReturnType<typeof useSpeech>['t'];

function columnsOf(t: T, roles: (person: Person) => string): Column<Person>[] {
  return [
    { key: 'name', title: t('people.name'), cell: ({ fullName }) => <strong>{fullName}</strong> },
    { key: 'post', title: t('people.post'), cell: ({ title }) => title },
    { key: 'unit', title: t('people.unit'), cell: ({ unit }) => unit },
    { key: 'roles', title: t('people.roles'), cell: roles },
    {
      key: 'username',
      title: t('people.username'),
      cell: ({ username, isDisabled, hasTotp }) => (
        <>
          <span className="code-text">{username ?? '—'}</span>{' '}
          {isDisabled ? <Badge tone="still">{t('people.disabled')}</Badge> : null}
          {hasTotp ? <Badge tone="good">{t('people.twoFactors')}</Badge> : null}
        </>
      ),
    },
  ];
}
