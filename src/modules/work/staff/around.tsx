import { type ReactNode, useCallback, useState } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { SearchBox } from '../../../staff/kit/list.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Panel } from '../../../staff/kit/page.tsx';
import { PickField } from '../../../staff/kit/pick-field.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { STATES } from '../rules.ts';
import { useDepend, useWatch, useWorkChoices, useWorks, type Work } from './api.ts';
import { nameOf, STATE_TONES, useDueText } from './parts.tsx';
import { WhyNot } from './why-not.tsx';
import classes from './works.module.css';

type Neighbour = Work['waitsFor'][number];

/** Said where the work is reported as done; whoever knows better goes on. */
export function StillWaits({ work }: { work: Work }) {
  const { t } = useSpeech();
  const open = work.waitsFor.filter(({ isOver }) => !isOver);
  if (open.length === 0) return null;
  return <Notice tone="soon">{t('depend.warning', { works: open.map(({ title }) => title).join('; ') })}</Notice>;
}

/** What it waits for, and who watches it: for who can change it, or where there is something to see. */
export function Around({ work }: { work: Work }) {
  const { t } = useSpeech();
  return (
    <>
      {work.can.depend === true || work.waitsFor.length + work.waitedForBy.length > 0 ? (
        <Panel title={t('depend.title')}>
          <Dependencies work={work} />
        </Panel>
      ) : null}
      {work.can.watch === true ? (
        <Panel title={t('watch.title')}>
          <Watchers work={work} />
        </Panel>
      ) : null}
    </>
  );
}

/** Việc phải xong trước, việc đang chờ việc này. */
function Dependencies({ work }: { work: Work }) {
  const { t } = useSpeech();
  const depend = useDepend(work.id);
  const mayChange = work.can.depend === true;
  return (
    <>
      <MutationNotice error={depend.error} />
      {work.waitsFor.length + work.waitedForBy.length === 0 ? (
        <p className={classes.nothing}>{t('depend.none')}</p>
      ) : null}
      <ul className={classes.lines}>
        {work.waitsFor.map((other) => (
          <li key={`after-${other.id}`}>
            <NeighbourLine label={t('depend.before')} other={other}>
              {mayChange ? (
                <button
                  type="button"
                  className={`${classes.plain} no-print`}
                  aria-label={t('depend.remove', { title: other.title })}
                  disabled={depend.isPending}
                  onClick={() => depend.mutate({ waitsForId: other.id, isWanted: false })}
                >
                  {t('files.remove')}
                </button>
              ) : null}
            </NeighbourLine>
          </li>
        ))}
        {work.waitedForBy.map((other) => (
          <li key={`before-${other.id}`}>
            <NeighbourLine label={t('depend.after')} other={other} />
          </li>
        ))}
      </ul>
      {mayChange ? (
        <WorkPicker work={work} onPick={(waitsForId) => depend.mutate({ waitsForId, isWanted: true })} />
      ) : (
        <WhyNot verdict={work.can.depend} />
      )}
    </>
  );
}

function NeighbourLine({ label, other, children }: { label: string; other: Neighbour; children?: ReactNode }) {
  const { say } = useSpeech();
  const dueText = useDueText();
  return (
    <>
      <small>{label}</small>
      <Link to={paths.work(other.id)}>{other.title}</Link>
      <span className={classes.badges}>
        <Badge tone={STATE_TONES[other.state]}>{say(STATES[other.state])}</Badge>
        <small>{[other.unit, dueText(other)].join(' · ')}</small>
        {children}
      </span>
    </>
  );
}

const FOUND = 8;

/** Found by its words, chosen by one press. */
function WorkPicker({ work, onPick }: { work: Work; onPick: (id: number) => void }) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const { data } = useWorks({ queue: 'all', search, size: FOUND }, search.length >= 2);
  const onSearch = useCallback((text: string) => setSearch(text), []);
  const known = new Set([work.id, ...work.waitsFor.map(({ id }) => id)]);
  const rows = search.length >= 2 ? (data?.rows.filter(({ id }) => !known.has(id)) ?? []) : [];
  const close = () => {
    setOpen(false);
    setSearch('');
  };
  if (!isOpen)
    return (
      <Button className="no-print" variant="default" mt="xs" onClick={() => setOpen(true)}>
        {t('depend.add')}
      </Button>
    );
  return (
    <div className={`${classes.picker} no-print`}>
      <SearchBox value={search} label={t('depend.search')} onSearch={onSearch} />
      <ul className={classes.lines}>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={classes.plain}
              onClick={() => {
                onPick(row.id);
                close();
              }}
            >
              {nameOf(row)}
            </button>
            <small>{row.unit}</small>
          </li>
        ))}
      </ul>
      {data && search.length >= 2 && rows.length === 0 ? (
        <p className={classes.nothing} role="status">
          {t('depend.notFound')}
        </p>
      ) : null}
      <Button variant="default" onClick={close}>
        {t('action.cancel')}
      </Button>
    </div>
  );
}

/** Đơn vị theo dõi: sees how it goes, owes nothing. */
function Watchers({ work }: { work: Work }) {
  const { t } = useSpeech();
  const watch = useWatch(work.id);
  const { data: choices = { units: [], people: [] } } = useWorkChoices();
  const taken = new Set([work.unitId, ...work.units.map(({ id }) => id)]);
  const watchers = work.units.filter(({ part }) => part === 'WATCHES');
  return (
    <>
      <MutationNotice error={watch.error} />
      {watchers.length === 0 ? <p className={classes.nothing}>{t('watch.none')}</p> : null}
      <ul className={classes.steps}>
        {watchers.map(({ id, name }) => (
          <li key={id}>
            {name}
            <button
              type="button"
              className={`${classes.plain} no-print`}
              aria-label={t('watch.remove', { unit: name })}
              disabled={watch.isPending}
              onClick={() => watch.mutate({ unitId: id, isWanted: false })}
            >
              {t('files.remove')}
            </button>
          </li>
        ))}
      </ul>
      <div className={`${classes.picker} no-print`}>
        <PickField
          label={t('watch.add')}
          choices={choices.units.filter(({ id }) => !taken.has(id)).map(({ id, name }) => ({ id, label: name }))}
          chosen={undefined}
          onPick={(unitId) => {
            if (unitId !== undefined) watch.mutate({ unitId, isWanted: true });
          }}
        />
      </div>
    </>
  );
}
