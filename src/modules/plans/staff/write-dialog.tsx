import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { paths } from '../../../staff/paths.ts';
import { PLAN_KIND_NAMES, PLAN_KINDS } from '../rules.ts';
import { type NewPlan, type PlanRow, useWrite } from './api.ts';
import classes from './plans.module.css';

interface WriteDialogProps {
  isOpen: boolean;
  plans: readonly PlanRow[];
  /** Of the plan whose task this one carries out. */
  parentItemId?: number;
  title?: string;
  onClose: () => void;
}

export function WriteDialog({ isOpen, onClose, ...form }: WriteDialogProps) {
  const { t } = useSpeech();
  return (
    <Dialog isOpen={isOpen} title={t('write.heading')} onClose={onClose}>
      <WriteForm {...form} onClose={onClose} />
    </Dialog>
  );
}

const WRITTEN = PLAN_KIND_NAMES.filter((kind): kind is NewPlan['kind'] => kind !== 'UNIT');

function WriteForm({ plans, parentItemId, title = '', onClose }: Omit<WriteDialogProps, 'isOpen'>) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const write = useWrite();
  const [thisYear] = useState(() => new Date().getFullYear());
  const [draft, change, { discard }] = useDraft(`plan.write.${parentItemId ?? ''}`, {
    kind: 'CCHC' as NewPlan['kind'], // tidy: the first of its kinds
    title,
    periodFrom: `${thisYear}-01-01`,
    periodTo: `${thisYear}-12-31`,
    cloneFromId: '',
  });
  const problem = write.error instanceof ApiProblem ? write.error : undefined;
  const wrong = (field: string) => problem?.fields[field] && say(problem.fields[field]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { cloneFromId, ...plan } = draft;
    write.mutate(
      {
        ...plan,
        ...(cloneFromId ? { cloneFromId: Number(cloneFromId) } : {}),
        ...(parentItemId ? { parentItemId } : {}),
      },
      {
        onSuccess: ({ id }) => {
          discard();
          navigate(paths.planCheck(id));
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      {problem && Object.keys(problem.fields).length === 0 ? <MutationNotice error={problem} /> : null}
      <div className={classes.form}>
        <TextInput
          className={classes.whole ?? ''}
          label={t('write.name')}
          withAsterisk
          autoFocus
          maxLength={1000}
          value={draft.title}
          error={wrong('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <NativeSelect
          className={classes.whole ?? ''}
          label={t('write.kind')}
          value={draft.kind}
          onChange={(event) => {
            const kind = WRITTEN.find((name) => name === event.currentTarget.value);
            if (kind) change({ kind });
          }}
          data={WRITTEN.map((kind) => ({ value: kind, label: say(PLAN_KINDS[kind]) }))}
        />
        <DateField
          label={t('write.from')}
          value={draft.periodFrom}
          error={wrong('periodFrom')}
          onChange={(periodFrom) => change({ periodFrom })}
        />
        <DateField
          label={t('write.to')}
          value={draft.periodTo}
          error={wrong('periodTo')}
          onChange={(periodTo) => change({ periodTo })}
        />
        {plans.length > 0 ? (
          <NativeSelect
            className={classes.whole ?? ''}
            label={t('write.clone')}
            value={draft.cloneFromId}
            onChange={(event) => change({ cloneFromId: event.currentTarget.value })}
            data={[{ value: '', label: '—' }, ...plans.map((plan) => ({ value: String(plan.id), label: plan.title }))]}
          />
        ) : null}
      </div>
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={write.isPending}>
          {t('write.save')}
        </Button>
      </DialogButtons>
    </form>
  );
}
