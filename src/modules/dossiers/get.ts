import type { ExpressionBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { view } from '../../platform/action.ts';
import { localTime } from '../../platform/clock.ts';
import { fixedQuery } from '../../platform/database/fixed-query.ts';
import type { Database } from '../../platform/database/schema.ts';
import { notFound } from '../../platform/refusals.ts';
import type { Actor } from '../../platform/roles.ts';
import { type Calendars, CENTRE_KEY, calendarsOf } from '../organisation/public.ts';
import { legalClock, limitOf, remainingOf } from './clocks.ts';
import { type DossierRecord, getInput, getOutput } from './contract.ts';
import { historyLine, local, readHistory } from './history.ts';
import { MOVE_NAMES, type MoveName, type MoveQuestion, mayChangePapers, mayMove, READERS } from './rules.ts';

/** Mở hồ sơ: everything the record page shows, and what this person may do next. */
export const getDossier = view({
  name: 'dossiers.get',
  summary: 'Mở một hồ sơ',
  allow: READERS,
  input: getInput,
  output: getOutput,
  personal: ({ id }) => ({
    recordIds: [id],
    fields: [
      'applicant_name',
      'applicant_id_number',
      'applicant_phone',
      'applicant_email',
      'applicant_address',
      'applicant_born_on',
    ],
  }),
  run: async (db, actor, { id }) => {
    const [[dossier], history, calendars] = await Promise.all([
      readDossier(db, id),
      readHistory(db, 'dossier', id),
      calendarsOf(db),
    ]);
    if (!dossier) throw notFound();
    const clockStart = dossier.clock_started_at;
    return {
      ...present(dossier),
      whyDue: clockStart ? whyDue(calendars, clockStart, dossier) : [],
      remaining: remainingOf(calendars.commune, db.now, {
        dueAt: dossier.due_at,
        pausedAt: dossier.paused_at,
        finishedAt: dossier.finished_at,
      }),
      history: history.map(historyLine),
      can: whatCan(actor, dossier),
      canChangePapers:
        mayChangePapers({
          status: dossier.status,
          assignments: actor.assignments,
          unitIds: [dossier.holder_unit_id, dossier.centre_unit_id].filter((unitId) => unitId !== null),
        }) === true,
    };
  },
});

const filesOf = (select: ExpressionBuilder<Database & { d: Database['dossiers'] }, 'd'>) =>
  jsonArrayFrom(
    select
      .selectFrom('dossier_files as a')
      .innerJoin('files as f', 'f.id', 'a.file_id')
      .whereRef('a.dossier_id', '=', 'd.id')
      .where('a.removed_at', 'is', null)
      .select(['a.id', 'a.paper_position', 'a.name', 'a.attached_at', 'f.media_type as mediaType', 'f.size'])
      .orderBy('a.id'),
  ).as('files');

function whyDue(calendars: Calendars, clockStart: Date, dossier: Row): string[] {
  const calendar = calendars.receivedAt(dossier.centre_unit_id);
  return legalClock(calendar, clockStart, limitOf(dossier.limit_value, dossier.limit_unit)).why;
}

type Row = Awaited<ReturnType<typeof readDossier>>[number];

const readDossier = fixedQuery((db, id: number) =>
  db
    .selectFrom('dossiers as d')
    .innerJoin('procedure_versions as v', 'v.id', 'd.procedure_version_id')
    .innerJoin('procedures as c', 'c.id', 'v.procedure_id')
    .leftJoin('units as u', 'u.id', 'd.holder_unit_id')
    .leftJoin('people as p', 'p.id', 'd.holder_person_id')
    .where('d.id', '=', id)
    .selectAll('d')
    .select([
      'c.code as procedure_code',
      'v.name as procedure_name',
      'v.result_name',
      'u.name as holder_unit',
      'p.full_name as holder_person',
    ])
    .select((select) => [
      jsonArrayFrom(
        select
          .selectFrom('dossier_steps as s')
          .innerJoin('units as su', 'su.id', 's.unit_id')
          .leftJoin('people as sp', 'sp.id', 's.person_id')
          .whereRef('s.dossier_id', '=', 'd.id')
          .select([
            's.position',
            's.name',
            'su.short_name as unit',
            'sp.full_name as person',
            's.started_at',
            's.due_at',
            's.finished_at',
          ])
          .orderBy('s.position'),
      ).as('steps'),
      jsonArrayFrom(
        select
          .selectFrom('dossier_papers as dp')
          .whereRef('dp.dossier_id', '=', 'd.id')
          .select(['dp.position', 'dp.name', 'dp.form', 'dp.quantity'])
          .orderBy('dp.position'),
      ).as('papers'),
      filesOf(select),
      jsonArrayFrom(
        select
          .selectFrom('dossier_pauses as x')
          .whereRef('x.dossier_id', '=', 'd.id')
          .select(['x.kind', 'x.from_at', 'x.to_at', 'x.content'])
          .orderBy('x.from_at'),
      ).as('pauses'),
      select
        .selectFrom('units as centre')
        .where('centre.key', '=', CENTRE_KEY)
        .where('centre.valid_to', 'is', null)
        .select('centre.id')
        .limit(1)
        .as('centre_unit_id'),
    ]),
);

function present(row: Row): Omit<DossierRecord, 'whyDue' | 'remaining' | 'history' | 'can' | 'canChangePapers'> {
  return {
    id: row.id,
    code: row.code,
    version: row.version,
    status: row.status,
    source: row.source,
    subject: row.subject,
    procedure: {
      code: row.procedure_code,
      name: row.procedure_name,
      resultName: row.result_name,
      limitValue: row.limit_value,
      limitUnit: row.limit_unit,
    },
    applicant: {
      kind: row.applicant_kind,
      name: row.applicant_name,
      idNumber: row.applicant_id_number,
      bornOn: row.applicant_born_on,
      phone: row.applicant_phone,
      email: row.applicant_email,
      address: row.applicant_address,
    },
    returnBy: row.return_by,
    registeredAt: localTime(row.registered_at),
    receivedAt: local(row.received_at),
    dueAt: local(row.due_at),
    statisticalDueAt: local(row.statistical_due_at),
    finishedAt: local(row.finished_at),
    returnedAt: local(row.returned_at),
    supplementCount: row.supplement_count,
    holderUnit: row.holder_unit,
    holderUnitId: row.holder_unit_id,
    holderPerson: row.holder_person,
    holderPersonId: row.holder_person_id,
    steps: row.steps.map(({ started_at, due_at, finished_at, ...step }) => ({
      ...step,
      startedAt: local(started_at),
      dueAt: local(due_at),
      finishedAt: local(finished_at),
    })),
    papers: row.papers.map((paper) => ({
      ...paper,
      files: row.files
        .filter(({ paper_position }) => paper_position === paper.position)
        .map(({ paper_position: _, attached_at, ...file }) => ({ ...file, at: localTime(new Date(attached_at)) })),
    })),
    pauses: row.pauses.map(({ kind, from_at, to_at, content }) => ({
      kind,
      from: localTime(new Date(from_at)),
      to: local(to_at),
      content,
    })),
  };
}

function whatCan(actor: Actor, row: Row): Record<MoveName, true | { vi: string; en: string }> {
  const question: MoveQuestion = {
    status: row.status,
    holderUnitId: row.holder_unit_id,
    isLastStep: row.steps.every(({ position }) => position <= (row.step_position ?? 0)),
    assignments: actor.assignments,
    centreUnitIds: row.centre_unit_id === null ? [] : [row.centre_unit_id],
  };
  const verdicts = MOVE_NAMES.map((name) => [name, mayMove(name, question)] as const);
  return Object.fromEntries(verdicts) as Record<MoveName, true | { vi: string; en: string }>; // tidy: fromEntries forgets its keys
}
