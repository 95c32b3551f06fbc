import { useState } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge, type Tone } from '../../../staff/kit/badges.tsx';
import { Button, NativeSelect } from '../../../staff/kit/controls.ts';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { toBase64 } from '../../../staff/kit/file-content.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { PasteBox } from '../../../staff/kit/paste-box.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { GIVERS, ORIGINS } from '../rules.ts';
import {
  type ImportedRow,
  type ImportFile,
  useCheckImport,
  useImport,
  useImports,
  useUndoImport,
} from './import-api.ts';
import classes from './imports.module.css';
import { useDueText } from './parts.tsx';

const TONES: Record<ImportedRow['outcome'], Tone> = { NEW: 'good', DUPLICATE: 'soon', WRONG: 'late' };
const TEMPLATE =
  '\uFEFFSố/ký hiệu văn bản,Ngày văn bản,Nội dung nhiệm vụ,Đơn vị chủ trì,Đơn vị phối hợp,Hạn,Sản phẩm\r\n' +
  '120/UBND-TC,05/03/2026,Báo cáo kết quả tổng kiểm kê tài sản công,Phòng Kinh tế,Văn phòng HĐND và UBND,31/05/2026,Báo cáo\r\n';

/** Nhập từ tệp: what the city, or the commune, has given, as a list. */
export function ImportButton() {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (!holds(me, ...GIVERS)) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('workImport.open')}
      </Button>
      <Dialog isWide isOpen={isOpen} title={t('workImport.title')} onClose={close}>
        {isOpen ? <ImportSteps onClose={close} /> : null}
      </Dialog>
    </>
  );
}

/** As a table of works is read: a cell merged with the one above says the same, and a line of it is one. */
function fileOf(text: string): ArrayBuffer {
  let above: string[] = [];
  const lines = text.split('\n').map((line) => {
    above = line.split('\t').map((cell, at) => (cell === '〃' ? (above[at] ?? '') : cell));
    return above.join('\t');
  });
  return new TextEncoder().encode(lines.join('\n').replaceAll('<br>', '; ').replaceAll('"', '”')).buffer;
}

/** Choose, see what would be made, and only then make it; lines that are wrong or known are named and left out. */
function ImportSteps({ onClose }: { onClose: () => void }) {
  const { t, say } = useSpeech();
  const check = useCheckImport();
  const write = useImport();
  const [origin, setOrigin] = useState<ImportFile['origin']>('CITY');
  const [file, setFile] = useState<ImportFile | undefined>();
  const look = (next: ImportFile) => {
    setFile(next);
    write.reset();
    check.mutate(next);
  };
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    look({ origin, fileName: chosen.name.slice(0, 200), content: toBase64(await chosen.arrayBuffer()) });
  };
  const rows = check.data?.rows ?? [];
  const ready = rows.filter(({ outcome }) => outcome === 'NEW').length;
  return (
    <>
      <p>{t('workImport.hint')}</p>
      <p>
        <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(TEMPLATE)}`} download="viec-duoc-giao-mau.csv">
          {t('workImport.template')}
        </a>
      </p>
      <NativeSelect
        label={t('give.origin')}
        value={origin}
        onChange={(event) => {
          const next = event.currentTarget.value === 'COMMUNE' ? 'COMMUNE' : 'CITY';
          setOrigin(next);
          if (file) look({ ...file, origin: next });
        }}
        data={(['CITY', 'COMMUNE'] as const).map((value) => ({ value, label: say(ORIGINS[value]) }))}
      />
      <label className={classes.file}>
        {t('workImport.file')}
        <input type="file" accept=".xlsx,.csv,text/csv" onChange={(event) => choose(event.currentTarget.files?.[0])} />
      </label>
      <p>
        {t('workImport.prose')} <Link to={`${paths.plans}?doc=giao-viec`}>{t('workImport.readProse')}</Link>
      </p>
      <PasteBox
        onText={(text) => look({ origin, fileName: t('workImport.pasted'), content: toBase64(fileOf(text)) })}
      />
      <MutationNotice error={check.error ?? write.error} />
      {write.isSuccess ? <Notice tone="good">{t('workImport.done')}</Notice> : null}
      {rows.length > 0 && !write.isSuccess ? <Preview rows={rows} ready={ready} /> : null}
      <Earlier />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.close')}
        </Button>
        {ready > 0 && file && !write.isSuccess ? (
          <Button loading={write.isPending} onClick={() => write.mutate(file)}>
            {t('workImport.apply', { count: ready })}
          </Button>
        ) : null}
      </DialogButtons>
    </>
  );
}

function Preview({ rows, ready }: { rows: readonly ImportedRow[]; ready: number }) {
  const { t, say } = useSpeech();
  const dueText = useDueText();
  const count = (wanted: ImportedRow['outcome']) => rows.filter(({ outcome }) => outcome === wanted).length;
  return (
    <>
      <p role="status">{t('workImport.summary', { ready, same: count('DUPLICATE'), wrong: count('WRONG') })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('workImport.preview')}>
        <table className={classes.preview}>
          <thead>
            <tr>
              <th scope="col">{t('workImport.line')}</th>
              <th scope="col">{t('works.work')}</th>
              <th scope="col">{t('workImport.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                <td>{row.line}</td>
                <td>
                  {row.title}
                  {row.unit ? <small>{[row.unit, dueText(row)].join(' · ')}</small> : null}
                </td>
                <td>
                  <Badge tone={TONES[row.outcome]}>{t(`workImport.${row.outcome}`)}</Badge>{' '}
                  {row.why ? say(row.why) : ''}{' '}
                  {row.workId ? <Link to={paths.work(row.workId)}>{t('workImport.openWork')}</Link> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Earlier() {
  const { t } = useSpeech();
  const { data = [] } = useImports();
  const undo = useUndoImport();
  if (data.length === 0) return null;
  return (
    <>
      <h3>{t('workImport.earlier')}</h3>
      <MutationNotice error={undo.error} />
      {undo.data ? (
        <Notice tone="good">{t('workImport.undoneCount', { undone: undo.data.undone, kept: undo.data.kept })}</Notice>
      ) : null}
      <ul className={classes.earlier}>
        {data.map(({ id, at, fileName, count, isUndone }) => (
          <li key={id}>
            <span>
              {at.slice(11)} {showDay(at.slice(0, 10))} · {fileName} · {t('works.count', { count })}
            </span>
            {isUndone ? (
              <Badge tone="still">{t('workImport.undone')}</Badge>
            ) : (
              <Button variant="default" size="compact-sm" loading={undo.isPending} onClick={() => undo.mutate(id)}>
                {t('workImport.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
