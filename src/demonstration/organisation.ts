import organisation from '../../data/organisation.json' with { type: 'json' };
import { foldAccents, personSortKey } from '../lib/vn-text/public.ts';
import { CENTRE_KEY } from '../modules/organisation/public.ts';
import type { Role } from '../platform/roles.ts';
import { PROVINCE_ID } from '../reference/load.ts';
import type { Entry } from './catalogue.ts';
import { addRow, makeSheet, type Sheet } from './copy.ts';
import { foundingDecisionOf, groupMembers } from './groups.ts';
import { personName } from './names.ts';
import { POSTS, type Post } from './people-plan.ts';
import { makeRandom, type Random } from './random.ts';

export interface Handler {
  personId: number;
  role: Role;
}

/** What the dossiers of a commune refer to. */
export interface Commune {
  id: number;
  agencyCode: string;
  /** "xã Gia Phúc" */
  fullName: string;
  unitIds: Map<string, number>;
  /** Who may handle a dossier, by unit id. */
  handlers: Map<number, Handler[]>;
  clerks: Handler[];
  firstOfferId: number;
  dossiers: number;
}

const HANDLING: readonly Role[] = ['counter_clerk', 'officer', 'unit_head', 'leader', 'commune_police'];
const COLUMNS = {
  communes: 'id, province_id, kind, name, agency_code, founded_on, is_demonstration',
  units: 'commune_id, id, key, name, short_name, symbol, kind, founding_decision, valid_from, position',
  unit_aliases: 'commune_id, id, unit_id, alias',
  accounts: 'id, username, password_hash, must_change_password, is_demonstration',
  people: 'commune_id, id, account_id, full_name, sort_key, title, unit_id, valid_from',
  group_members: 'commune_id, id, unit_id, person_id, title, duty, area, valid_from',
  role_assignments: 'commune_id, id, person_id, unit_id, role, valid_from',
  offered_procedures:
    'commune_id, id, procedure_id, responsible_unit_id, limit_value, limit_unit, steps, values_are, published_on',
} as const;
type Table = keyof typeof COLUMNS;

interface Office {
  sheets: Record<Table, Sheet>;
  last: Record<Exclude<Table, 'communes'>, number>;
  random: Random;
  passwordHash: string;
}

/** The communes with their units, people, accounts and offered procedures, ready to be copied in this order. */
export function planOrganisation(
  sizes: readonly number[],
  entries: readonly Entry[],
  passwordHash: string,
  seed: number,
): { communes: Commune[]; sheets: Sheet[] } {
  const blank = (table: Table) => makeSheet(table, COLUMNS[table]);
  const office: Office = {
    sheets: {
      communes: blank('communes'),
      units: blank('units'),
      unit_aliases: blank('unit_aliases'),
      accounts: blank('accounts'),
      people: blank('people'),
      role_assignments: blank('role_assignments'),
      group_members: blank('group_members'),
      offered_procedures: blank('offered_procedures'),
    },
    last: {
      ...{ units: 0, unit_aliases: 0, accounts: 0, people: 0 },
      ...{ role_assignments: 0, group_members: 0, offered_procedures: 0 },
    },
    random: makeRandom(seed),
    passwordHash,
  };
  const communes = sizes.map((dossiers, index) => addCommune(office, index, dossiers, entries));
  return { communes, sheets: Object.values(office.sheets) };
}

function addCommune(office: Office, index: number, dossiers: number, entries: readonly Entry[]): Commune {
  const id = index + 1;
  const known = organisation.rows[index];
  const number = String(id).padStart(2, '0');
  const name = known?.name ?? `Mẫu ${number}`;
  const agencyCode = known?.code ?? `${organisation.city.code}.900.${number}`;
  const foundedOn = known?.foundedOn ?? '2025-07-01';
  addRow(office.sheets.communes, [id, PROVINCE_ID, 'xa', `Xã ${name}`, agencyCode, foundedOn, true]);
  const commune: Commune = {
    id,
    agencyCode,
    fullName: `xã ${name}`,
    unitIds: new Map(),
    handlers: new Map(),
    clerks: [],
    firstOfferId: office.last.offered_procedures + 1,
    dossiers,
  };
  addUnits(office, commune, foundedOn);
  const slug = foldAccents(name).replace(/[^a-z0-9]/g, '');
  const personIds = new Map<string, number>();
  for (const post of POSTS)
    if (index === 0 || !post.isShown)
      personIds.set(post.username ?? '', addPerson(office, commune, post, slug, foundedOn));
  for (const row of groupMembers(id, personIds))
    addRow(office.sheets.group_members, [
      ...[id, ++office.last.group_members, unitId(commune, row.unit), row.personId, row.title],
      ...[row.duty, row.area, row.from],
    ]);
  commune.clerks = commune.handlers.get(unitId(commune, CENTRE_KEY)) ?? [];
  for (const entry of entries) addOffer(office, commune, entry);
  return commune;
}

function addUnits(office: Office, commune: Commune, foundedOn: string): void {
  const units = organisation.unitTemplate.filter(
    ({ onlyIn }) => onlyIn === undefined || onlyIn.includes(commune.agencyCode),
  );
  units.forEach((unit, position) => {
    const id = ++office.last.units;
    commune.unitIds.set(unit.key, id);
    const kind = unit.key === 'leaders' ? 'LEADERSHIP' : unit.kind;
    addRow(office.sheets.units, [
      commune.id,
      id,
      unit.key,
      unit.name,
      unit.shortName,
      unit.symbol,
      kind,
      foundingDecisionOf(unit.key),
      foundedOn,
      position + 1,
    ]);
    for (const alias of unit.aliases)
      addRow(office.sheets.unit_aliases, [commune.id, ++office.last.unit_aliases, id, alias]);
  });
}

function addPerson(office: Office, commune: Commune, post: Post, slug: string, from: string): number {
  const unit = unitId(commune, post.unit);
  const id = ++office.last.people;
  const accountId = post.username === null ? null : ++office.last.accounts;
  if (accountId !== null)
    addRow(office.sheets.accounts, [accountId, `${post.username}.${slug}`, office.passwordHash, false, true]);
  const name = personName(office.random);
  addRow(office.sheets.people, [commune.id, id, accountId, name, personSortKey(name), post.title, unit, from]);
  for (const role of post.roles)
    addRow(office.sheets.role_assignments, [commune.id, ++office.last.role_assignments, id, unit, role, from]);
  const role = post.roles.find((each) => HANDLING.includes(each));
  if (role) commune.handlers.set(unit, [...(commune.handlers.get(unit) ?? []), { personId: id, role }]);
  return id;
}

function addOffer(office: Office, commune: Commune, entry: Entry): void {
  const id = ++office.last.offered_procedures;
  const values = entry.isConfirmed ? [null, null] : [entry.limitValue, entry.limitUnit];
  const steps = entry.ownSteps && JSON.stringify(entry.ownSteps);
  addRow(office.sheets.offered_procedures, [
    commune.id,
    id,
    entry.procedureId,
    unitId(commune, entry.responsible),
    ...values,
    steps,
    entry.isConfirmed ? 'CONFIRMED' : 'DEMONSTRATION',
    entry.validFrom,
  ]);
}

export function unitId(commune: Commune, key: string): number {
  const id = commune.unitIds.get(key);
  if (id === undefined) throw new Error(`Commune ${commune.agencyCode} has no unit ${key}`);
  return id;
}
