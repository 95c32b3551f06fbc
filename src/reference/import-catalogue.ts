import type pg from 'pg';
import { type AnnouncedRow, readCatalogue } from './catalogue-file.ts';
import { defaultSteps } from './default-steps.ts';

export interface Outcome {
  line: number;
  code: string;
  outcome: 'NEW' | 'VERSION' | 'SAME' | 'WRONG';
  why: string;
}

/** What a file would add to the catalogue above the communes, line by line; announced versions are never rewritten. */
export async function planCatalogue(
  client: pg.ClientBase,
  table: readonly string[][],
): Promise<{ outcomes: Outcome[]; added: AnnouncedRow[] }> {
  const rows = readCatalogue(table);
  if (!rows)
    throw new Error('No row of headings with “Mã TTHC”, “Tên thủ tục”, “Quyết định công bố” and “Hiệu lực từ ngày”.');
  const known = await knownVersions(client);
  const added: AnnouncedRow[] = [];
  const outcomes = rows.map((row): Outcome => {
    const { line, code } = row;
    if ('wrong' in row) return { line, code, outcome: 'WRONG', why: row.wrong };
    const versions = known.get(code);
    if (!versions && !row.field) return { line, code, outcome: 'WRONG', why: 'thủ tục mới phải có cột “Lĩnh vực”' };
    const same = versions?.get(row.validFrom);
    if (same !== undefined)
      return same === `${row.name}\n${row.decision}`
        ? { line, code, outcome: 'SAME', why: '' }
        : {
            line,
            code,
            outcome: 'WRONG',
            why: `đã có bản công bố khác cùng hiệu lực ${row.validFrom}; bản mới cần ngày khác`,
          };
    added.push(row);
    return { line, code, outcome: versions ? 'VERSION' : 'NEW', why: '' };
  });
  return { outcomes, added };
}

/** All of the right lines in one transaction, remembered so that it can be taken back. */
export async function applyCatalogue(
  client: pg.ClientBase,
  { added, fileName, now }: { added: readonly AnnouncedRow[]; fileName: string; now: Date },
): Promise<number> {
  await client.query('begin');
  try {
    const rows = JSON.stringify(added.map((row) => ({ ...row, ...row.flags, steps: defaultSteps(row.field) })));
    await client.query(
      `insert into procedures (code, field, is_internal)
       select distinct on (code) code, field, "isInternal" from jsonb_to_recordset($1) as f (code text, field text, "isInternal" boolean)
       where field <> '' order by code on conflict (code) do nothing`,
      [rows],
    );
    const { rows: written } = await client.query<{ id: number }>(INSERT_VERSIONS, [rows]);
    const { rows: made } = await client.query<{ id: number }>(
      'insert into catalogue_imports (at, file_name, version_ids) values ($1, $2, $3) returning id::integer',
      [now, fileName.slice(-200), written.map(({ id }) => id)],
    );
    await client.query('commit');
    return made[0]?.id ?? 0;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Steps of a version stay those of the one before it, until somebody says otherwise. */
const INSERT_VERSIONS = `
  insert into procedure_versions (procedure_id, name, valid_from, decision, legal_basis, limit_value, limit_unit, limit_text,
    papers, fee_text, steps, result_name, online_level, received_at_centre, online_eligible, online_offered,
    place_independent, is_interlinked, has_financial_obligation, online_payment)
  select p.id, f.name, f."validFrom", f.decision, f."legalBasis", f."limitValue", f."limitUnit", f."limitText", f.papers,
    f."feeText", coalesce((select v.steps from procedure_versions v where v.procedure_id = p.id and v.valid_from < f."validFrom"
      order by v.valid_from desc limit 1), f.steps),
    f."resultName", f."onlineLevel", f.received_at_centre, f.online_eligible, f.online_offered, f.place_independent,
    f.is_interlinked, f.has_financial_obligation, f.online_payment
  from jsonb_to_recordset($1) as f (code text, name text, "validFrom" date, decision text, "legalBasis" text,
    "limitValue" integer, "limitUnit" text, "limitText" text, papers jsonb, "feeText" text, steps jsonb, "resultName" text,
    "onlineLevel" text, received_at_centre boolean, online_eligible boolean, online_offered boolean,
    place_independent boolean, is_interlinked boolean, has_financial_obligation boolean, online_payment boolean)
  join procedures p on p.code = f.code returning id`;

/** Takes back the versions of one import that no dossier was received under; says how many stay. */
export async function undoCatalogue(
  client: pg.ClientBase,
  { id, now }: { id: number; now: Date },
): Promise<{ removed: number; kept: number }> {
  const { rows } = await client.query<{ version_ids: string[] }>(
    'update catalogue_imports set undone_at = $2 where id = $1 and undone_at is null returning version_ids',
    [id, now],
  );
  const made = rows[0];
  if (!made) throw new Error(`There is no catalogue import ${id} that could be undone.`);
  const { rowCount } = await client.query(
    `with removed as (
       delete from procedure_versions v where id = any ($1::bigint[])
         and not exists (select from dossiers d where d.procedure_version_id = v.id)
         and not exists (select from receptions r where r.procedure_version_id = v.id)
       returning id)
     select from removed`,
    [made.version_ids],
  );
  const removed = rowCount ?? 0;
  return { removed, kept: made.version_ids.length - removed };
}

async function knownVersions(client: pg.ClientBase): Promise<Map<string, Map<string, string>>> {
  const { rows } = await client.query<{ code: string; day: string; said: string }>(
    `select p.code, v.valid_from::text as day, v.name || e'\\n' || v.decision as said
     from procedures p join procedure_versions v on v.procedure_id = p.id`,
  );
  const known = new Map<string, Map<string, string>>();
  for (const { code, day, said } of rows) known.set(code, (known.get(code) ?? new Map()).set(day, said));
  return known;
}
