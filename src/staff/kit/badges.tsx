import type { ReactNode } from 'react';
import classes from './badges.module.css';

export type Tone = 'late' | 'soon' | 'good' | 'calm' | 'still';

/** A word in a coloured pill: the colour never says more than the word does. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`${classes.badge} ${classes[tone]}`}>{children}</span>;
}

export function ToneText({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`${classes.text} ${classes[`${tone}Text`]}`}>{children}</span>;
}
