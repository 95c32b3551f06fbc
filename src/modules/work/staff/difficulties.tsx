import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button, NativeSelect, Textarea } from '../../../staff/kit/controls.ts';
import { showDay, showMoment } from '../../../staff/kit/date-field.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { ADDRESSEE_NAMES, ADDRESSEES, type Addressee, MOVES } from '../rules.ts';
import { useAnswerDifficulty, useReportDifficulty, type Work } from './api.ts';
import { WhyNot } from './why-not.tsx';
import classes from './works.module.css';

type Difficulty = Work['difficulties'][number];

/** What hinders, what is proposed and what was decided, newest first; on the leaders' work the one to be answered. */
export function Difficulties({ work }: { work: Work }) {
  const { t } = useSpeech();
  return (
    <>
      {work.difficulties.length === 0 ? <p className={classes.nothing}>{t('difficulty.none')}</p> : null}
      <ul className={classes.lines}>
        {work.difficulties.map((difficulty) => (
          <DifficultyLine key={difficulty.id} difficulty={difficulty} isOwn={difficulty.workId === work.id} />
        ))}
      </ul>
      {work.can.report_difficulty === true ? <ReportForm work={work} /> : null}
      {work.difficulties.length === 0 ? <WhyNot verdict={work.can.report_difficulty} /> : null}
    </>
  );
}

function DifficultyLine({ difficulty, isOwn }: { difficulty: Difficulty; isOwn: boolean }) {
  const { t, say } = useSpeech();
  const { data: me } = useMe();
  const { hindrance, proposal, addressedTo, person, at, answer, answeredAt, answeredBy, answerBy } = difficulty;
  return (
    <li>
      {isOwn ? null : <Link to={paths.work(difficulty.workId)}>{difficulty.work}</Link>}
      <span className={classes.said}>{hindrance}</span>
      <span className={classes.said}>
        <strong>{t('difficulty.proposes')}</strong> {proposal}
      </span>
      <small>
        {[t('difficulty.sentTo', { to: say(ADDRESSEES[addressedTo]) }), person, showMoment(at)].join(' · ')}
      </small>
      {answeredAt ? (
        <>
          <span className={classes.said}>
            <Badge tone="good">{t('difficulty.answered')}</Badge> {answer}
          </span>
          <small>{[answeredBy, showMoment(answeredAt)].filter(Boolean).join(' · ')}</small>
        </>
      ) : (
        <span className={classes.badges}>
          <Badge tone="soon">{t('difficulty.waiting')}</Badge>
          {answerBy ? <small>{t('work.dueOn', { day: showDay(answerBy) })}</small> : null}
          {isOwn && difficulty.answerWorkId ? (
            <Link to={paths.work(difficulty.answerWorkId)}>{t('difficulty.openAnswerWork')}</Link>
          ) : null}
        </span>
      )}
      {!answeredAt && holds(me, 'leader') ? <AnswerForm difficulty={difficulty} /> : null}
    </li>
  );
}

function AnswerForm({ difficulty }: { difficulty: Difficulty }) {
  const { t } = useSpeech();
  const answer = useAnswerDifficulty(difficulty);
  const wrong = useFieldSentence(answer.error);
  const [draft, change, { discard }] = useDraft(`difficulty.${difficulty.id}.answer`, { answer: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    answer.mutate(draft.answer.trim(), { onSuccess: discard });
  };
  return (
    <form className={`${classes.difficultyForm} no-print`} onSubmit={submit} noValidate>
      {wrong('answer') ? null : <MutationNotice error={answer.error} />}
      <Textarea
        label={t('difficulty.answer')}
        rows={3}
        maxLength={2000}
        value={draft.answer}
        error={wrong('answer')}
        onChange={(event) => change({ answer: event.currentTarget.value })}
      />
      <Button type="submit" loading={answer.isPending}>
        {t('difficulty.sendAnswer')}
      </Button>
    </form>
  );
}

interface Draft {
  hindrance: string;
  proposal: string;
  addressedTo: Addressee;
}
const EMPTY: Draft = { hindrance: '', proposal: '', addressedTo: 'CHAIRMAN' };

function ReportForm({ work }: { work: Work }) {
  const { t, say } = useSpeech();
  const report = useReportDifficulty(work.id);
  const wrong = useFieldSentence(report.error);
  const [draft, change, { discard }] = useDraft<Draft>(`work.${work.id}.difficulty`, EMPTY);
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && !draft.hindrance && !draft.proposal)
    return (
      <Button className="no-print" variant="default" mt="xs" onClick={() => setOpen(true)}>
        {say(MOVES.report_difficulty)}
      </Button>
    );
  const close = () => {
    discard();
    report.reset();
    setOpen(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { hindrance, proposal, addressedTo } = draft;
    report.mutate({ hindrance: hindrance.trim(), proposal: proposal.trim(), addressedTo }, { onSuccess: close });
  };
  return (
    <form className={`${classes.difficultyForm} no-print`} onSubmit={submit} noValidate>
      {wrong('hindrance') || wrong('proposal') ? null : <MutationNotice error={report.error} />}
      {(['hindrance', 'proposal'] as const).map((field) => (
        <Textarea
          key={field}
          label={t(`difficulty.${field}`)}
          withAsterisk
          rows={2}
          maxLength={2000}
          value={draft[field]}
          error={wrong(field)}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
        />
      ))}
      <NativeSelect
        label={t('difficulty.addressedTo')}
        description={t('difficulty.clock')}
        value={draft.addressedTo}
        onChange={(event) => change({ addressedTo: addresseeOf(event.currentTarget.value) })}
        data={ADDRESSEE_NAMES.map((value) => ({ value, label: say(ADDRESSEES[value]) }))}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={report.isPending}>
          {t('difficulty.send')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

const addresseeOf = (value: string) => ADDRESSEE_NAMES.find((name) => name === value) ?? 'CHAIRMAN';
