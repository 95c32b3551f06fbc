import { ROOMS } from './reading-order.ts';
import { type Complaint, type Import, isTest, type Source } from './source.ts';

const BROWSER_TYPES = ['src/platform/refusals.ts', 'src/platform/roles.ts'];
/** What of a room, or of a second noun that has a folder in it, a browser may carry. */
const SHARED_FILES = ['contract.ts', 'rules.ts'];
/** What a room's screens ask of the API, for the screens of rooms below it. */
const SCREEN_DOOR = 'staff/api.ts';
/** What the shell of the product may take from a room; the rest is the room's own. */
const DOORS = ['actions.ts', 'public.ts', 'api.ts', 'jobs.ts', 'indicators.ts', ...SHARED_FILES];

interface Place {
  room: string;
  /** The path inside the room. */
  inside: string;
}

export function wallComplaints(source: Source): Complaint[] {
  if (isTest(source.path)) return [];
  return source.imports.flatMap((by) => {
    const message = whyNot(source.path, by);
    return message ? [{ path: source.path, line: by.line, message: `imports ${by.target}: ${message}` }] : [];
  });
}

function whyNot(path: string, by: Import): string | undefined {
  if (path.startsWith('src/lib/')) return whyNotLib(path, by);
  const here = placeOf(path);
  if (here && !ROOMS.includes(here.room))
    return `room ${here.room} is not in tools/tidy/reading-order.ts: add it there`;
  const browserWall = runsInBrowser(path, here) ? whyNotBrowser(path, here, by) : undefined;
  if (browserWall || by.isPackage) return browserWall;
  if (by.target.startsWith('src/lib/') && isInsideOf('src/lib/', by.target))
    return 'take it from the public.ts beside it';
  if (path.startsWith('src/platform/')) return whyNotPlatform(by);
  if (here) return whyNotRoom(here, by);
  return isShell(path) ? whyNotShell(by) : undefined;
}

function whyNotLib(path: string, by: Import): string | undefined {
  if (by.isPackage) return by.target.startsWith('node:') ? 'src/lib is pure: let the caller do this' : undefined;
  if (!by.target.startsWith('src/lib/')) return 'src/lib imports only src/lib: pass it in as a parameter';
  const folder = path.split('/', 3).join('/');
  const isOwn = by.target.startsWith(`${folder}/`);
  return !isOwn && isInsideOf('src/lib/', by.target) ? 'take it from the public.ts beside it' : undefined;
}

function whyNotPlatform(by: Import): string | undefined {
  const isFine = /^(src\/lib|src\/platform|data)\//.test(by.target);
  return isFine ? undefined : 'src/platform imports only platform, lib and data: turn it round, or pass it in';
}

function whyNotRoom(here: Place, by: Import): string | undefined {
  const there = placeOf(by.target);
  if (!there) return whyNotAround(here, by);
  if (there.room === here.room) return undefined;
  if (ROOMS.indexOf(there.room) > ROOMS.indexOf(here.room))
    return `${there.room} is read after ${here.room}: news travels up through events, or the code belongs there`;
  const isShared = isSharedFile(there.inside);
  if (carriesToBrowser(here) || here.inside.startsWith('portal/'))
    return isShared || there.inside === SCREEN_DOOR
      ? undefined
      : `take it from ${there.room}/contract.ts or ${there.room}/rules.ts`;
  return there.inside === 'public.ts' ? undefined : `take it from ${there.room}/public.ts`;
}

function whyNotAround(here: Place, by: Import): string | undefined {
  if (/^(src\/lib|src\/platform|data)\//.test(by.target)) return undefined;
  if (by.target.startsWith('src/staff/') && here.inside.startsWith('staff/')) return undefined;
  if (by.target.startsWith('src/portal/') && here.inside.startsWith('portal/')) return undefined;
  return 'a room knows lib, platform, data and the rooms above it; its staff/ and portal/ also their shell';
}

function whyNotBrowser(path: string, here: Place | undefined, by: Import): string | undefined {
  if (by.target.startsWith('node:')) return 'browsers have no Node: ask the server for it';
  if (by.isPackage) return undefined;
  if (by.target.startsWith('src/platform/')) {
    const isFine =
      by.target === 'src/platform/roles.ts' ||
      // What contracts are made of; a browser imports contracts as types only.
      (by.target === 'src/platform/fields.ts' && path.endsWith('/contract.ts')) ||
      (BROWSER_TYPES.includes(by.target) && by.isTypeOnly);
    return isFine
      ? undefined
      : 'a browser gets of platform only roles.ts, in contracts fields.ts, and the types of refusals.ts (import type)';
  }
  const there = placeOf(by.target);
  if (there) {
    const isOwnScreen = there.inside.startsWith('staff/') && (!here || here.room === there.room);
    const isFine = isSharedFile(there.inside) || isOwnScreen || (here !== undefined && there.inside === SCREEN_DOOR);
    return isFine
      ? undefined
      : 'a browser gets of a room its contract.ts, rules.ts and staff/: ask the API for the rest';
  }
  const isServer = by.target.startsWith('src/') && !/^src\/(lib|staff)\//.test(by.target);
  return isServer || isServerOfStaff(by.target) ? 'this runs on the server: ask the API for it' : undefined;
}

function whyNotShell(by: Import): string | undefined {
  const there = placeOf(by.target);
  if (!there || DOORS.includes(there.inside) || there.inside.startsWith('portal/')) return undefined;
  return `of a room only ${DOORS.join(', ')} and portal/ are for others: export it from ${there.room}/public.ts`;
}

function placeOf(path: string): Place | undefined {
  const [, room, inside] = /^src\/modules\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return room && inside ? { room, inside } : undefined;
}

function runsInBrowser(path: string, here: Place | undefined): boolean {
  return here ? carriesToBrowser(here) : path.startsWith('src/staff/') && !isServerOfStaff(path);
}

function carriesToBrowser({ inside }: Place): boolean {
  return isSharedFile(inside) || inside.startsWith('staff/');
}

function isSharedFile(inside: string): boolean {
  return SHARED_FILES.includes(inside.replace(/^(?!staff\/|portal\/)[a-z-]+\//, ''));
}

/** The sign-in pages and the sending of the app are the server's, though they stand beside it. */
function isServerOfStaff(path: string): boolean {
  return path.startsWith('src/staff/door/') || path === 'src/staff/serve.ts';
}

function isShell(path: string): boolean {
  return /^src\/[^/]+\.ts$|^src\/(portal|commands)\//.test(path);
}

function isInsideOf(parent: string, path: string): boolean {
  return path.slice(parent.length).includes('/') && !path.endsWith('/public.ts');
}
