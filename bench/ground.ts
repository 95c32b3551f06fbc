import { request } from 'node:http';
import pg from 'pg';
import { DEMONSTRATION_PASSWORD } from '../src/demonstration/generate.ts';

/** What there is to ask for in one commune of a data set, and who asks. */
export interface Ground {
  communeId: number;
  officers: string[];
  clerks: string[];
  leaders: string[];
  coordinators: string[];
  names: string[];
  dossierIds: number[];
  offeredProcedureId: number;
}

/** Communes of about this size, so that a page of the city is compared with the same page of one commune. */
const SIZE = { from: 13_000, to: 19_000, near: 16_000 };
const MOST_COMMUNES = 16;
const HISTORY_ROWS = 10;
const SAMPLE = 300;

export async function readGrounds(ownerUrl: string): Promise<Ground[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select commune_id from dossiers group by commune_id having count(*) between $1 and $2
       order by abs(count(*) - $3), commune_id limit $4`,
      [SIZE.from, SIZE.to, SIZE.near, MOST_COMMUNES],
    );
    const grounds: Ground[] = [];
    for (const { commune_id: communeId } of rows) grounds.push(await readGround(client, communeId));
    if (grounds.length === 0) throw new Error('No commune of this data set has about 16,000 dossiers');
    return grounds;
  } finally {
    await client.end();
  }
}

async function readGround(client: pg.Client, communeId: number): Promise<Ground> {
  const column = async (sql: string, ...values: unknown[]): Promise<unknown[]> => {
    const { rows } = await client.query({ text: sql, values: [communeId, ...values], rowMode: 'array' });
    return rows.map(([first]) => first);
  };
  /** Who holds this role and, where not more are allowed, no other. */
  const holders = async (role: string, most = 1) =>
    (
      await column(
        `select a.username from accounts a join people p on p.account_id = a.id
         join role_assignments r on r.commune_id = p.commune_id and r.person_id = p.id
         where p.commune_id = $1 group by a.username having array_agg(r.role) @> array[$2] and count(*) <= $3
         order by a.username`,
        role,
        most,
      )
    ).map(String);
  const names = await column(
    'select applicant_name from dossiers where commune_id = $1 order by md5(id::text) limit $2',
    SAMPLE,
  );
  const dossiers = await column(
    `select record_id from events where commune_id = $1 and noun = 'dossier' group by record_id
     order by abs(count(*) - $2), md5(record_id::text) limit $3`,
    ...[HISTORY_ROWS, SAMPLE],
  );
  const [procedure] = await column(
    `select o.id from offered_procedures o join procedures p on p.id = o.procedure_id
     where o.commune_id = $1 and p.code = '1.004873'`,
  );
  return {
    communeId,
    officers: await holders('officer'),
    clerks: await holders('counter_clerk'),
    leaders: await holders('leader'),
    coordinators: await holders('coordinator', 2),
    names: names.map(String),
    dossierIds: dossiers.map(Number),
    offeredProcedureId: Number(procedure),
  };
}

/** Through the front door; answers the cookie. */
export function signIn(address: string, username: string): Promise<string> {
  const body = JSON.stringify({ username, password: DEMONSTRATION_PASSWORD });
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const asked = request(`${address}/api/session`, { method: 'POST', headers }, (response) => {
      response.resume();
      const cookie = response.headers['set-cookie']?.[0]?.split(';')[0];
      if (response.statusCode === 200 && cookie) resolve(cookie);
      else reject(new Error(`${username} could not sign in: ${response.statusCode}`));
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

/** Takes away what the benchmark wrote, so that a data set kept for reuse stays what it was. */
export async function cleanUp(ownerUrl: string, grounds: Ground[], lastId: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const { communeId } of grounds)
      await client.query(`begin;
        delete from dossier_papers where commune_id = ${communeId} and dossier_id > ${lastId};
        delete from dossier_steps where commune_id = ${communeId} and dossier_id > ${lastId};
        delete from events where commune_id = ${communeId} and noun = 'dossier' and record_id > ${lastId};
        delete from dossiers where commune_id = ${communeId} and id > ${lastId};
        commit`);
    await client.query('vacuum (analyze) dossiers, dossier_papers, dossier_steps, events, audit, idempotency_keys');
  } finally {
    await client.end();
  }
}

export async function lastDossierId(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return Number((await client.query('select max(id) as last from dossiers')).rows[0].last);
  } finally {
    await client.end();
  }
}
