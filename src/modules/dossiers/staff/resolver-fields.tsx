import { useSpeech } from '../../../staff/i18n/language.tsx';
import { NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { useAgencies } from '../../organisation/staff/api.ts';
import classes from './dossiers.module.css';
import type { IntakeDraft } from './intake-form.ts';

interface ResolverFieldsProps {
  draft: IntakeDraft;
  change: (change: Partial<IntakeDraft>) => void;
  fieldError: (name: string) => string | undefined;
}

/** Phi địa giới hành chính: a citizen may file here what another agency resolves. */
export function ResolverFields({ draft, change, fieldError }: ResolverFieldsProps) {
  const { t } = useSpeech();
  const { data: agencies = [] } = useAgencies(draft.isForOther);
  const name = (resolverName: string) => {
    const known = agencies.find((agency) => agency.name === resolverName);
    change({ resolverName, ...(known ? { resolverAgencyCode: known.code } : {}) });
  };
  return (
    <div className={`${classes.grid} ${classes.resolver}`}>
      <NativeSelect
        className={classes.span3 ?? ''}
        label={t('intake.resolver')}
        value={draft.isForOther ? 'OTHER' : 'HERE'}
        onChange={(event) => change({ isForOther: event.currentTarget.value === 'OTHER' })}
        data={[
          { value: 'HERE', label: t('intake.resolvedHere') },
          { value: 'OTHER', label: t('intake.resolvedElsewhere') },
        ]}
      />
      {draft.isForOther ? (
        <>
          <datalist id="known-agencies">
            {agencies.map((agency) => (
              <option key={agency.code} value={agency.name}>
                {agency.code}
              </option>
            ))}
          </datalist>
          <TextInput
            className={classes.span6 ?? ''}
            label={t('intake.resolverName')}
            maxLength={200}
            required
            value={draft.resolverName}
            error={fieldError('resolverName')}
            list="known-agencies"
            autoComplete="off"
            onChange={(event) => name(event.currentTarget.value)}
          />
          <TextInput
            className={classes.span3 ?? ''}
            label={t('intake.resolverCode')}
            placeholder="H24.900.02"
            maxLength={60}
            required
            autoComplete="off"
            value={draft.resolverAgencyCode}
            error={fieldError('resolverAgencyCode')}
            onChange={(event) => change({ resolverAgencyCode: event.currentTarget.value })}
          />
        </>
      ) : null}
    </div>
  );
}
