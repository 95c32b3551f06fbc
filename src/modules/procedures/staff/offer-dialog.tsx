import { type FormEvent, useState } from 'react';
import { filled } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { useUnits } from '../../organisation/staff/api.ts';
import { type Entry, useClose, useOffer } from './api.ts';

const UNITS = ['WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY', 'MONTH', 'SAME_DAY'] as const;

export function OfferDialog({ entry, onClose }: { entry: Entry | undefined; onClose: () => void }) {
  return (
    <Dialog isOpen={entry !== undefined} title={entry ? `${entry.code} · ${entry.name}` : ''} onClose={onClose}>
      {entry ? <OfferForm key={entry.id} entry={entry} onClose={onClose} /> : null}
    </Dialog>
  );
}

function OfferForm({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { t } = useSpeech();
  const { data: units = [] } = useUnits();
  const offer = useOffer(entry.id);
  const close = useClose(entry.id);
  const wrong = useFieldSentence(offer.error);
  const [limitValue, setLimitValue] = useState(String(entry.limitValue ?? ''));
  const [limitUnit, setLimitUnit] = useState(entry.limitUnit ?? 'WORKING_DAY');
  const [unitId, setUnitId] = useState(entry.responsibleUnitId ?? 0);
  const [decision, setDecision] = useState('');
  const responsibleUnitId = unitId || (units.find(({ kind }) => kind === 'SPECIALISED')?.id ?? 0);
  const isSameDay = limitUnit === 'SAME_DAY';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      responsibleUnitId,
      limitValue: isSameDay ? 1 : Number(limitValue),
      limitUnit,
      ...filled({ decision }),
    };
    offer.mutate(body, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <MutationNotice error={offer.error ?? close.error} />
      <p>{entry.limitText ? t('catalogue.announced', { text: entry.limitText }) : t('catalogue.announcedNothing')}</p>
      {entry.feeText ? (
        <p>
          {t('catalogue.fee')}: {entry.feeText}
        </p>
      ) : null}
      <NativeSelect
        label={t('catalogue.unit')}
        value={String(responsibleUnitId)}
        onChange={(event) => setUnitId(Number(event.currentTarget.value))}
        data={units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <NativeSelect
        mt="xs"
        label={t('catalogue.limitUnit')}
        value={limitUnit}
        onChange={(event) => setLimitUnit(UNITS.find((unit) => unit === event.currentTarget.value) ?? 'WORKING_DAY')}
        data={UNITS.map((unit) => ({ value: unit, label: t(`limitUnit.${unit}`) }))}
      />
      {isSameDay ? null : (
        <TextInput
          mt="xs"
          type="number"
          min={1}
          max={1000}
          required
          label={t('catalogue.limitValue')}
          value={limitValue}
          error={wrong('limitValue')}
          onChange={(event) => setLimitValue(event.currentTarget.value)}
        />
      )}
      <TextInput
        mt="xs"
        label={t('catalogue.decision')}
        maxLength={300}
        value={decision}
        error={wrong('decision')}
        onChange={(event) => setDecision(event.currentTarget.value)}
      />
      <DialogButtons>
        {entry.valuesAre && !entry.isClosed ? (
          <CloseButton isPending={close.isPending} onClose={() => close.mutate(undefined, { onSuccess: onClose })} />
        ) : null}
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={offer.isPending}>
          {t(isConfirmed(entry) ? 'action.save' : 'catalogue.offer')}
        </Button>
      </DialogButtons>
    </form>
  );
}

/** Citizens can no longer hand it in from that moment on: asked once more. */
function CloseButton({ isPending, onClose }: { isPending: boolean; onClose: () => void }) {
  const { t } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="subtle" loading={isPending} onClick={() => setAsking(true)}>
        {t('catalogue.close')}
      </Button>
      <Dialog isOpen={isAsking} title={t('catalogue.close')} onClose={() => setAsking(false)}>
        <p>{t('catalogue.closeSure')}</p>
        <DialogButtons>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('action.cancel')}
          </Button>
          <Button
            onClick={() => {
              setAsking(false);
              onClose();
            }}
          >
            {t('catalogue.close')}
          </Button>
        </DialogButtons>
      </Dialog>
    </>
  );
}

/** Open with values somebody answers for: what is left to do is to change them. */
export function isConfirmed({ valuesAre, isClosed }: Pick<Entry, 'valuesAre' | 'isClosed'>): boolean {
  return valuesAre === 'CONFIRMED' && !isClosed;
}
