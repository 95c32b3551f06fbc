import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge, type Tone, ToneText } from '../../../staff/kit/badges.tsx';
import { STATUSES, type Status } from '../rules.ts';
import type { Dossier } from './api.ts';

const TONES: Record<(typeof STATUSES)[Status]['phase'], Tone> = {
  before: 'calm',
  open: 'calm',
  paused: 'soon',
  done: 'good',
  ended: 'still',
};

export function StatusBadge({ status }: { status: Status }) {
  const { say } = useSpeech();
  return <Badge tone={status === 'refused' ? 'late' : TONES[STATUSES[status].phase]}>{say(STATUSES[status])}</Badge>;
}

/** "còn 1 ngày 3 giờ": red when late, amber within a working day; the words say it without the colour. */
export function Remaining({ remaining, isFull = false }: { remaining: Dossier['remaining']; isFull?: boolean }) {
  const { t, say } = useSpeech();
  if (!remaining) return null;
  const isCounted = /\d/.test(remaining.vi);
  return (
    <span title={isCounted ? t('remaining.hint') : undefined}>
      <ToneText tone={remaining.overdue ? 'late' : remaining.soon ? 'soon' : 'still'}>
        {isFull && isCounted ? t('remaining.full', { remaining: say(remaining) }) : say(remaining)}
      </ToneText>
    </span>
  );
}

/** 2026-03-19T17:00 → 17:00 19/03/2026 */
export function formatMoment(local: string | null | undefined): string {
  if (!local) return '—';
  const [day = '', time = ''] = local.split('T');
  return `${time} ${formatDay(day)}`;
}

export function formatDay(local: string | null | undefined): string {
  if (!local) return '—';
  const [year, month, day] = local.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
