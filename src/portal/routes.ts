import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReactNode } from 'react';
import { createElement } from 'react';
import { z } from 'zod';
import { TrackedReceptionPage } from '../modules/dossiers/portal/reception-page.tsx';
import { TrackedPage, TrackFormPage } from '../modules/dossiers/portal/track-page.tsx';
import { trackDossier, trackReception } from '../modules/dossiers/public.ts';
import {
  type CommuneChoice,
  CommunesPage,
  PublishedPlanPage,
  PublishedPlansPage,
} from '../modules/plans/portal/plan-pages.tsx';
import { getPublishedPlan, listPublishedPlans } from '../modules/plans/public.ts';
import type { Limits } from '../platform/http/limits.ts';
import { callOf } from '../platform/http/request-context.ts';
import { look, type Platform, parseInput } from '../platform/perform.ts';
import { notFound, tooMany } from '../platform/refusals.ts';
import type { Actor } from '../platform/roles.ts';
import { renderPortal } from './layout.tsx';

const trackForm = z.object({
  code: z.string().max(60).default(''),
  secret: z.string().max(10).default(''),
});

const citizen = (communeId: number): Actor => ({
  kind: 'citizen',
  communeId,
  accountId: null,
  sessionId: null,
  personId: null,
  unitId: null,
  name: 'Người dân',
  assignments: [],
});

const NOT_FOUND =
  'Không tìm thấy hồ sơ với mã và 4 số này. Hãy xem lại giấy hẹn: mã hồ sơ ở góc trên, 4 số cuối là của điện thoại hoặc số định danh đã khai khi nộp.';

/** One series of numbers for what the commune resolves and for what it received for others: at most one row. */
const TRACKED = `select commune_id, dossier_id as id, false as is_reception from find_tracked_dossier($1, $2)
  union all select commune_id, reception_id, true from find_tracked_reception($1, $2)`;

/** The citizen site's table of contents. */
export function addPortal(app: FastifyInstance, platform: Platform, limits: Limits): void {
  app.get<{ Querystring: { ma?: string } }>('/cong-dan', ({ query }, reply) =>
    page(platform, reply, 'Tra cứu hồ sơ', createElement(TrackFormPage, { code: String(query.ma ?? '').slice(0, 60) })),
  );

  app.get('/cong-dan/tra-cuu', (_, reply) => reply.redirect('/cong-dan'));

  addPlanPages(app, platform);

  const countGuess = app.createRateLimit(limits.oneRecord(codeOf));
  app.post('/cong-dan/tra-cuu', { config: { rateLimit: limits.secret } }, async (request, reply) => {
    const guesses = await countGuess(request);
    if (!guesses.isAllowed && guesses.isExceeded) throw tooMany(guesses.ttlInSeconds);
    const { code, secret } = parseInput(trackForm, request.body ?? {});
    const found = await platform.pool.query(TRACKED, [code.trim(), secret.trim()]);
    const row = found.rows[0];
    if (!row) {
      const form = createElement(TrackFormPage, { code, error: NOT_FOUND });
      return page(platform, reply.status(404), 'Không tìm thấy hồ sơ', form);
    }
    const asked = [citizen(row.commune_id), { id: row.id }, callOf(request)] as const;
    if (row.is_reception) {
      const reception = await look(platform, trackReception, ...asked);
      return page(platform, reply, `Hồ sơ ${reception.code}`, createElement(TrackedReceptionPage, { reception }));
    }
    const dossier = await look(platform, trackDossier, ...asked);
    return page(platform, reply, `Hồ sơ ${dossier.code}`, createElement(TrackedPage, { dossier }));
  });
}

interface PlanAddress {
  Params: { code: string; planId: string };
}

/** Cam kết và kết quả: what a commune has promised, open to everybody. */
function addPlanPages(app: FastifyInstance, platform: Platform): void {
  app.get<{ Querystring: { xa?: string } }>('/cong-dan/ke-hoach', async ({ query }, reply) => {
    const words = String(query.xa ?? '').slice(0, 60);
    const { rows } = await platform.pool.query(COMMUNES, [words]);
    const props = { words, communes: rows };
    return page(platform, reply, 'Kế hoạch cải cách hành chính', createElement(CommunesPage, props));
  });
  app.get<PlanAddress>('/cong-dan/ke-hoach/:code', async (request, reply) => {
    const { id, ...commune } = await communeOf(platform, request.params.code);
    const { plans } = await look(platform, listPublishedPlans, citizen(id), {}, callOf(request));
    return page(platform, reply, commune.name, createElement(PublishedPlansPage, { commune, plans }));
  });
  app.get<PlanAddress>('/cong-dan/ke-hoach/:code/:planId', async (request, reply) => {
    const { id, ...commune } = await communeOf(platform, request.params.code);
    const plan = await look(platform, getPublishedPlan, citizen(id), { id: request.params.planId }, callOf(request));
    return page(platform, reply, plan.title, createElement(PublishedPlanPage, { commune, plan }));
  });
}

/** The names of communes are nobody's secret; few are shown, a letter more finds the rest. */
const COMMUNES = `select agency_code as code, name from communes
  where search_text(name) like '%' || replace(replace(replace(search_text($1), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
  order by name, id limit 30`;

async function communeOf(platform: Platform, code: string): Promise<CommuneChoice & { id: number }> {
  const { rows } = await platform.pool.query(
    'select id, name, agency_code as code from communes where agency_code = $1 order by id limit 1',
    [code.slice(0, 30).replaceAll('\u0000', '')],
  );
  const [commune] = z.array(z.object({ id: z.number(), name: z.string(), code: z.string() })).parse(rows);
  if (!commune) throw notFound();
  return commune;
}

/** Four digits are few: guesses are counted by the code they are tried on, wherever they come from. */
function codeOf(request: FastifyRequest): string {
  return trackForm.safeParse(request.body).data?.code.trim().toUpperCase() ?? '';
}

async function page(platform: Platform, reply: FastifyReply, title: string, children: ReactNode) {
  const { rows } = await platform.pool.query('select is_demonstration from installation');
  const html = renderPortal({ title, isDemonstration: rows[0]?.is_demonstration ?? false, children });
  return reply.type('text/html; charset=utf-8').send(html);
}
