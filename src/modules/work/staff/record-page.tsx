import { useState } from 'react';
import { useParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { MoveMenu } from '../../../staff/kit/move-menu.tsx';
import { Page, Panel } from '../../../staff/kit/page.tsx';
import { Failed, Loading, Notice } from '../../../staff/kit/states.tsx';
import { useWork, type Work } from './api.ts';
import { Around } from './around.tsx';
import { Chases } from './chases.tsx';
import { Difficulties } from './difficulties.tsx';
import { Extensions } from './extensions.tsx';
import { WorkFacts } from './facts.tsx';
import { History } from './history.tsx';
import { MENU, type MenuMove } from './menu-moves.ts';
import { MoveDialogs } from './move-dialogs.tsx';
import { Notes } from './notes.tsx';
import { Distance, InPlaceOf, StateBadges, useDueText } from './parts.tsx';
import { Products } from './products.tsx';
import { Steps } from './steps.tsx';
import classes from './works.module.css';

const FORWARD = ['accept', 'decide_extension', 'submit'] as const;

export function WorkPage() {
  const { id } = useParams();
  const { data, error, refetch } = useWork(Number(id));
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  return data ? <Record work={data} /> : <Loading />;
}

function Record({ work }: { work: Work }) {
  const { t } = useSpeech();
  const [move, setMove] = useState<MenuMove | undefined>();
  // On the leaders' work of answering one it is what the page is for.
  const isAnswer = work.origin === 'DIFFICULTY';
  const difficulties = (
    <Panel title={t('difficulties.title')}>
      <Difficulties work={work} />
    </Panel>
  );
  return (
    <Page
      title={work.title}
      lead={<TopLine work={work} />}
      actions={<MoveMenu moves={MENU} forward={FORWARD} can={work.can} onMove={setMove} />}
    >
      <div className={classes.columns}>
        <div>
          {work.blockedReason ? (
            <Notice tone="soon">{t('work.blockedBy', { reason: work.blockedReason })}</Notice>
          ) : null}
          {work.notArisenReason ? (
            <Notice tone="calm">{t('work.notArisenBy', { reason: work.notArisenReason })}</Notice>
          ) : null}
          <Panel>
            <WorkFacts work={work} />
          </Panel>
          {isAnswer ? difficulties : null}
          <Panel title={t('work.products')}>
            <Products work={work} />
          </Panel>
          <Panel title={t('work.steps')}>
            <Steps work={work} />
          </Panel>
          <Panel title={t('work.notes')}>
            <Notes work={work} />
          </Panel>
          {isAnswer ? null : difficulties}
          <Around work={work} />
          {work.extensions.length > 0 ? (
            <Panel title={t('work.extensions')}>
              <Extensions work={work} />
            </Panel>
          ) : null}
          {work.chases.length > 0 ? (
            <Panel title={t('work.chases')}>
              <Chases work={work} />
            </Panel>
          ) : null}
        </div>
        <Panel title={t('work.history')}>
          <History lines={work.history} />
        </Panel>
      </div>
      <MoveDialogs work={work} move={move} onClose={() => setMove(undefined)} />
    </Page>
  );
}

function TopLine({ work }: { work: Work }) {
  const { t } = useSpeech();
  const dueText = useDueText();
  return (
    <span className={classes.topLine}>
      {work.period ? <span>{work.period}</span> : null}
      <StateBadges row={work} />
      <InPlaceOf row={work} />
      <strong>{work.dueOn ? t('work.dueOn', { day: dueText(work) }) : dueText(work)}</strong>
      <Distance distance={work.distance} />
    </span>
  );
}
