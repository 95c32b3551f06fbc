import { createHash } from 'node:crypto';
import Fastify, { type FastifyRequest } from 'fastify';
import pg from 'pg';
import * as sql from './floor-sql.ts';

// The least a server can do for the same answers: no contracts, no row-level security (the owner bypasses it), no
// query builder, no headers; the same prepared statements over the same rows, answered as the database gives them.
const pool = new pg.Pool({ connectionString: process.env.FLOOR_DATABASE, max: 16 });
pg.types.setTypeParser(20, Number);

const names = new Map<string, string>();

function run(client: pg.Pool | pg.PoolClient, text: string, values: unknown[]) {
  const name = names.get(text) ?? `floor_${names.size}`;
  names.set(text, name);
  return client.query({ name, text, values });
}

async function who(
  request: FastifyRequest,
): Promise<{ commune: number; account: number; person: number; units: number[] }> {
  const token = /cchc_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const { rows } = await run(pool, sql.SESSION, [createHash('sha256').update(token).digest()]);
  return rows[0];
}

const app = Fastify();

app.get<{ Querystring: Record<string, string> }>('/api/dossiers', async (request) => {
  const { commune, account, person, units } = await who(request);
  const { queue, search, page = '1' } = request.query;
  const [list, count, first] = search
    ? [sql.FOUND, sql.FOUND_COUNT, `%${fold(search)}%`]
    : queue === 'unit'
      ? [sql.OF_UNITS, sql.OF_UNITS_COUNT, units]
      : [sql.NEWEST, sql.NEWEST_COUNT, null];
  const values = first === null ? [commune] : [commune, first];
  const { rows } = await run(pool, list, [...values, (Number(page) - 1) * 25]);
  const counted = await run(pool, count, values);
  if (search)
    await run(pool, sql.AUDIT, [
      commune,
      'read',
      account,
      person,
      rows.map(({ id }) => id),
      ['applicant_name'],
      request.id,
    ]);
  return { rows, total: counted.rows[0] };
});

app.get<{ Querystring: Record<string, string> }>('/api/works', async (request) => {
  const { commune, person, units } = await who(request);
  const isInbox = request.query.queue === 'mine';
  const values = [commune, isInbox ? person : units];
  const { rows } = await run(pool, isInbox ? sql.INBOX : sql.BOARD, values);
  const counted = await run(pool, isInbox ? sql.INBOX_COUNT : sql.BOARD_COUNT, values);
  return { rows, total: counted.rows[0] };
});

app.get<{ Params: { id: string } }>('/api/dossiers/:id', async (request) => {
  const { commune, account, person } = await who(request);
  const id = Number(request.params.id);
  const dossier = await run(pool, sql.DOSSIER, [commune, id]);
  const history = await run(pool, sql.HISTORY, [commune, id]);
  await run(pool, sql.AUDIT, [commune, 'read', account, person, [id], ['applicant_name'], request.id]);
  return { ...dossier.rows[0], history: history.rows };
});

interface Intake {
  offeredProcedureId: number;
  applicant: { name: string; phone: string };
  papers: { name: string; form: string; quantity: number }[];
}

app.post<{ Body: Intake }>('/api/dossiers', async (request) => {
  const { commune, account, person, units } = await who(request);
  const { offeredProcedureId, applicant, papers } = request.body;
  const client = await pool.connect();
  try {
    await client.query('begin');
    const offered = (await run(client, sql.OFFERED, [commune, offeredProcedureId])).rows[0];
    const { id } = (await run(client, sql.NEXT_ID, [])).rows[0];
    await run(client, sql.TOLD, [commune, 'done', account, person, [id], [], request.id, id]);
    const steps = offered.steps.map(({ name }: { name: string }, index: number) => ({ name, position: index + 1 }));
    const lines = papers.map((paper, index) => ({ ...paper, position: index + 1 }));
    const written = await run(client, sql.RECEIVE, [
      ...[commune, id, offeredProcedureId, offered.version_id, offered.name, applicant.name, applicant.phone],
      ...[units[0], person, JSON.stringify(steps), JSON.stringify(lines), offered.agency_code],
    ]);
    const answer = { id, code: written.rows[0].code };
    await run(client, sql.REMEMBER, [commune, request.headers['idempotency-key'], account, JSON.stringify(answer)]);
    await client.query('commit');
    return answer;
  } finally {
    client.release();
  }
});

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

process.send?.({ address: await app.listen({ port: 0, host: '127.0.0.1' }) });
for (const signal of ['SIGTERM', 'disconnect'] as const) process.once(signal, () => process.exit(0));
