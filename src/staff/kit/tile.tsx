import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../i18n/language.tsx';
import type { Total } from './pager.tsx';
import classes from './tile.module.css';

/** A few numbers beside each other, under the name of what they count. */
export function Tiles({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.tiles}>{children}</div>
    </section>
  );
}

interface TileProps {
  to: string;
  label: string;
  total: Total | undefined;
  tone: 'late' | 'soon' | 'calm';
}

/** A number that opens the rows behind it. */
export function Tile({ to, label, total, tone }: TileProps) {
  const { language } = useSpeech();
  const count = total?.count.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  return (
    <Link className={classes.tile} to={to} data-tone={total && total.count > 0 ? tone : undefined}>
      <strong>{total ? `${total.isMore ? '>' : ''}${count}` : '…'}</strong>
      {label}
    </Link>
  );
}
