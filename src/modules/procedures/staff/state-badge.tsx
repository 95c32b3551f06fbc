import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge, type Tone } from '../../../staff/kit/badges.tsx';
import type { Entry } from './api.ts';

export const STATES = ['open', 'notOffered', 'unconfirmed', 'demonstration', 'closed'] as const;
export type State = (typeof STATES)[number];
const TONES: Record<State, Tone> = {
  open: 'good',
  notOffered: 'still',
  unconfirmed: 'late',
  demonstration: 'soon',
  closed: 'still',
};
type Offered = Pick<Entry, 'valuesAre' | 'isClosed'>;

export function stateOf({ valuesAre, isClosed }: Offered): State {
  if (valuesAre === null) return 'notOffered';
  if (isClosed) return 'closed';
  return valuesAre === 'CONFIRMED' ? 'open' : valuesAre === 'DEMONSTRATION' ? 'demonstration' : 'unconfirmed';
}

export function StateBadge({ offer }: { offer: Offered }) {
  const { t } = useSpeech();
  const state = stateOf(offer);
  return <Badge tone={TONES[state]}>{t(`catalogue.${state}`)}</Badge>;
}
