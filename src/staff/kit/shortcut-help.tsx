import { useSpeech } from '../i18n/language.tsx';
import type { Key } from '../i18n/vi.ts';
import { Button } from './controls.ts';
import { Dialog, DialogButtons } from './dialog.tsx';
import classes from './shortcut-help.module.css';

const GROUPS: readonly { title: Key; keys: readonly (readonly [string, Key])[] }[] = [
  {
    title: 'keys.everywhere',
    keys: [
      ['Ctrl K', 'keys.palette'],
      ['n', 'keys.receive'],
      ['Ctrl L', 'keys.lock'],
      ['?', 'keys.help'],
      ['Esc', 'keys.close'],
    ],
  },
  {
    title: 'keys.lists',
    keys: [
      ['j, ↓', 'keys.down'],
      ['k, ↑', 'keys.up'],
      ['Enter, o', 'keys.open'],
      ['x, Space', 'keys.choose'],
      ['Shift ↓ ↑', 'keys.stretch'],
      ['Esc', 'keys.unchoose'],
      ['/', 'keys.search'],
      ['Delete', 'keys.chip'],
      ['Alt ↑ ↓', 'keys.column'],
    ],
  },
];

/** Phím tắt: what `?` shows. */
export function ShortcutHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <Dialog isOpen={isOpen} title={t('keys.title')} onClose={onClose}>
      {GROUPS.map(({ title, keys }) => (
        <section key={title}>
          <h3 className={classes.group}>{t(title)}</h3>
          <dl className={classes.keys}>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.close')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
