import { CENTRE_KEY, LEADERSHIP_KEY } from '../modules/organisation/public.ts';
import type { StepTemplate } from '../modules/procedures/public.ts';
import type { Entry } from './catalogue.ts';
import { addText, makeSheet, type Sheet } from './copy.ts';
import type { Journey } from './journey.ts';
import { type Commune, type Handler, unitId } from './organisation.ts';
import { pick, type Random } from './random.ts';
import { paperOf, reasonOf, type Source } from './wording.ts';

/** One dossier before it is written down as rows. */
export interface Dossier {
  id: number;
  code: string;
  source: Source;
  entry: Entry;
  applicant: string;
  registeredAt: string;
  /** Null while nobody has accepted it. */
  journey: Journey | null;
  receivedAt: number | null;
  stepMinutes: number[];
  /** Refused before it was accepted. */
  refusedAt: number | null;
}

const COLUMNS = {
  dossiers: `commune_id, id, code, source, status, offered_procedure_id, procedure_version_id, subject, applicant_kind,
    applicant_name, applicant_id_number, applicant_born_on, applicant_phone, applicant_address, return_by, limit_value,
    limit_unit, registered_at, received_at, clock_started_at, due_at, statistical_due_at, paused_at, finished_at,
    returned_at, supplement_count, step_position, holder_unit_id, holder_person_id, step_due_at, version`,
  dossier_steps:
    'commune_id, id, dossier_id, position, name, unit_id, limit_minutes, started_at, due_at, finished_at, person_id',
  dossier_papers: 'commune_id, id, dossier_id, position, name, form, quantity',
  dossier_pauses: 'commune_id, id, dossier_id, kind, from_at, to_at, content',
  events: 'commune_id, id, noun, record_id, verb, from_status, to_status, person_id, role, unit_id, at, reason',
  dossier_counters: 'commune_id, day, last',
  receptions: `commune_id, id, code, resolver_name, resolver_agency_code, procedure_id, procedure_version_id, subject, applicant_kind,
    applicant_name, applicant_id_number, applicant_born_on, applicant_phone, applicant_address, status, limit_value,
    limit_unit, received_at, due_at, sent_at, result_at, returned_at, version`,
} as const;
export type Table = keyof typeof COLUMNS;

/** The last id given in each table; ids run on through all communes, as their sequences would. */
export type LastIds = Record<Exclude<Table, 'dossier_counters'>, number>;

/** The rows of some dossiers, growing as they are written. */
export interface Book {
  sheets: Record<Table, Sheet>;
  rows: number;
}

export function newBook(): Book {
  const blank = (table: Table) => makeSheet(table, COLUMNS[table]);
  return {
    sheets: {
      dossiers: blank('dossiers'),
      dossier_steps: blank('dossier_steps'),
      dossier_papers: blank('dossier_papers'),
      dossier_pauses: blank('dossier_pauses'),
      events: blank('events'),
      dossier_counters: blank('dossier_counters'),
      receptions: blank('receptions'),
    },
    rows: 0,
  };
}

export function write(desk: Desk, table: Table, line: string): void {
  addText(desk.book.sheets[table], line);
  desk.book.rows += 1;
}

export interface Desk {
  book: Book;
  last: LastIds;
  commune: Commune;
  random: Random;
  /** A position in working time as PostgreSQL reads it. */
  moment: (position: number) => string;
}

const NOTHING = '\\N';
/** Of the dossiers a unit holds, so many are already somebody's. */
const ASSIGNED_SHARE = 0.85;
const KEYS: Record<StepTemplate['place'], string | null> = {
  CENTRE: CENTRE_KEY,
  RESPONSIBLE: null,
  LEADERSHIP: LEADERSHIP_KEY,
};

/** Who does a step, and where. */
interface Hand {
  unit: number;
  person: Handler;
}

export function writeDossier(desk: Desk, dossier: Dossier): void {
  const { commune, random } = desk;
  const clerk: Hand = { unit: unitId(commune, CENTRE_KEY), person: pick(random, commune.clerks) };
  const hands = dossier.entry.steps.map(({ place }, index): Hand => {
    const unit = unitId(commune, KEYS[place] ?? dossier.entry.responsible);
    return index === 0 ? clerk : { unit, person: pick(random, commune.handlers.get(unit) ?? []) };
  });
  const isAssigned = random() < ASSIGNED_SHARE;
  writePapers(desk, dossier);
  const version = writeHistory(desk, dossier, hands, clerk);
  if (dossier.journey) writeSteps(desk, dossier, dossier.journey, hands, isAssigned);
  if (dossier.journey?.pause) writePause(desk, dossier, dossier.journey.pause);
  writeRecord(desk, dossier, version, placeOf(dossier, hands, isAssigned, clerk.unit));
}

/** The columns step_position, holder_unit_id, holder_person_id and step_due_at: where a dossier is. */
function placeOf({ journey }: Dossier, hands: readonly Hand[], isAssigned: boolean, centre: number) {
  if (!journey) return { position: NOTHING, unit: centre, person: NOTHING, dueAt: null };
  const position = journey.steps.length;
  if (journey.returnedAt !== null) return { position, unit: NOTHING, person: NOTHING, dueAt: null };
  if (journey.finishedAt !== null) return { position, unit: centre, person: NOTHING, dueAt: null };
  const hand = hands[position - 1];
  const person = isAssigned || position === 1 ? (hand?.person.personId ?? NOTHING) : NOTHING;
  return { position, unit: hand?.unit ?? NOTHING, person, dueAt: journey.steps[position - 1]?.dueAt ?? null };
}

