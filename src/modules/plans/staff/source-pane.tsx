import { Fragment, useEffect, useMemo, useRef } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { type Line, type Task, useSource } from './api.ts';
import classes from './plans.module.css';

interface SourcePaneProps {
  sourceId: number | undefined;
  current: Task | undefined;
}

/** The text of the file, line by line; of the row that is looked at, the very words it was read from are marked. */
export function SourcePane({ sourceId, current }: SourcePaneProps) {
  const { t } = useSpeech();
  const { data: lines, error, refetch } = useSource(sourceId);
  const pane = useRef<HTMLElement>(null);
  const marks = useMemo(() => marksOf(current), [current]);
  const [first] = marks.keys();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the lines are there, the marked ones can be scrolled to.
  useEffect(() => {
    const line = pane.current?.querySelector<HTMLElement>(`[data-line="${first}"]`);
    if (pane.current && line) pane.current.scrollTop = line.offsetTop - pane.current.clientHeight / 3;
  }, [first, lines]);
  return (
    <div className={classes.pane}>
      <header className={classes.paneHead}>
        <h2>{t('check.source')}</h2>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} ref={pane} tabIndex={0} aria-label={t('check.source')}>
        {sourceId === undefined ? <p>{t('check.noSource')}</p> : null}
        {error && !lines ? <Failed error={error} onRetry={() => refetch()} /> : null}
        {sourceId !== undefined && !lines && !error ? <Loading /> : null}
        {lines?.map((line, index) => {
          const number = index + 1;
          const isNewPage = line.page !== undefined && line.page !== lines[index - 1]?.page;
          return (
            <Fragment key={number}>
              {isNewPage ? <p className={classes.page}>{t('list.pageMore', { page: line.page ?? 1 })}</p> : null}
              <SourceLine line={line} number={number} spans={marks.get(number)} />
            </Fragment>
          );
        })}
      </section>
    </div>
  );
}

type Span = [number, number];

function SourceLine({ line, number, spans }: { line: Line; number: number; spans: Span[] | undefined }) {
  if (line.text.trim() === '') return null;
  return (
    <p className={classes.line} data-line={number} data-of-row={spans !== undefined}>
      <span aria-hidden="true">{number}</span>
      <span>{spans ? marked(line.text, spans) : shown(line.text)}</span>
    </p>
  );
}

/** Cells of a table stand beside each other. */
const shown = (text: string) => text.replaceAll('\t', '  ·  ').replace(/<\/?[a-z][^<>]*>/gi, ' ');

function marked(text: string, spans: readonly Span[]) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other)) {
    if (from < at) continue;
    parts.push(shown(text.slice(at, from)), <mark key={from}>{shown(text.slice(from, to))}</mark>);
    at = to;
  }
  return [...parts, shown(text.slice(at))];
}

/** By line, where the cells of the row stand in it. */
function marksOf(task: Task | undefined): Map<number, Span[]> {
  const places = Object.values(task?.source ?? {}).flatMap((cell) => cell.places);
  const marks = new Map<number, Span[]>();
  for (const { line, from = 0, to = Number.MAX_SAFE_INTEGER } of [...places].sort(
    (one, other) => one.line - other.line,
  ))
    marks.set(line, [...(marks.get(line) ?? []), [from, to]]);
  return marks;
}
