import { type FormEvent, useState } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import { Button, Checkbox, TextInput } from '../kit/controls.ts';
import { Dialog, DialogButtons } from '../kit/dialog.tsx';
import { Menu } from '../kit/menu.tsx';
import { MutationNotice, useFieldSentence } from '../kit/mutation-notice.tsx';
import { holds, useMe } from '../shell/me.ts';
import { useSaveView } from './api.ts';
import { ManageViews } from './manage-views.tsx';
import type { ListViews } from './use-list-views.ts';
import classes from './views.module.css';

/** Danh sách đã lưu: opened by a press; the present one is saved, and one's own are kept in order. */
export function ViewsMenu({ lists }: { lists: ListViews }) {
  const { t } = useSpeech();
  const [task, setTask] = useState<'save' | 'manage' | undefined>();
  const close = () => setTask(undefined);
  const { views, current, defaultViewId, open } = lists;
  return (
    <>
      <Menu label={<span className={classes.label}>{current?.name ?? t('views.title')}</span>}>
        {(closeMenu) => (
          <>
            {views.length === 0 ? <p className={classes.hint}>{t('views.none')}</p> : null}
            {views.map((view) => (
              <button
                key={view.id}
                type="button"
                aria-current={view.id === current?.id || undefined}
                onClick={() => {
                  open(view);
                  closeMenu();
                }}
              >
                {view.name}
                <small className={classes.about}>
                  {view.isShared ? t('views.sharedBy', { name: view.owner }) : t('views.mine')}
                  {view.id === defaultViewId ? ` · ${t('views.first')}` : ''}
                </small>
              </button>
            ))}
            <hr className={classes.rule} />
            <button
              type="button"
              onClick={() => {
                closeMenu();
                setTask('save');
              }}
            >
              {t('views.save')}
            </button>
            {views.length > 0 ? (
              <button
                type="button"
                onClick={() => {
                  closeMenu();
                  setTask('manage');
                }}
              >
                {t('views.manage')}
              </button>
            ) : null}
          </>
        )}
      </Menu>
      <Dialog isOpen={task === 'save'} title={t('views.saveTitle')} onClose={close}>
        <SaveForm lists={lists} onClose={close} />
      </Dialog>
      <Dialog isOpen={task === 'manage'} title={t('views.manageTitle')} onClose={close}>
        <ManageViews lists={lists} onClose={close} />
      </Dialog>
    </>
  );
}

function SaveForm({ lists: { list, filter, columns }, onClose }: { lists: ListViews; onClose: () => void }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const save = useSaveView();
  const wrong = useFieldSentence(save.error);
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ list, name: name.trim(), isShared, filter, columns }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <MutationNotice error={save.error} />
      <p>{t('views.saveLead')}</p>
      <TextInput
        label={t('views.name')}
        withAsterisk
        autoFocus
        maxLength={80}
        value={name}
        error={wrong('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {holds(me, 'administrator', 'coordinator', 'unit_head') ? (
        <Checkbox
          mt="sm"
          label={t('views.share')}
          checked={isShared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
      ) : null}
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('action.save')}
        </Button>
      </DialogButtons>
    </form>
  );
}
