import qrcode from 'qrcode-generator';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { type Key, vi } from '../../../staff/i18n/vi.ts';
import { Button } from '../../../staff/kit/controls.ts';
import { Page } from '../../../staff/kit/page.tsx';
import { useShortcuts } from '../../../staff/kit/shortcuts.ts';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { useMe } from '../../../staff/shell/me.ts';
import { type Dossier, useDossier } from './api.ts';
import { formatMoment } from './parts.tsx';
import classes from './slip.module.css';

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Mẫu số 01, TT 03/2025/TT-VPCP). */
export function SlipPage() {
  const { t } = useSpeech();
  const { id } = useParams();
  const { data, error, refetch } = useDossier(Number(id));
  useShortcuts({ p: () => print() });
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page
      narrow
      title={data.code}
      actions={
        <>
          <Button autoFocus onClick={() => print()}>
            {t('action.print')}
          </Button>
          <Link to={paths.intake}>{t('intake.again')}</Link>
          <Link to={paths.dossier(data.id)}>{t('action.back')}</Link>
        </>
      }
    >
      <Slip dossier={data} />
    </Page>
  );
}

/** An official form: Vietnamese, whatever language the officer works in. */
const t = (key: Key, values: Record<string, string | number> = {}) =>
  vi[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

function Slip({ dossier }: { dossier: Dossier }) {
  const { data: me } = useMe();
  const { applicant } = dossier;
  const officer = dossier.history.find(({ verb }) => verb === 'receive')?.person ?? me?.name;
  return (
    <article className={classes.slip} lang="vi">
      <header className={classes.head}>
        <div>
          <p>{me?.commune.name.toUpperCase()}</p>
          <p className={classes.bold}>{t('slip.office')}</p>
          <p className={classes.small}>{dossier.code}</p>
        </div>
        <div>
          <p className={classes.bold}>{t('slip.country')}</p>
          <p className={classes.motto}>{t('slip.motto')}</p>
        </div>
        <TrackCode code={dossier.code} />
      </header>
      <p className={classes.formNumber}>{t('slip.form')}</p>
      <h2 className={classes.title}>{t('slip.title')}</h2>
      <dl className={classes.lines}>
        <Line name={t('slip.of')} value={applicant.name} isStrong />
        <Line name={t('slip.address')} value={applicant.address} />
        <Line name={t('slip.phone')} value={applicant.phone} />
        <Line name={t('slip.subject')} value={dossier.subject} />
      </dl>
      <PaperList dossier={dossier} />
      <dl className={classes.lines}>
        <Line
          name={t('slip.limit')}
          value={t(`unit.${dossier.procedure.limitUnit}`, { value: dossier.procedure.limitValue })}
        />
        <Line name={t('slip.receivedAt')} value={formatMoment(dossier.receivedAt)} />
        <Line name={t('slip.dueAt')} value={formatMoment(dossier.dueAt)} isStrong />
        <Line name={t('slip.returnBy')} value={t(`return.${dossier.returnBy}`)} />
      </dl>
      <footer className={classes.signatures}>
        <Signature title={t('slip.applicant')} name={applicant.name} />
        <Signature title={t('slip.officer')} name={officer} />
      </footer>
    </article>
  );
}

function Line({
  name,
  value,
  isStrong = false,
}: {
  name: string;
  value: string | null | undefined;
  isStrong?: boolean;
}) {
  return (
    <div>
      <dt>{name}:</dt>
      <dd className={isStrong ? classes.bold : undefined}>{value || '……………………'}</dd>
    </div>
  );
}

function PaperList({ dossier }: { dossier: Dossier }) {
  if (dossier.papers.length === 0) return null;
  return (
    <table className={classes.papers}>
      <caption>{t('slip.papers')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('slip.number')}</th>
          <th scope="col">{t('intake.paper')}</th>
          <th scope="col">{t('intake.form')}</th>
          <th scope="col">{t('intake.quantity')}</th>
        </tr>
      </thead>
      <tbody>
        {dossier.papers.map((paper) => (
          <tr key={paper.position}>
            <td>{paper.position}</td>
            <td>{paper.name}</td>
            <td>{t(`paper.${paper.form}`)}</td>
            <td>{paper.quantity}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Signature({ title, name }: { title: string; name: string | null | undefined }) {
  return (
    <div>
      <p className={classes.bold}>{title}</p>
      <p className={classes.small}>{t('slip.sign')}</p>
      <p className={classes.signed}>{name}</p>
    </div>
  );
}

/** The code only: the four digits that open it are never printed beside it. */
function TrackCode({ code }: { code: string }) {
  const modules = useMemo(() => {
    const qr = qrcode(0, 'M');
    qr.addData(`${location.origin}/cong-dan?ma=${encodeURIComponent(code)}`);
    qr.make();
    return qr;
  }, [code]);
  const size = modules.getModuleCount();
  const cells = Array.from({ length: size * size }, (_, at) => at).filter((at) =>
    modules.isDark(Math.floor(at / size), at % size),
  );
  return (
    <figure className={classes.qr}>
      <svg viewBox={`-2 -2 ${size + 4} ${size + 4}`} role="img" aria-label={t('slip.track')}>
        <rect x="-2" y="-2" width={size + 4} height={size + 4} fill="#fff" />
        <path d={cells.map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join('')} fill="#000" />
      </svg>
      <figcaption>{t('slip.track')}</figcaption>
    </figure>
  );
}
