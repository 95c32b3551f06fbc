import { type KeyboardEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { foldAccents } from '../../lib/vn-text/public.ts';
import { READERS } from '../../modules/dossiers/rules.ts';
import { OVERSEERS } from '../../modules/work/rules.ts';
import { useSpeech } from '../i18n/language.tsx';
import { TextInput } from '../kit/controls.ts';
import { Dialog } from '../kit/dialog.tsx';
import { dossierQueue, dossierSearch, paths, workQueue } from '../paths.ts';
import classes from './command-palette.module.css';
import { holds, useMe } from './me.ts';

interface Entry {
  label: string;
  to: string;
}

export function CommandPalette({
  isOpen,
  onClose,
  canReceive,
}: {
  isOpen: boolean;
  onClose: () => void;
  canReceive: boolean;
}) {
  const { t } = useSpeech();
  return (
    <Dialog isOpen={isOpen} title={t('palette.title')} onClose={onClose}>
      <PaletteBody onClose={onClose} canReceive={canReceive} />
    </Dialog>
  );
}

const WORK_QUEUES = ['mine', 'unit', 'coordinating', 'watching', 'to_accept', 'all'] as const;
const QUEUES = ['mine', 'unit', 'due_soon', 'overdue', 'all'] as const;

function PaletteBody({ onClose, canReceive }: { onClose: () => void; canReceive: boolean }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const canRead = holds(me, ...READERS);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const screens: Entry[] = [
    { label: t('nav.inbox'), to: paths.inbox },
    ...(holds(me, ...OVERSEERS) ? [{ label: t('nav.overview'), to: paths.overview }] : []),
    ...WORK_QUEUES.map((queue) => ({
      label: `${t('nav.works')}: ${t(`works.queue.${queue}`)}`,
      to: workQueue({ queue }),
    })),
    { label: t('nav.plans'), to: paths.plans },
    { label: t('nav.format'), to: paths.format },
    ...(canReceive ? [{ label: t('nav.intake'), to: paths.intake }] : []),
    { label: t('nav.procedures'), to: paths.procedures },
    { label: t('nav.commune'), to: paths.commune },
    { label: t('nav.units'), to: paths.units },
    { label: t('nav.workingTime'), to: paths.workingTime },
    { label: t('me.title'), to: paths.account },
    { label: t('nav.gallery'), to: paths.gallery },
    ...(canRead ? QUEUES : []).map((queue) => ({
      label: `${t('nav.dossiers')}: ${t(`queue.${queue}`)}`,
      to: dossierQueue(queue),
    })),
  ];
  const wanted = foldAccents(text);
  const matching = screens.filter(({ label }) => foldAccents(label).includes(wanted));
  const search: Entry[] =
    canRead && text.trim().length >= 2
      ? [{ label: t('palette.search', { text: text.trim() }), to: dossierSearch(text.trim()) }]
      : [];
  const entries = [...matching, ...search];
  const go = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    navigate(entry.to);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, entries.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter') go(entries[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        autoFocus
        aria-label={t('palette.hint')}
        placeholder={t('palette.hint')}
        role="combobox"
        aria-expanded
        aria-controls="palette-entries"
        aria-activedescendant={`palette-${chosen}`}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKey}
      />
      <div className={classes.entries} role="listbox" id="palette-entries" aria-label={t('palette.title')}>
        {entries.map((entry, index) => (
          <div
            key={entry.to}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === chosen}
            tabIndex={-1}
            onClick={() => go(entry)}
            onKeyDown={onKey}
          >
            {entry.label}
          </div>
        ))}
      </div>
      {entries.length === 0 ? <p>{t('palette.none')}</p> : null}
    </>
  );
}
