import { useSpeech } from '../../../staff/i18n/language.tsx';
import classes from './works.module.css';

/** Where something cannot be done, the reason stands in its place. */
export function WhyNot({ verdict }: { verdict: true | { vi: string; en: string } | undefined }) {
  const { say } = useSpeech();
  if (verdict === true || !verdict) return null;
  return <p className={`${classes.nothing} no-print`}>{say(verdict)}</p>;
}
