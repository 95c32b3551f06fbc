import type { ReactNode } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import type { Dossier } from './api.ts';
import classes from './dossiers.module.css';

interface Paper {
  name: string;
  form: Dossier['papers'][number]['form'];
  quantity: number;
}

interface PaperRowsProps<P extends Paper> {
  papers: readonly P[];
  filesOf?: (paper: P) => ReactNode;
}

export function PaperRows<P extends Paper>({ papers, filesOf }: PaperRowsProps<P>) {
  const { t } = useSpeech();
  if (papers.length === 0) return <p>{t('intake.noPapers')}</p>;
  return (
    <table className={classes.paperTable}>
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
            <td>
              {paper.name}
              {filesOf?.(paper)}
            </td>
            <td>{t(`paper.${paper.form}`)}</td>
            <td>{paper.quantity}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
