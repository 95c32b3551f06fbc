import { type FormEvent, useState } from 'react';
import { filled } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Textarea, TextInput } from '../../../staff/kit/controls.ts';
import { DateField, showDay } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { Facts, Page, Panel } from '../../../staff/kit/page.tsx';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { type CommuneRecord, useCommune, useSaveCommune } from './commune-api.ts';
import classes from './organisation.module.css';

export function CommunePage() {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const { data, error, refetch } = useCommune();
  const [isEditing, setEditing] = useState(false);
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page
      title={t('nav.commune')}
      narrow
      actions={holds(me, 'administrator') ? <Button onClick={() => setEditing(true)}>{t('action.edit')}</Button> : null}
    >
      <Panel>
        <Facts
          items={[
            [t('commune.name'), <strong key="name">{data.name}</strong>],
            [t('commune.province'), data.province],
            [
              t('commune.agencyCode'),
              <span key="code" className="code-text">
                {data.agencyCode}
              </span>,
            ],
            [t('commune.foundedOn'), data.foundedOn && showDay(data.foundedOn)],
            [t('commune.resolution'), data.resolution],
          ]}
        />
      </Panel>
      <Panel title={t('commune.predecessors')}>
        {data.predecessors.length > 0 ? (
          <ol className={classes.predecessors}>
            {data.predecessors.map(({ name, isPartial }) => (
              <li key={name}>
                {name}
                {isPartial ? ` (${t('commune.partial')})` : ''}
              </li>
            ))}
          </ol>
        ) : (
          <p className={classes.hint}>{t('commune.noPredecessors')}</p>
        )}
      </Panel>
      <Dialog isOpen={isEditing} title={t('nav.commune')} onClose={() => setEditing(false)}>
        <CommuneForm commune={data} onClose={() => setEditing(false)} />
      </Dialog>
    </Page>
  );
}

const PART = '*';

function CommuneForm({ commune, onClose }: { commune: CommuneRecord; onClose: () => void }) {
  const { t } = useSpeech();
  const save = useSaveCommune();
  const wrong = useFieldSentence(save.error);
  const [fields, setFields] = useState(() => ({
    foundedOn: commune.foundedOn ?? '',
    resolution: commune.resolution ?? '',
    predecessors: commune.predecessors.map(({ name, isPartial }) => (isPartial ? `${name} ${PART}` : name)).join('\n'),
  }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { foundedOn, resolution } = fields;
    const predecessors = readPredecessors(fields.predecessors);
    save.mutate({ foundedOn, predecessors, ...filled({ resolution }) }, { onSuccess: onClose });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <MutationNotice error={save.error} />
      <DateField
        label={t('commune.foundedOn')}
        value={fields.foundedOn}
        error={wrong('foundedOn')}
        onChange={(foundedOn) => setFields({ ...fields, foundedOn })}
      />
      <TextInput
        label={t('commune.resolution')}
        value={fields.resolution}
        maxLength={300}
        error={wrong('resolution')}
        onChange={(event) => setFields({ ...fields, resolution: event.currentTarget.value })}
      />
      <Textarea
        label={t('commune.predecessors')}
        description={t('commune.predecessorsHint')}
        rows={6}
        value={fields.predecessors}
        error={wrong('predecessors')}
        onChange={(event) => setFields({ ...fields, predecessors: event.currentTarget.value })}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('action.save')}
        </Button>
      </DialogButtons>
    </form>
  );
}

function readPredecessors(text: string): CommuneRecord['predecessors'] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((line) => ({
    name: line.endsWith(PART) ? line.slice(0, -PART.length).trim() : line,
    isPartial: line.endsWith(PART),
  }));
}
