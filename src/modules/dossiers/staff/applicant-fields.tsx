import { useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import classes from './dossiers.module.css';
import { type IdCard, parseIdCard } from './id-card.ts';
import type { IntakeDraft } from './intake-form.ts';

interface ApplicantFieldsProps {
  draft: IntakeDraft;
  change: (change: Partial<IntakeDraft>) => void;
  fieldError: (name: string) => string | undefined;
}

export function ApplicantFields({ draft, change, fieldError }: ApplicantFieldsProps) {
  const { t } = useSpeech();
  const isCitizen = draft.kind === 'CITIZEN';
  const text = (name: 'name' | 'idNumber' | 'phone' | 'email' | 'address') => ({
    name,
    value: draft[name],
    autoComplete: 'off',
    error: fieldError(`applicant.${name}`),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <div className={classes.grid}>
      {isCitizen ? <ScanField draft={draft} change={change} /> : null}
      <NativeSelect
        className={classes.span3 ?? ''}
        label={t('intake.kind')}
        value={draft.kind}
        onChange={(event) =>
          change({ kind: event.currentTarget.value === 'ORGANISATION' ? 'ORGANISATION' : 'CITIZEN' })
        }
        data={[
          { value: 'CITIZEN', label: t('intake.citizen') },
          { value: 'ORGANISATION', label: t('intake.organisation') },
        ]}
      />
      <TextInput
        className={classes.span6 ?? ''}
        label={t(isCitizen ? 'intake.name' : 'intake.organisationName')}
        maxLength={200}
        required
        {...text('name')}
      />
      <TextInput
        className={classes.span3 ?? ''}
        label={t(isCitizen ? 'intake.idNumber' : 'intake.organisationNumber')}
        inputMode={isCitizen ? 'numeric' : 'text'}
        maxLength={20}
        {...text('idNumber')}
      />
      {isCitizen ? (
        <DateField
          className={classes.span3 ?? ''}
          label={t('intake.bornOn')}
          value={draft.bornOn}
          error={fieldError('applicant.bornOn')}
          onChange={(bornOn) => change({ bornOn })}
        />
      ) : null}
      <TextInput
        className={classes.span3 ?? ''}
        type="tel"
        label={t('intake.phone')}
        maxLength={30}
        {...text('phone')}
      />
      <TextInput
        className={classes.span6 ?? ''}
        type="email"
        label={t('intake.email')}
        maxLength={200}
        {...text('email')}
      />
      <TextInput className={classes.span12 ?? ''} label={t('intake.address')} maxLength={500} {...text('address')} />
    </div>
  );
}

const CARD_FIELDS = ['name', 'idNumber', 'bornOn', 'address'] as const;

/**
 * A reader types the QR text like a keyboard and ends it with Enter; pasting works the same way. A card that cannot be
 * read is another person's: what the card before it filled goes, what was typed by hand stays.
 */
function ScanField({ draft, change }: Pick<ApplicantFieldsProps, 'draft' | 'change'>) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const [result, setResult] = useState<IdCard | 'wrong' | 'cleared' | undefined>();
  const [last, setLast] = useState<IdCard | undefined>();
  const take = (scanned: string) => {
    const card = parseIdCard(scanned);
    const stale = last ? CARD_FIELDS.filter((name) => last[name] !== '' && draft[name] === last[name]) : [];
    setLast(card);
    setResult(card ?? (stale.length > 0 ? 'cleared' : 'wrong'));
    change(card ?? Object.fromEntries(stale.map((name) => [name, ''])));
    if (card) setText('');
  };
  const problem = result === 'cleared' ? 'intake.scanCleared' : result === 'wrong' ? 'intake.scanWrong' : undefined;
  return (
    <div className={classes.span12}>
      <TextInput
        label={t('intake.scan')}
        description={t('intake.scanHint')}
        autoComplete="off"
        value={text}
        error={problem ? t(problem) : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setResult(undefined);
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text');
          if (!pasted.includes('|')) return;
          event.preventDefault();
          take(pasted);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text === '') return;
          event.preventDefault();
          take(text);
        }}
      />
      {typeof result === 'object' ? <Notice tone="good">{t('intake.scanned', { name: result.name })}</Notice> : null}
    </div>
  );
}
