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
import { holds, useMe } from '../../../staff/shell/me.ts';
import { type Dossier, useDossier } from './api.ts';
import { formatMoment } from './parts.tsx';
import { type Reception, useReception } from './reception-api.ts';
import classes from './slip.module.css';

/** What the form says, of a dossier resolved here or received for another agency. */
interface SlipFacts extends Pick<Dossier, 'code' | 'applicant' | 'subject' | 'receivedAt' | 'dueAt' | 'returnBy'> {
  papers: readonly { name: string; form: Dossier['papers'][number]['form']; quantity: number }[];
  limit: string;
  resolver: string | undefined;
  officer: string | undefined;
}

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Mẫu số 01, TT 03/2025/TT-VPCP). */
export function SlipPage() {
  const { id } = useParams();
  const { data, error, refetch } = useDossier(Number(id));
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  return data ? <SlipFrame facts={factsOfDossier(data)} back={paths.dossier(data.id)} /> : <Loading />;
}

export function ReceptionSlipPage() {
  const { id } = useParams();
  const { data, error, refetch } = useReception(Number(id));
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  return data ? <SlipFrame facts={factsOfReception(data)} back={paths.reception(data.id)} /> : <Loading />;
}

function factsOfDossier(dossier: Dossier): SlipFacts {
  const { limitUnit, limitValue } = dossier.procedure;
  const officer = dossier.history.find(({ verb }) => verb === 'receive')?.person ?? undefined;
  return { ...dossier, limit: t(`unit.${limitUnit}`, { value: limitValue }), resolver: undefined, officer };
}

function factsOfReception(reception: Reception): SlipFacts {
  const { limit, history, resolverName } = reception;
  return {
    ...reception,
    limit: limit ? t(`unit.${limit.unit}`, { value: limit.value }) : '',
    resolver: resolverName,
    officer: history.find(({ verb }) => verb === 'receive_for_other')?.person ?? undefined,
  };
}

function SlipFrame({ facts, back }: { facts: SlipFacts; back: string }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const canReceive = holds(me, 'counter_clerk', 'commune_police');
  useShortcuts({ p: () => print() });
  return (
    <Page
      narrow
      title={facts.code}
      actions={
        <>
          <Button autoFocus onClick={() => print()}>
            {t('action.print')}
          </Button>
          {canReceive ? <Link to={paths.intake}>{t('intake.again')}</Link> : null}
          <Link to={back}>{t('action.back')}</Link>
        </>
      }
    >
      <Slip facts={facts} />
    </Page>
  );
}

/** An official form: Vietnamese, whatever language the officer works in. */
const t = (key: Key, values: Record<string, string | number> = {}) =>
  vi[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

function Slip({ facts }: { facts: SlipFacts }) {
  const { data: me } = useMe();
  const { applicant } = facts;
  return (
    <article className={classes.slip} lang="vi" data-print-head>
      <header className={classes.head}>
        <div>
          <p>{`${t('slip.committee')} ${me?.commune.name ?? ''}`.toUpperCase()}</p>
          <p className={classes.bold}>{t('slip.office').toUpperCase()}</p>
          <p className={classes.small}>{facts.code}</p>
        </div>
        <div>
          <p className={classes.country}>{t('slip.country')}</p>
          <p className={classes.motto}>{t('slip.motto')}</p>
        </div>
        <TrackCode code={facts.code} />
      </header>
      <p className={classes.formNumber}>{t('slip.form')}</p>
      <h2 className={classes.title}>{t('slip.title')}</h2>
      <dl className={classes.lines}>
        <Line name={t('slip.of')} value={applicant.name} isStrong />
        <Line name={t('slip.address')} value={applicant.address} />
        <Line name={t('slip.phone')} value={applicant.phone} />
        <Line name={t('slip.subject')} value={facts.subject} />
      </dl>
      <PaperList papers={facts.papers} />
      <dl className={classes.lines}>
        {facts.resolver ? <Line name={t('slip.resolver')} value={facts.resolver} isStrong /> : null}
        <Line name={t('slip.limit')} value={facts.limit} />
        <Line name={t('slip.receivedAt')} value={formatMoment(facts.receivedAt)} />
        <Line name={t('slip.dueAt')} value={formatMoment(facts.dueAt)} isStrong />
        <Line name={t('slip.returnBy')} value={t(`return.${facts.returnBy}`)} />
      </dl>
      <footer className={classes.signatures}>
        <Signature title={t('slip.applicant')} name={applicant.name} />
        <Signature title={t('slip.officer')} name={facts.officer ?? me?.name} />
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

function PaperList({ papers }: Pick<SlipFacts, 'papers'>) {
  if (papers.length === 0) return null;
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
        {papers.map((paper, index) => (
          <tr key={paper.name}>
            <td>{index + 1}</td>
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
