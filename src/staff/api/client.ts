import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './schema.ts';
import { sharingTwins } from './twins.ts';

export type Problem = components['schemas']['Problem'];
export interface Sentence {
  vi: string;
  en: string;
}

/** A refusal of the server, or the network being away, in a form a screen can show. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly sentence: Sentence;
  readonly fields: Record<string, Sentence>;
  readonly requestId: string | undefined;

  constructor(problem: Partial<Problem>) {
    super(problem.detail ?? 'offline');
    this.code = problem.code ?? 'offline';
    this.sentence = {
      vi:
        problem.detail ?? 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại; dữ liệu đang nhập vẫn được giữ.',
      en: problem.detail_en ?? 'The server cannot be reached. Check the network and try again; what you typed is kept.',
    };
    this.fields = problem.fields ?? {};
    this.requestId = problem.request_id;
  }
}

export type Interruption = 'signed_out' | 'locked';
let askToSignIn: ((why: Interruption) => Promise<void>) | undefined;

/** The shell says how a person signs in again; until then a lost session waits here and the request is sent once more. */
export function whenSignedOut(ask: (why: Interruption) => Promise<void>): void {
  askToSignIn = ask;
}

const stamp: Middleware = {
  onRequest: ({ request }) => {
    if (request.method !== 'GET') request.headers.set('x-device-time', new Date().toISOString());
    return request;
  },
};

async function patientFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(request);
  const why = response.status === 401 ? 'signed_out' : response.status === 423 ? 'locked' : undefined;
  if (!why || !askToSignIn) return response;
  await askToSignIn(why);
  return fetch(again);
}

export const api = createClient<paths>({ baseUrl: location.origin, fetch: sharingTwins(patientFetch) });
api.use(stamp);

/** Locks this screen until the PIN is typed; the page stays as it is. */
export async function lockScreen(): Promise<void> {
  const response = await fetch('/api/session/lock', { method: 'POST' });
  if (response.ok) await askToSignIn?.('locked');
}

/** The data, or an ApiProblem thrown. */
export async function answer<T>(call: Promise<{ data?: T; error?: Problem; response: Response }>): Promise<T> {
  const { data, error } = await call.catch(() => {
    throw new ApiProblem({});
  });
  if (data === undefined || error) throw new ApiProblem(error ?? {});
  return data;
}

/** One file, as the upload doors take it; what they answer is as the schema says. */
export async function sendFile<T = unknown>(path: string, file: File): Promise<T> {
  const body = new FormData();
  body.set('file', file);
  const response = await patientFetch(new Request(path, { method: 'POST', body })).catch(() => {
    throw new ApiProblem({});
  });
  if (!response.ok) throw new ApiProblem(await response.json().catch(() => ({})));
  return response.json();
}

/** Fields left empty are left out: the contract says which ones must be there. */
export function filled<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], ''> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined && value !== null);
  // fromEntries forgets which keys it was given.
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], ''> }; // tidy: only keys of T come in
}
