import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Checkbox, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { isReceived, PLAN_KIND_NAMES, PLAN_KINDS } from '../rules.ts';
import { type NewPlan, type PlanRecord, useChangeHead } from './api.ts';
import classes from './plans.module.css';

interface HeadDialogProps {
  plan: PlanRecord;
  isOpen: boolean;
  onClose: () => void;
}

/** What a plan is: its title, kind and period, and whether the plans of its years carry it out. */
export function HeadDialog({ isOpen, ...form }: HeadDialogProps) {
  const { t } = useSpeech();
  return (
    <Dialog isOpen={isOpen} title={t('head.open')} onClose={form.onClose}>
      {isOpen ? <HeadForm {...form} /> : null}
    </Dialog>
  );
}

const isWritten = (kind: PlanRecord['kind']): kind is NewPlan['kind'] => kind !== 'UNIT';
const WRITTEN = PLAN_KIND_NAMES.filter(isWritten);

function HeadForm({ plan, onClose }: Omit<HeadDialogProps, 'isOpen'>) {
  const { t, say } = useSpeech();
  const save = useChangeHead(plan.id);
  const [draft, setDraft] = useState({
    ...{ title: plan.title, kind: isWritten(plan.kind) ? plan.kind : ('OTHER' as const) },
    ...{ periodFrom: plan.periodFrom, periodTo: plan.periodTo, isProgramme: plan.isProgramme },
  });
  const change = (some: Partial<typeof draft>) => setDraft({ ...draft, ...some });
  const problem = save.error instanceof ApiProblem ? save.error : undefined;
  const wrong = (field: string) => problem?.fields[field] && say(problem.fields[field]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { signer, version } = plan.version;
    save.mutate({ version, ...draft, ...(signer ? { signer } : {}) }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      {problem && Object.keys(problem.fields).length === 0 ? <MutationNotice error={problem} /> : null}
      <div className={classes.form}>
        <TextInput
          className={classes.whole ?? ''}
          label={t('write.name')}
          withAsterisk
          maxLength={1000}
          value={draft.title}
          error={wrong('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <NativeSelect
          className={classes.whole ?? ''}
          label={t('write.kind')}
          value={draft.kind}
          onChange={(event) =>
            change({ kind: WRITTEN.find((kind) => kind === event.currentTarget.value) ?? draft.kind })
          }
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
        {isReceived(draft.kind) ? null : (
          <Checkbox
            className={classes.whole ?? ''}
            label={t('head.isProgramme')}
            checked={draft.isProgramme}
            onChange={(event) => change({ isProgramme: event.currentTarget.checked })}
          />
        )}
      </div>
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('edit.save')}
        </Button>
      </DialogButtons>
    </form>
  );
}
