/** Vai trò. Vietnamese names and descriptions are in data/roles.json; rights are declared action by action. */
export const ROLES = [
  'leader',
  'coordinator',
  'unit_head',
  'officer',
  'counter_clerk',
  'inspector',
  'accountant',
  'administrator',
  'city_viewer',
  'city_appraiser',
  'records_clerk',
  'communications_editor',
  'public_service_unit',
  'commune_police',
  'council_party_office',
  'supervisor',
  'village_digital_team',
] as const;

export type Role = (typeof ROLES)[number];

export interface Assignment {
  role: Role;
  unitId: number;
  /** Whose role it is, where it is held for somebody who is absent. */
  covers?: { personId: number; name: string } | undefined;
}

/** Who asks. Systems and citizens act too, with no person behind them and no roles. */
export interface Actor {
  kind: 'person' | 'citizen' | 'system';
  communeId: number;
  accountId: number | null;
  sessionId: number | null;
  personId: number | null;
  unitId: number | null;
  name: string;
  assignments: Assignment[];
}

export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return actor.assignments.some((assignment) => roles.includes(assignment.role));
}

export function unitsOf(actor: Actor, ...roles: Role[]): number[] {
  const held = actor.assignments.filter(({ role }) => roles.length === 0 || roles.includes(role));
  return [...new Set(held.map(({ unitId }) => unitId))];
}

/** Whom this person stands in for today. */
export function coveredBy(actor: Pick<Actor, 'assignments'>): { personId: number; name: string }[] {
  const covered = actor.assignments.flatMap(({ covers }) => (covers ? [[covers.personId, covers] as const] : []));
  return [...new Map(covered).values()];
}

/** In whose place this person holds the roles; nobody's where one of them is his own. */
export function coverFor(actor: Pick<Actor, 'assignments'>, ...roles: Role[]): number | null {
  const held = actor.assignments.filter(({ role }) => roles.includes(role));
  return held.some(({ covers }) => covers === undefined) ? null : (held[0]?.covers?.personId ?? null);
}

export const systemActor = (communeId: number, name: string): Actor => ({
  kind: 'system',
  communeId,
  accountId: null,
  sessionId: null,
  personId: null,
  unitId: null,
  name,
  assignments: [],
});
