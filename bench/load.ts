import { Agent, request } from 'node:http';

export interface Sent {
  method: 'GET' | 'POST';
  path: string;
  cookie: string;
  body?: object;
  key?: string;
}

export interface Reply {
  status: number;
  body: string;
  bytes: number;
  milliseconds: number;
}

export interface Measured {
  p50: number;
  p95: number;
  p99: number;
  /** Requests a second. */
  rate: number;
  requests: number;
  /** What was wrong with the answers that were not right, each said once. */
  wrong: string[];
  wrongCount: number;
}

export interface Load {
  address: string;
  users: number;
  seconds: number;
  /** The next request of one user. */
  next: (user: number, turn: number) => Sent;
  /** What is wrong with an answer, if anything. */
  check: (reply: Reply) => string | undefined;
}

const WARM_UP_SHARE = 0.25;

/** So many users, each asking again as soon as it was answered; every answer is checked. */
export async function measure(load: Load): Promise<Measured> {
  const started = performance.now();
  const measuredFrom = started + load.seconds * WARM_UP_SHARE * 1_000;
  const until = measuredFrom + load.seconds * 1_000;
  const took: number[] = [];
  const wrong = new Set<string>();
  let wrongCount = 0;
  const user = async (number: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let turn = 0; performance.now() < until; turn++) {
      const begun = performance.now();
      const reply = await send(load.address, load.next(number, turn), agent);
      if (begun >= measuredFrom) took.push(reply.milliseconds);
      const problem = load.check(reply);
      if (problem === undefined) continue;
      wrong.add(problem);
      wrongCount++;
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: load.users }, (_, number) => user(number)));
  const elapsed = (performance.now() - measuredFrom) / 1_000;
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => percentile(took, part));
  return {
    ...{ p50: p50 ?? 0, p95: p95 ?? 0, p99: p99 ?? 0 },
    ...{ rate: took.length / elapsed, requests: took.length, wrong: [...wrong], wrongCount },
  };
}

export function send(address: string, { method, path, cookie, body, key }: Sent, agent?: Agent): Promise<Reply> {
  const payload = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    cookie,
    ...(payload ? { 'content-type': 'application/json' } : {}),
    ...(key ? { 'idempotency-key': key } : {}),
  };
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const asked = request(address + path, { method, headers, ...(agent ? { agent } : {}) }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.once('error', reject);
      response.once('end', () => {
        const milliseconds = performance.now() - begun;
        const whole = Buffer.concat(pieces);
        resolve({ status: response.statusCode ?? 0, body: whole.toString(), bytes: whole.length, milliseconds });
      });
    });
    asked.once('error', reject);
    asked.end(payload);
  });
}

export function percentile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export function median(values: number[]): number {
  return percentile(values, 0.5);
}
