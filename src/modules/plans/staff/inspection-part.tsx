import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Facts } from '../../../staff/kit/page.tsx';
import type { PlanRecord } from './api.ts';
import classes from './plans.module.css';

type Inspection = NonNullable<PlanRecord['version']['inspection']>;
type OutlineItem = Inspection['outline'][number];

/** Whom and what a plan to inspect looks at, when, and the outline those inspected write their report by. */
export function InspectionPart({ inspection }: { inspection: Inspection }) {
  const { t } = useSpeech();
  const { units, fields, window, month, forms, deadlines, outline } = inspection;
  return (
    <>
      <Facts
        items={[
          [t('inspection.units'), units.join('; ')],
          [t('inspection.window'), window?.text],
          [t('inspection.month'), month?.split('-').reverse().join('/')],
          [t('inspection.forms'), forms.join('; ')],
        ]}
      />
      <h2 className={classes.part}>{t('inspection.fields')}</h2>
      <ul className={classes.list}>
        {fields.map((field) => (
          <li key={field}>{field}</li>
        ))}
      </ul>
      <h2 className={classes.part}>{t('inspection.deadlines')}</h2>
      <ul className={classes.list}>
        {deadlines.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2 className={classes.part}>{t('inspection.outline')}</h2>
      {partsOf(outline).map(([part, lines]) => (
        <details key={part}>
          <summary>{part}</summary>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of an outline have no identity but their place.
            <p key={index} className={classes.outline} style={{ marginLeft: `${1.2 * line.level}rem` }}>
              {wordsOf(line)}
            </p>
          ))}
        </details>
      ))}
    </>
  );
}

const wordsOf = ({ no, text }: OutlineItem) => [no, text].filter(Boolean).join(' ');

/** The parts I, II, III … with every line below them. */
function partsOf(outline: readonly OutlineItem[]): [string, OutlineItem[]][] {
  const parts: [string, OutlineItem[]][] = [];
  for (const line of outline) {
    if (line.level === 0) parts.push([wordsOf(line), []]);
    else parts.at(-1)?.[1].push(line);
  }
  return parts;
}
