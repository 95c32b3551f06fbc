import { useSpeech } from '../i18n/language.tsx';
import { useMe } from '../shell/me.ts';
import classes from './print-head.module.css';

/** What a printed list says of itself; on the screen it is not there. */
export function PrintHead({ title, lines }: { title: string; lines: readonly string[] }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  return (
    <header className={classes.head} data-print-head>
      <p className={classes.commune}>
        {me ? `UBND ${me.commune.name}` : ''}
        <span>{me?.unit.name}</span>
      </p>
      <p className={classes.title}>{title}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{t('list.printedBy', { name: me?.name ?? '', at: now() })}</p>
    </header>
  );
}

/** 17:05 19/03/2026, in Vietnam, whatever the computer thinks. */
function now(): string {
  const parts = new Intl.DateTimeFormat('vi-VN', {
    ...{ timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(new Date());
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('hour')}:${of('minute')} ${of('day')}/${of('month')}/${of('year')}`;
}
