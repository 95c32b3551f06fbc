import { useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Checkbox } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Empty } from '../../../staff/kit/states.tsx';
import { type PlanRecord, useReportUnits, useUnits } from './api.ts';
import { useScheduleText } from './parts.tsx';
import classes from './plans.module.css';

type Report = PlanRecord['reports'][number];

/** Who reports to whom and until when; each chosen unit gets its own work for each date. */
export function ReportsTab({ plan }: { plan: PlanRecord }) {
  const { t } = useSpeech();
  const { data: units = [] } = useUnits();
  const [chosen, setChosen] = useState<Report | undefined>();
  const scheduleText = useScheduleText();
  if (plan.reports.length === 0) return <Empty title={t('plan.noContent')} />;
  const nameOf = (id: number) => units.find((unit) => unit.id === id)?.name ?? '';
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.who')}</th>
            <th scope="col">{t('report.toWhom')}</th>
            <th scope="col">{t('report.cycle')}</th>
            <th scope="col">{t('report.due')}</th>
            <th scope="col">{t('report.units')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.reports.map((report) => (
            <tr key={report.id}>
              <td>{report.who ?? '—'}</td>
              <td>{report.toWhom ?? '—'}</td>
              <td>{report.cycle ?? '—'}</td>
              <td>
                {report.dueText ?? '—'}
                <small>{scheduleText(report)}</small>
              </td>
              <td>
                {report.unitIds.length > 0 ? report.unitIds.map(nameOf).join(', ') : t('report.noUnits')}
                {plan.can.edit === true ? (
                  <div>
                    <Button variant="default" size="compact-sm" onClick={() => setChosen(report)}>
                      {t('report.choose')}
                    </Button>
                  </div>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Dialog isOpen={chosen !== undefined} title={t('report.units')} onClose={() => setChosen(undefined)}>
        {chosen ? <UnitsForm plan={plan} report={chosen} units={units} onClose={() => setChosen(undefined)} /> : null}
      </Dialog>
    </>
  );
}

interface UnitsFormProps {
  plan: PlanRecord;
  report: Report;
  units: readonly { id: number; name: string }[];
  onClose: () => void;
}

function UnitsForm({ plan, report, units, onClose }: UnitsFormProps) {
  const { t } = useSpeech();
  const save = useReportUnits(plan.id);
  const [ids, setIds] = useState<number[]>(report.unitIds);
  const toggle = (id: number) => setIds((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <>
      <MutationNotice error={save.error} />
      {units.map(({ id, name }) => (
        <Checkbox key={id} label={name} checked={ids.includes(id)} onChange={() => toggle(id)} />
      ))}
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          loading={save.isPending}
          onClick={() =>
            save.mutate({ reportId: report.id, version: plan.version.version, unitIds: ids }, { onSuccess: onClose })
          }
        >
          {t('action.save')}
        </Button>
      </DialogButtons>
    </>
  );
}
