import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Ground, signIn } from './ground.ts';
import type { Reply, Sent } from './load.ts';

export const USERS = 16;
const SIZE = 25;

interface User {
  ground: Ground;
  officer: string;
  clerk: string;
  leader: string;
}

export interface Scenario {
  name: string;
  /** Of the 95th percentile, in times the floor's; null where only printed. */
  bound: number | null;
  /** How much longer than the same page of one commune; null where it is no page. */
  isPage: boolean;
  next: (user: number, turn: number) => Sent;
  check: (reply: Reply) => string | undefined;
}

export async function signInUsers(address: string, grounds: Ground[]): Promise<User[]> {
  const users: User[] = [];
  for (let number = 0; number < USERS; number++) {
    const ground = pick(grounds, number);
    const of = (names: string[]) => signIn(address, pick(names, Math.floor(number / grounds.length)));
    users.push({
      ground,
      officer: await of(ground.officers),
      clerk: await of(ground.clerks),
      leader: await of(ground.leaders),
    });
  }
  return users;
}

const listAnswer = z.object({
  rows: z.array(z.object({ id: z.number(), code: z.string(), applicantName: z.string(), procedureName: z.string() })),
  total: z.object({ count: z.coerce.number() }),
});
const openAnswer = z.object({
  id: z.number(),
  code: z.string(),
  steps: z.array(z.object({ name: z.string() })).min(1),
  papers: z.array(z.unknown()),
  history: z.array(z.object({ verb: z.string() })).min(1),
});
const createAnswer = z.object({ id: z.number(), code: z.string().regex(/-\d{6}-\d{4,}$/) });

export function scenarios(users: User[]): Scenario[] {
  const list = (query: string, who: 'officer' | 'leader', rows: number) => ({
    next: (user: number): Sent => get(`/api/dossiers?size=${SIZE}&${query}`, pick(users, user)[who]),
    check: checker(listAnswer, (answer) => (answer.rows.length < rows ? `${answer.rows.length} rows` : undefined)),
  });
  return [
    { name: 'list', bound: 2.5, isPage: true, ...list('queue=unit&sort=due', 'officer', SIZE) },
    { name: 'page 50', bound: null, isPage: true, ...list('queue=all&sort=newest&page=50', 'officer', SIZE) },
    {
      ...{ name: 'search', bound: 2.5, isPage: true, ...list('', 'officer', 1) },
      next: (user, turn) => {
        const { ground, officer } = pick(users, user);
        const name = encodeURIComponent(pick(ground.names, user * 37 + turn));
        return get(`/api/dossiers?size=${SIZE}&queue=all&sort=newest&search=${name}`, officer);
      },
    },
    {
      ...{ name: 'open', bound: 2.5, isPage: true },
      next: (user, turn) => {
        const { ground, officer } = pick(users, user);
        return get(`/api/dossiers/${pick(ground.dossierIds, user * 37 + turn)}`, officer);
      },
      check: checker(openAnswer),
    },
    works(users, 'inbox', 'queue=mine&size=25'),
    works(users, 'board', 'queue=unit&size=200'),
    {
      name: 'create',
      bound: 3,
      isPage: false,
      next: (user) => intake(pick(users, user)),
      check: checker(createAnswer),
    },
  ];
}

const worksAnswer = z.object({
  rows: z.array(z.object({ id: z.number(), title: z.string(), state: z.string(), unit: z.string() })).min(1),
  total: z.object({ count: z.coerce.number() }),
});

const works = (users: User[], name: string, query: string): Scenario => ({
  ...{ name, bound: 2.5, isPage: true },
  next: (user) => get(`/api/works?${query}`, pick(users, user).officer),
  check: checker(worksAnswer),
});

/** The same page asked by an officer and by a leader. */
export function rolePages(users: User[]): { officer: Scenario; leader: Scenario } {
  const page = (who: 'officer' | 'leader'): Scenario => ({
    ...{ name: who, bound: null, isPage: false },
    next: (user) => get(`/api/dossiers?size=${SIZE}&queue=all&sort=due`, pick(users, user)[who]),
    check: checker(listAnswer, (answer) => (answer.rows.length < SIZE ? 'too few rows' : undefined)),
  });
  return { officer: page('officer'), leader: page('leader') };
}

const get = (path: string, cookie: string): Sent => ({ method: 'GET', path, cookie });

const PAPERS = ['Tờ khai theo mẫu', 'Giấy tờ chứng minh nơi cư trú', 'Căn cước công dân'];

const intake = ({ ground, clerk }: User): Sent => ({
  ...{ method: 'POST', path: '/api/dossiers', cookie: clerk, key: randomUUID() },
  body: {
    offeredProcedureId: ground.offeredProcedureId,
    applicant: { kind: 'CITIZEN', name: 'Nguyễn Thị Đo Lường', phone: '0900000000', address: 'Thôn 3' },
    papers: PAPERS.map((name) => ({ name, form: 'COPY', quantity: 1 })),
    returnBy: 'COUNTER',
  },
});

function checker<T extends z.ZodType>(shape: T, look: (answer: z.output<T>) => string | undefined = () => undefined) {
  return ({ status, body }: Reply): string | undefined => {
    if (status !== 200) return `${status}: ${body.slice(0, 200)}`;
    const parsed = shape.safeParse(JSON.parse(body));
    return parsed.success ? look(parsed.data) : parsed.error.issues[0]?.message;
  };
}

/** Round and round. */
function pick<T>(values: T[], turn: number): T {
  const value = values[turn % values.length];
  if (value === undefined) throw new Error('There is nothing to pick from in this data set');
  return value;
}
