import { type FormEvent, useState } from 'react';
import { filled } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { DateField, showDay } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { FLAGS, type Flag } from '../rules.ts';
import { type ProcedureRecord, useSetFlag } from './api.ts';
import classes from './procedures.module.css';

interface FlagTableProps {
  procedure: ProcedureRecord;
  canChange: boolean;
}

/** What holds of the procedure today and since when; what held before stays readable. */
export function FlagTable({ procedure, canChange }: FlagTableProps) {
  const { t, say } = useSpeech();
  const [changed, setChanged] = useState<Flag | undefined>();
  const word = (value: boolean | null) => t(`procedure.${value === null ? 'unknown' : value ? 'yes' : 'no'}`);
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('procedure.flag')}</th>
            <th scope="col">{t('procedure.value')}</th>
            <th scope="col">{t('procedure.since')}</th>
            {canChange ? <td /> : null}
          </tr>
        </thead>
        <tbody>
          {procedure.flags.map(({ flag, value, history }) => (
            <tr key={flag}>
              <td>{say(FLAGS[flag])}</td>
              <td>
                <Badge tone={value ? 'good' : 'still'}>{word(value)}</Badge>
              </td>
              <td>
                {history.length === 0 ? t('procedure.announced') : null}
                {history.map((line) => (
                  <div key={line.from}>
                    {showDay(line.from)}: {word(line.value)}
                    {line.decision ? <small> – {line.decision}</small> : null}
                  </div>
                ))}
              </td>
              {canChange ? (
                <td className={classes.right}>
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={`${t('procedure.change')}: ${say(FLAGS[flag])}`}
                    onClick={() => setChanged(flag)}
                  >
                    {t('procedure.change')}
                  </Button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <Dialog
        isOpen={changed !== undefined}
        title={changed ? say(FLAGS[changed]) : ''}
        onClose={() => setChanged(undefined)}
      >
        {changed ? <FlagForm procedure={procedure} flag={changed} onClose={() => setChanged(undefined)} /> : null}
      </Dialog>
    </>
  );
}

function FlagForm({ procedure, flag, onClose }: { procedure: ProcedureRecord; flag: Flag; onClose: () => void }) {
  const { t } = useSpeech();
  const save = useSetFlag(procedure.id);
  const wrong = useFieldSentence(save.error);
  const now = procedure.flags.find((one) => one.flag === flag)?.value;
  const [value, setValue] = useState(now === true ? 'no' : 'yes');
  const [from, setFrom] = useState(new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }));
  const [decision, setDecision] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ flag, value: value === 'yes', from, ...filled({ decision }) }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <MutationNotice error={save.error} />
      <NativeSelect
        label={t('procedure.value')}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        data={(['yes', 'no'] as const).map((key) => ({ value: key, label: t(`procedure.${key}`) }))}
      />
      <DateField label={t('procedure.since')} value={from} error={wrong('from')} onChange={setFrom} />
      <TextInput
        mt="xs"
        label={t('procedure.decision')}
        maxLength={300}
        value={decision}
        error={wrong('decision')}
        onChange={(event) => setDecision(event.currentTarget.value)}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('procedure.save')}
        </Button>
      </DialogButtons>
    </form>
  );
}
