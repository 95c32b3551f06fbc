import { type FormEvent, useRef } from 'react';
import { ApiProblem } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Checkbox, Textarea, TextInput } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { useShortcuts } from '../../../staff/kit/shortcuts.ts';
import { isReference } from '../rules.ts';
import { type PlanRecord, type Task, useAddTask, useChangeTask, useSplitTask } from './api.ts';
import type { Editing } from './editing.ts';
import classes from './plans.module.css';
import { draftOf, fieldsOf, type PartProps } from './task-draft.ts';
import { UnitFields } from './task-units.tsx';

interface TaskDialogProps {
  plan: PlanRecord;
  editing: Editing | undefined;
  onClose: () => void;
}

/** One row of the plan, every cell of it; what a person says is remembered for the next file. */
export function TaskDialog({ plan, editing, onClose }: TaskDialogProps) {
  const { t } = useSpeech();
  const task = editing && 'task' in editing ? editing.task : undefined;
  return (
    <Dialog
      isOpen={editing !== undefined}
      isWide
      title={task ? t('edit.title', { no: task.no ?? '' }) : t('edit.addTitle')}
      onClose={onClose}
    >
      {editing ? <TaskForm plan={plan} editing={editing} task={task} onClose={onClose} /> : null}
    </Dialog>
  );
}

interface TaskFormProps {
  plan: PlanRecord;
  editing: Editing;
  task: Task | undefined;
  onClose: () => void;
}

function TaskForm({ plan, editing, task, onClose }: TaskFormProps) {
  const { t, say } = useSpeech();
  const save = useChangeTask(plan.id);
  const add = useAddTask(plan.id);
  const { version } = plan.version;
  const [draft, change, { discard }] = useDraft(`plan.${plan.id}.task.${task?.id ?? 'new'}`, draftOf(task));
  const error = save.error ?? add.error;
  const problem = error instanceof ApiProblem ? error : undefined;
  const wrong = (field: string) => {
    const said = problem?.fields[`task.${field}`];
    return said && say(said);
  };
  const form = useRef<HTMLFormElement>(null);
  useShortcuts({ 'ctrl+enter': () => form.current?.requestSubmit() });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      discard();
      onClose();
    };
    if (task) save.mutate({ taskId: task.id, version, task: fieldsOf(draft) }, { onSuccess });
    else
      add.mutate({ version, after: 'after' in editing ? editing.after : null, task: fieldsOf(draft) }, { onSuccess });
  };
  return (
    <form ref={form} onSubmit={submit}>
      {problem && !Object.keys(problem.fields).some((field) => field.startsWith('task.')) ? (
        <MutationNotice error={problem} />
      ) : null}
      <div className={classes.form}>
        {isReference(plan.kind) ? null : <UnitFields draft={draft} change={change} plan={plan} task={task} />}
        <TextField plan={plan} task={task} draft={draft} change={change} error={wrong('text')} onClose={onClose} />
        <TimeFields draft={draft} change={change} error={wrong('dueOn')} />
        <RestFields draft={draft} change={change} />
      </div>
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending || add.isPending}>
          {t('edit.save')}
        </Button>
      </DialogButtons>
    </form>
  );
}

interface TextFieldProps extends PartProps {
  plan: PlanRecord;
  task: Task | undefined;
  error: string | undefined;
  onClose: () => void;
}

/** The words of the task; two tasks that were read as one are parted where the cursor stands. */
function TextField({ plan, task, draft, change, error, onClose }: TextFieldProps) {
  const { t } = useSpeech();
  const split = useSplitTask(plan.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const partHere = () => {
    const at = field.current?.selectionStart ?? 0;
    if (task && at > 0 && at < task.text.length)
      split.mutate({ taskId: task.id, version: plan.version.version, at }, { onSuccess: onClose });
  };
  return (
    <div className={classes.whole}>
      <Textarea
        ref={field}
        label={t('task.text')}
        withAsterisk
        rows={4}
        maxLength={4000}
        value={draft.text}
        error={error}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {task && draft.text === task.text ? (
        <Button size="compact-sm" variant="default" loading={split.isPending} onClick={partHere}>
          {t('check.split')}
        </Button>
      ) : null}
      <MutationNotice error={split.error} />
    </div>
  );
}

function TimeFields({ draft, change, error }: PartProps & { error: string | undefined }) {
  const { t } = useSpeech();
  return (
    <>
      <TextInput
        label={t('edit.timeText')}
        maxLength={1000}
        value={draft.timeText}
        onChange={(event) => change({ timeText: event.currentTarget.value })}
      />
      <DateField label={t('edit.dueOn')} value={draft.dueOn} error={error} onChange={(dueOn) => change({ dueOn })} />
    </>
  );
}

function RestFields({ draft, change }: PartProps) {
  const { t } = useSpeech();
  return (
    <>
      <Textarea
        className={classes.whole ?? ''}
        label={t('task.products')}
        description={t('edit.productsHint')}
        rows={3}
        value={draft.products}
        onChange={(event) => change({ products: event.currentTarget.value })}
      />
      <TextInput
        label={t('task.no')}
        maxLength={20}
        value={draft.no}
        onChange={(event) => change({ no: event.currentTarget.value })}
      />
      <TextInput
        label={t('edit.group')}
        maxLength={10}
        value={draft.groupNo}
        onChange={(event) => change({ groupNo: event.currentTarget.value })}
      />
      <TextInput
        label={t('edit.groupName')}
        maxLength={300}
        value={draft.groupName}
        onChange={(event) => change({ groupName: event.currentTarget.value })}
      />
      <TextInput
        label={t('edit.higher')}
        maxLength={300}
        value={draft.higherTask}
        onChange={(event) => change({ higherTask: event.currentTarget.value })}
      />
      <Checkbox
        className={classes.whole ?? ''}
        label={t('edit.own')}
        checked={draft.isOwn}
        onChange={(event) => change({ isOwn: event.currentTarget.checked })}
      />
    </>
  );
}
