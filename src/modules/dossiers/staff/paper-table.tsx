import { useSpeech } from '../../../staff/i18n/language.tsx';
import { NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import classes from './dossiers.module.css';
import type { PaperForm, PaperLine } from './intake-form.ts';

const FORMS: readonly PaperForm[] = ['ORIGINAL', 'COPY', 'ELECTRONIC', 'DIGITISED', 'MISSING'];

export function PaperTable({
  papers,
  onChange,
}: {
  papers: readonly PaperLine[];
  onChange: (papers: PaperLine[]) => void;
}) {
  const { t } = useSpeech();
  if (papers.length === 0) return <p>{t('intake.noPapers')}</p>;
  const change = (at: number, change: Partial<PaperLine>) =>
    onChange(papers.map((paper, index) => (index === at ? { ...paper, ...change } : paper)));
  return (
    <table className={classes.paperTable}>
      <thead>
        <tr>
          <th scope="col">{t('intake.paper')}</th>
          <th scope="col">{t('intake.form')}</th>
          <th scope="col">{t('intake.quantity')}</th>
        </tr>
      </thead>
      <tbody>
        {papers.map((paper, index) => (
          <tr key={paper.name}>
            <td>{paper.name}</td>
            <td>
              <NativeSelect
                aria-label={`${t('intake.form')}: ${paper.name}`}
                value={paper.form}
                onChange={(event) =>
                  change(index, { form: FORMS.find((form) => form === event.currentTarget.value) ?? 'ORIGINAL' })
                }
                data={FORMS.map((form) => ({ value: form, label: t(`paper.${form}`) }))}
              />
            </td>
            <td>
              <TextInput
                aria-label={`${t('intake.quantity')}: ${paper.name}`}
                type="number"
                min={0}
                max={99}
                w={80}
                value={paper.quantity}
                onChange={(event) =>
                  change(index, {
                    quantity: Math.max(0, Math.min(99, Math.round(Number(event.currentTarget.value) || 0))),
                  })
                }
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