function writeRecord(desk: Desk, dossier: Dossier, version: number, place: ReturnType<typeof placeOf>): void {
  const { entry, journey } = dossier;
  const at = (position: number | null | undefined) => (position == null ? NOTHING : desk.moment(position));
  const returnBy = dossier.source === 'PORTAL' ? 'ONLINE' : dossier.source === 'POST' ? 'POST' : 'COUNTER';
  const status = journey?.status ?? (dossier.refusedAt === null ? 'registered' : 'refused');
  write(
    desk,
    'dossiers',
    `${desk.commune.id}\t${dossier.id}\t${dossier.code}\t${dossier.source}\t${status}` +
      `\t${desk.commune.firstOfferId + entry.index}\t${entry.versionId}\t${entry.name}\t${dossier.applicant}\t${returnBy}` +
      `\t${entry.limitValue}\t${entry.limitUnit}\t${dossier.registeredAt}\t${at(dossier.receivedAt)}` +
      `\t${at(journey?.clockStartedAt)}\t${at(journey?.dueAt)}\t${at(journey?.statisticalDueAt)}\t${at(journey?.pausedAt)}` +
      `\t${at(journey?.finishedAt ?? dossier.refusedAt)}\t${at(journey?.returnedAt)}\t${journey?.supplementCount ?? 0}` +
      `\t${place.position}\t${place.unit}\t${place.person}\t${at(place.dueAt)}\t${version}\n`,
  );
}

function writeSteps(desk: Desk, dossier: Dossier, journey: Journey, hands: readonly Hand[], isAssigned: boolean): void {
  const { commune, last, moment } = desk;
  dossier.entry.steps.forEach(({ name }, index) => {
    const step = journey.steps[index];
    const hand = hands[index];
    const hasPerson = step && (step.finishedAt !== null || index === 0 || isAssigned);
    const done = step && step.finishedAt !== null ? moment(step.finishedAt) : NOTHING;
    const clock = step ? `${moment(step.startedAt)}\t${moment(step.dueAt)}` : `${NOTHING}\t${NOTHING}`;
    write(
      desk,
      'dossier_steps',
      `${commune.id}\t${++last.dossier_steps}\t${dossier.id}\t${index + 1}\t${name}\t${hand?.unit}` +
        `\t${dossier.stepMinutes[index]}\t${clock}\t${done}\t${hasPerson ? hand?.person.personId : NOTHING}\n`,
    );
  });
}

/** Returns the version the dossier has reached: one for each thing that happened to it. */
function writeHistory(desk: Desk, dossier: Dossier, hands: readonly Hand[], clerk: Hand): number {
  const { journey, receivedAt, refusedAt, entry } = dossier;
  const isOnline = dossier.source === 'PORTAL' || dossier.source === 'SYNCHRONISED';
  let count = 0;
  const tell = (verb: string, from: string, to: string, hand: Hand | null, at: string) => {
    const who = hand
      ? `${hand.person.personId}\t${hand.person.role}\t${hand.unit}`
      : `${NOTHING}\t${NOTHING}\t${NOTHING}`;
    const what = `${dossier.id}\t${verb}\t${from}\t${to}\t${who}\t${at}\t${reasonOf(verb, entry) ?? NOTHING}`;
    write(desk, 'events', `${desk.commune.id}\t${++desk.last.events}\tdossier\t${what}\n`);
    count += 1;
  };
  if (isOnline) tell('register', NOTHING, 'registered', null, dossier.registeredAt);
  if (refusedAt !== null) tell('refuse', 'registered', 'refused', clerk, desk.moment(refusedAt));
  if (receivedAt !== null && isOnline) tell('accept', 'registered', 'accepted', clerk, desk.moment(receivedAt));
  if (receivedAt !== null && !isOnline) tell('receive', NOTHING, 'accepted', clerk, desk.moment(receivedAt));
  for (const { verb, from, to, at, step } of journey?.events ?? [])
    tell(verb, from, to, hands[step] ?? clerk, desk.moment(at));
  return count;
}

function writePause(desk: Desk, dossier: Dossier, pause: NonNullable<Journey['pause']>): void {
  const verb = pause.kind === 'SUPPLEMENT' ? 'request_supplement' : 'request_payment';
  const clock = `${desk.moment(pause.from)}\t${pause.to === null ? NOTHING : desk.moment(pause.to)}`;
  const row = `${++desk.last.dossier_pauses}\t${dossier.id}\t${pause.kind}\t${clock}\t${reasonOf(verb, dossier.entry)}`;
  write(desk, 'dossier_pauses', `${desk.commune.id}\t${row}\n`);
}

function writePapers(desk: Desk, dossier: Dossier): void {
  const isMissing = dossier.journey?.status === 'awaiting_supplement';
  const count = Math.max(2, dossier.entry.paperNames.length) + (desk.random() < 0.3 ? 1 : 0);
  for (let index = 0; index < count; index++) {
    const paper = paperOf(dossier.entry.paperNames, index, dossier.source, isMissing && index === count - 1);
    const row = `${++desk.last.dossier_papers}\t${dossier.id}\t${index + 1}\t${paper}`;
    write(desk, 'dossier_papers', `${desk.commune.id}\t${row}\n`);
  }
}
