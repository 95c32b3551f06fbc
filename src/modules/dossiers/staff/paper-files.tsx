import { useSpeech } from '../../../staff/i18n/language.tsx';
import { showSize } from '../../../staff/kit/file-size.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { type Dossier, useAttach, useRemoveFile } from './api.ts';
import classes from './dossiers.module.css';

interface PaperFilesProps {
  dossier: Dossier;
  paper: Dossier['papers'][number];
}

/** The scans of one paper; on a telephone the button opens the camera as well. */
export function PaperFiles({ dossier, paper }: PaperFilesProps) {
  const { t } = useSpeech();
  const attach = useAttach(dossier.id, paper.position);
  const remove = useRemoveFile(dossier.id);
  return (
    <>
      <ul className={classes.files}>
        {paper.files.map(({ id, name, size }) => (
          <li key={id}>
            <a href={`/api/dossiers/${dossier.id}/files/${id}`} target="_blank" rel="noreferrer">
              {name}
            </a>
            <span>{showSize(size)}</span>
            {dossier.canChangePapers ? (
              <button
                type="button"
                className="no-print"
                aria-label={t('files.removeName', { name })}
                disabled={remove.isPending}
                onClick={() => remove.mutate(id)}
              >
                {t('files.remove')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <MutationNotice error={attach.error ?? remove.error} />
      {dossier.canChangePapers ? (
        <label className={`${classes.attach} no-print`}>
          <span>{attach.isPending ? '…' : t('files.attach')}</span>
          <small>{t('files.kinds')}</small>
          <input
            type="file"
            multiple
            accept="application/pdf,image/png,image/jpeg"
            aria-label={t('files.attachTo', { paper: paper.name })}
            disabled={attach.isPending}
            onChange={(event) => {
              attach.mutate([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      ) : null}
    </>
  );
}
