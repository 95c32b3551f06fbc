import { useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge, type Tone } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { toBase64 } from '../../../staff/kit/file-content.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import { type ImportedRow, type ImportFile, useCheckImport, useImport, useImports, useUndoImport } from './api.ts';
import classes from './procedures.module.css';

const TONES: Record<ImportedRow['outcome'], Tone> = { NEW: 'good', CHANGED: 'calm', SAME: 'still', WRONG: 'late' };
const TEMPLATE =
  '\uFEFFMã TTHC,Thời hạn giải quyết,Đơn vị giải quyết,Quyết định\r\n1.004873,3 ngày làm việc,Văn phòng HĐND và UBND,\r\n';

export function ImportDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <Dialog isOpen={isOpen} title={t('import.title')} onClose={onClose}>
      <ImportSteps onClose={onClose} />
    </Dialog>
  );
}

/** Choose, see what would happen, and only then write; the wrong lines are named and left out. */
function ImportSteps({ onClose }: { onClose: () => void }) {
  const { t } = useSpeech();
  const check = useCheckImport();
  const write = useImport();
  const [file, setFile] = useState<ImportFile | undefined>();
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    const next = { fileName: chosen.name.slice(0, 200), content: toBase64(await chosen.arrayBuffer()) };
    setFile(next);
    write.reset();
    check.mutate(next);
  };
  const rows = check.data?.rows ?? [];
  const ready = rows.filter(({ outcome }) => outcome === 'NEW' || outcome === 'CHANGED').length;
  return (
    <>
      <p>{t('import.hint')}</p>
      <p>
        <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(TEMPLATE)}`} download="danh-muc-mau.csv">
          {t('import.template')}
        </a>
      </p>
      <label className={classes.file}>
        {t('import.file')}
        <input type="file" accept=".xlsx,.csv,text/csv" onChange={(event) => choose(event.currentTarget.files?.[0])} />
      </label>
      <MutationNotice error={check.error ?? write.error} />
      {write.isSuccess ? <Notice tone="good">{t('import.done')}</Notice> : null}
      {rows.length > 0 && !write.isSuccess ? <Preview rows={rows} ready={ready} /> : null}
      <Earlier />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.close')}
        </Button>
        {ready > 0 && file && !write.isSuccess ? (
          <Button loading={write.isPending} onClick={() => write.mutate(file)}>
            {t('import.apply', { count: ready })}
          </Button>
        ) : null}
      </DialogButtons>
    </>
  );
}

function Preview({ rows, ready }: { rows: readonly ImportedRow[]; ready: number }) {
  const { t, say } = useSpeech();
  const count = (wanted: ImportedRow['outcome']) => rows.filter(({ outcome }) => outcome === wanted).length;
  return (
    <>
      <p role="status">{t('import.summary', { ready, same: count('SAME'), wrong: count('WRONG') })}</p>
      <table className={classes.preview}>
        <thead>
          <tr>
            <th scope="col">{t('import.line')}</th>
            <th scope="col">{t('catalogue.code')}</th>
            <th scope="col">{t('import.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 500).map(({ line, code, outcome, why }) => (
            <tr key={line}>
              <td>{line}</td>
              <td className="code-text">{code}</td>
              <td>
                <Badge tone={TONES[outcome]}>{t(`import.${outcome}`)}</Badge> {why ? say(why) : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
      <h3>{t('import.earlier')}</h3>
      <MutationNotice error={undo.error} />
      <ul className={classes.earlier}>
        {data.slice(0, 10).map(({ id, at, fileName, count, isUndone }) => (
          <li key={id}>
            <span>
              {at.slice(11)} {showDay(at.slice(0, 10))} · {fileName} · {t('import.count', { count })}
            </span>
            {isUndone ? (
              <Badge tone="still">{t('import.undone')}</Badge>
            ) : (
              <Button variant="default" size="compact-sm" loading={undo.isPending} onClick={() => undo.mutate(id)}>
                {t('import.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
