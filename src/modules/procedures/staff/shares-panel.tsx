import { useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { SHARES } from '../rules.ts';
import { useShares } from './api.ts';
import classes from './procedures.module.css';

interface SharesPanelProps {
  /** Shows the procedures that keep a share from being whole. */
  onShow: (share: (typeof SHARES)[number], missing: readonly number[]) => void;
}

/** Every figure opens the rows behind it: those that are missing are what there is to do. */
export function SharesPanel({ onShow }: SharesPanelProps) {
  const { t, say } = useSpeech();
  const [on, setOn] = useState('');
  const { data } = useShares(/^\d{4}-\d{2}-\d{2}$/.test(on) ? on : '');
  return (
    <details className={classes.shares}>
      <summary>{t('shares.title')}</summary>
      <DateField label={t('shares.on')} value={on || (data?.day ?? '')} onChange={setOn} />
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('shares.share')}</th>
            <th scope="col">{t('shares.count')}</th>
            <th scope="col">{t('shares.percent')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {data?.shares.map(({ key, counted, of }) => {
            const share = SHARES.find((one) => one.key === key);
            const missing = of.filter((id) => !counted.includes(id));
            return share ? (
              <tr key={key}>
                <td>{say(share)}</td>
                <td>
                  {counted.length}/{of.length}
                </td>
                <td>{of.length > 0 ? `${percent(counted.length / of.length)} %` : t('shares.none')}</td>
                <td className={classes.right}>
                  {missing.length > 0 ? (
                    <button type="button" className={classes.link} onClick={() => onShow(share, missing)}>
                      {t('shares.missing', { count: missing.length })}
                    </button>
                  ) : null}
                </td>
              </tr>
            ) : null;
          })}
        </tbody>
      </table>
    </details>
  );
}

/** 0,9569 → 95,6: one decimal, as reports write it, and never up to a target that is not reached. */
function percent(share: number): string {
  return (Math.floor(share * 1000) / 10).toLocaleString('vi-VN');
}
