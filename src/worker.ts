import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { z } from 'zod';
import { type Cron, queuePool, type Task } from './platform/jobs/queue.ts';
import type { Platform } from './platform/perform.ts';
import { systemActor } from './platform/roles.ts';

export interface WorkerOptions {
  jobsUrl: string;
  platform: Platform;
  tasks: readonly Task[];
  crons: readonly Cron[];
  /** Told what failed: task, number, error, never what a job was about. */
  report: (line: string) => void;
}

export interface Worker {
  /** Takes no more jobs, and waits for those under way. */
  stop(): Promise<void>;
}

const AT_ONCE = 2;
const POLL_MS = 2_000;
const DRAIN_MS = 15_000;
const AGAIN_MS = 1_000;
const LOCK = 7_460_214;

/**
 * One worker a database works; others stand by. Whoever gets the turn knows that no other is alive, and so which locked
 * jobs were left by the dead: without that they would lie for hours.
 */
export function startWorker(options: WorkerOptions): Worker {
  const stopping = new AbortController();
  const ended = keepWorking(options, stopping.signal);
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}

async function keepWorking(options: WorkerOptions, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    await workOneTurn(options, stopping).catch((error: unknown) => {
      if (!stopping.aborted)
        options.report(`The worker starts again: ${error instanceof Error ? error.message : error}`);
    });
    if (!stopping.aborted) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** A turn lasts as long as the connection that holds it. */
async function workOneTurn(options: WorkerOptions, stopping: AbortSignal): Promise<void> {
  const turn = new pg.Client({ connectionString: options.jobsUrl, keepAlive: true });
  const over = new Promise<void>((resolve) => {
    turn.once('end', resolve);
    turn.on('error', () => resolve());
  });
  const leave = () => void turn.end();
  try {
    await turn.connect();
    // Not earlier: a connection that is ended while it is being made never says so.
    stopping.addEventListener('abort', leave);
    if (stopping.aborted) return;
    await turn.query('set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10');
    await turn.query('select pg_advisory_lock($1)', [LOCK]);
    await turn.query(`select graphile_worker.force_unlock_workers(
      array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))`);
    await workUntil(over, options);
  } finally {
    stopping.removeEventListener('abort', leave);
    await turn.end();
  }
}

async function workUntil(over: Promise<void>, options: WorkerOptions): Promise<void> {
  const pgPool = queuePool(options.jobsUrl, AT_ONCE + 2);
  try {
    const runner = await run({
      pgPool,
      concurrency: AT_ONCE,
      pollInterval: POLL_MS,
      noHandleSignals: true,
      logger: loggerFor(options.report),
      taskList: taskList(options),
      parsedCronItems: parseCronItems(options.crons.map(cronItem)),
      // Only what is written in batches is waited for at the end, and only its errors are caught.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    await Promise.race([over, runner.promise]);
    await drain(runner);
  } finally {
    await pgPool.end();
  }
}

async function drain(runner: Runner): Promise<void> {
  const limit = setTimeout(() => runner.kill('jobs took too long to end').catch(() => undefined), DRAIN_MS);
  await runner.stop().catch(() => undefined);
  await runner.promise.catch(() => undefined);
  clearTimeout(limit);
}

const payloadSchema = z.object({ communeId: z.number().int().positive() }).catchall(z.number());

function taskList({ platform, tasks, crons }: WorkerOptions): TaskList {
  const list: TaskList = {};
  for (const cron of crons) list[cron.name] = () => cron.run(platform);
  for (const task of tasks)
    list[task.name] = (payload, { job }) => {
      const { communeId, ...ids } = payloadSchema.parse(payload);
      // The moment makes it a name that nobody outside can take before us.
      const requestId = `job-${job.id}-${job.created_at.getTime()}`;
      const call = { requestId, idempotencyKey: requestId };
      return task.run(platform, { actor: systemActor(communeId, task.name), ids, call });
    };
  return list;
}

/** Under one key: a run that fails is replaced by the next, and failed ones never pile up. */
const cronItem = ({ name, pattern, lateHours }: Cron) => ({
  task: name,
  match: pattern,
  options: { backfillPeriod: lateHours * 3_600_000, jobKey: name, jobKeyMode: 'replace' as const },
});

function loggerFor(report: (line: string) => void): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') report(message);
  });
}
