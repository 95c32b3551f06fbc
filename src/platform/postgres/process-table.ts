import { readFileSync } from 'node:fs';

/** When a process began, in clock ticks since boot: with the pid it names one process for ever. Zombies count as gone. */
export function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** How many processes still hold a System V shared memory segment; PostgreSQL writes its id into postmaster.pid. */
export function sharedMemoryUsers(segmentId: number): number {
  try {
    const rows = readFileSync('/proc/sysvipc/shm', 'utf8').trim().split('\n').slice(1);
    const row = rows.map((line) => line.trim().split(/\s+/)).find((columns) => Number(columns[1]) === segmentId);
    return row ? Number(row[6]) : 0;
  } catch {
    return 0;
  }
}

export async function waitUntil(done: () => boolean, limitMs: number): Promise<boolean> {
  const end = Date.now() + limitMs;
  while (!done()) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}
