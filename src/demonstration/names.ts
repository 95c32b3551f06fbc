import names from '../../data/names.json' with { type: 'json' };
import { copyValue } from './copy.ts';
import { makeRandom, pick, type Random, weighted } from './random.ts';

const asWeighted = (rows: { name: string; weight: number }[]) =>
  weighted(rows.map(({ name, weight }) => [name, weight] as const));
const family = asWeighted(names.family);
const middle = { male: asWeighted(names.middle.male), female: asWeighted(names.middle.female) };
const places = [...names.places.villages, ...names.places.hamlets];
const FIRST_BIRTH_YEAR = 1945;
const LAST_BIRTH_YEAR = 2006;
const ORGANISATION_SHARE = 0.03;

export function personName(random: Random): string {
  const gender = random() < 0.5 ? 'male' : 'female';
  return `${pick(random, family)} ${pick(random, middle[gender])} ${pick(random, names.given[gender])}`;
}

const two = (value: number) => String(value).padStart(2, '0');
const digits = (random: Random, count: number) => String(Math.floor(random() * 10 ** count)).padStart(count, '0');

/**
 * The columns applicant_kind to applicant_address of one citizen, always the same for the same number. Nobody real can
 * be met: no province has the code 000, no tax code begins with 00, no telephone number with 0000.
 */
export function applicantColumns(seed: number, citizen: number, communeName: string): string {
  const random = makeRandom(seed ^ Math.imul(citizen + 1, 0x9e3779b1));
  const phone = `0000${digits(random, 6)}`;
  const address = `${pick(random, places)}, ${communeName}, thành phố Hải Phòng`;
  if (random() < ORGANISATION_SHARE)
    return `ORGANISATION\t${copyValue(`Công ty TNHH Mẫu ${citizen + 1}`)}\t00${digits(random, 8)}\t\\N\t${phone}\t${address}`;
  const year = FIRST_BIRTH_YEAR + Math.floor(random() * (LAST_BIRTH_YEAR - FIRST_BIRTH_YEAR + 1));
  const bornOn = `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
  return `CITIZEN\t${personName(random)}\t000${digits(random, 9)}\t${bornOn}\t${phone}\t${address}`;
}
