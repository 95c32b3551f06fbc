import type pg from 'pg';
import holidays from '../../data/holidays.json' with { type: 'json' };
import organisation from '../../data/organisation.json' with { type: 'json' };
import catalogue from '../../data/procedures.json' with { type: 'json' };
import { defaultSteps } from './default-steps.ts';

/** Hải Phòng in the national list of provinces. */
export const PROVINCE_ID = 31;
/** The day two-tier local government began. */
const CATALOGUE_FROM = '2025-07-01';
const NO_DECISION = 'Chưa ghi quyết định công bố của thành phố';

/** Adds what is missing and touches nothing that is there: what an administrator corrected stays corrected. */
export async function loadReference(client: pg.ClientBase): Promise<void> {
  const { city } = organisation;
  await client.query('insert into provinces (id, agency_code, name) values ($1, $2, $3) on conflict do nothing', [
    PROVINCE_ID,
    city.code,
    city.name,
  ]);
  await loadHolidays(client);
  await loadProcedures(client);
}

/** A year that has any day belongs to the administrators: a day they struck out must not come back. */
async function loadHolidays(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into holidays (day, name, kind, basis, certainty, swapped_with)
     select f.date, f.name, f.kind, f.basis, f.certainty, f."swappedWith"
     from jsonb_to_recordset($1) as f (date date, name text, kind text, basis text, certainty text, "swappedWith" date)
     where not exists (select from holidays h where extract(year from h.day) = extract(year from f.date))`,
    [JSON.stringify(holidays)],
  );
}

async function loadProcedures(client: pg.ClientBase): Promise<void> {
  const rows = catalogue.rows.map((row) => ({
    ...row,
    limitValue: row.limit?.value ?? null,
    limitUnit: row.limit?.unit ?? null,
    validFrom: row.effectiveFrom ?? CATALOGUE_FROM,
    isInterlinked: row.field === 'Liên thông',
    steps: defaultSteps(row.field),
  }));
  const file = `jsonb_to_recordset($1) as f (code text, name text, field text, "validFrom" date, "basisText" text,
    "limitValue" integer, "limitUnit" text, "limitText" text, papers jsonb, fees jsonb, "feeText" text, steps jsonb,
    "resultName" text, "onlineLevel" text, "isInterlinked" boolean)`;
  await client.query(
    `insert into procedures (code, field) select f.code, f.field from ${file}
     where not exists (select from procedures p where p.code = f.code)`,
    [JSON.stringify(rows)],
  );
  await client.query(
    `insert into procedure_versions (procedure_id, name, valid_from, decision, legal_basis, limit_value, limit_unit,
       limit_text, papers, fees, fee_text, steps, result_name, online_level, is_interlinked)
     select p.id, f.name, f."validFrom", $2, coalesce(f."basisText", ''), f."limitValue", f."limitUnit",
       f."limitText", f.papers, f.fees, f."feeText", f.steps, f."resultName", f."onlineLevel", f."isInterlinked"
     from ${file} join procedures p on p.code = f.code
     where not exists (select from procedure_versions v where v.procedure_id = p.id and v.valid_from = f."validFrom")`,
    [JSON.stringify(rows), NO_DECISION],
  );
}
