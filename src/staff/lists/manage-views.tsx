import { useCallback, useState } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import { Button, TextInput } from '../kit/controls.ts';
import { DialogButtons } from '../kit/dialog.tsx';
import { MutationNotice } from '../kit/mutation-notice.tsx';
import { UndoNotice } from '../kit/undo-notice.tsx';
import { holds, useMe } from '../shell/me.ts';
import { type SavedView, useChangeView, useDeleteView, usePrefer, useRestoreView } from './api.ts';
import type { ListViews } from './use-list-views.ts';
import classes from './views.module.css';

/** Rename, share, delete and take back; and which view opens first. */
export function ManageViews({ lists, onClose }: { lists: ListViews; onClose: () => void }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const change = useChangeView();
  const drop = useDeleteView();
  const restore = useRestoreView();
  const prefer = usePrefer();
  const [deleted, setDeleted] = useState<SavedView | undefined>();
  const forget = useCallback(() => setDeleted(undefined), []);
  const mayShare = holds(me, 'administrator', 'coordinator', 'unit_head');
  const mayChange = (view: SavedView) => view.isMine || (view.isShared && holds(me, 'administrator'));
  return (
    <>
      <MutationNotice error={change.error ?? drop.error ?? restore.error ?? prefer.error} />
      {deleted ? (
        <UndoNotice
          key={deleted.id}
          onGone={forget}
          onUndo={() => {
            restore.mutate(deleted.id);
            forget();
          }}
        >
          {t('views.deleted', { name: deleted.name })}
        </UndoNotice>
      ) : null}
      <ul className={classes.views}>
        {lists.views.map((view) => (
          <li key={view.id}>
            <ViewName
              view={view}
              isFixed={!mayChange(view)}
              onRename={(name) => change.mutate({ id: view.id, name, isShared: view.isShared })}
            />
            <div className={classes.options}>
              <label>
                <input
                  type="checkbox"
                  checked={lists.defaultViewId === view.id}
                  onChange={(event) =>
                    prefer.mutate({ list: lists.list, defaultViewId: event.currentTarget.checked ? view.id : null })
                  }
                />
                {t('views.first')}
              </label>
              <label>
                <input
                  type="checkbox"
                  checked={view.isShared}
                  disabled={!mayChange(view) || !mayShare}
                  onChange={(event) =>
                    change.mutate({ id: view.id, name: view.name, isShared: event.currentTarget.checked })
                  }
                />
                {t('views.share')}
              </label>
              {mayChange(view) ? (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => drop.mutate(view.id, { onSuccess: () => setDeleted(view) })}
                >
                  {t('views.delete')}
                  <span className="visually-hidden"> {view.name}</span>
                </Button>
              ) : (
                <span>{t('views.sharedBy', { name: view.owner })}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.close')}
        </Button>
      </DialogButtons>
    </>
  );
}

function ViewName({
  view,
  isFixed,
  onRename,
}: {
  view: SavedView;
  isFixed: boolean;
  onRename: (name: string) => void;
}) {
  const { t } = useSpeech();
  const [name, setName] = useState(view.name);
  return (
    <TextInput
      aria-label={t('views.name')}
      maxLength={80}
      readOnly={isFixed}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => {
        const wanted = name.trim();
        if (wanted === '') setName(view.name);
        else if (wanted !== view.name) onRename(wanted);
      }}
    />
  );
}
