import { similarity } from '../vn-text/public.ts';
import { isGenericGroup } from './generic-group.ts';
import { align } from './unit-alignment.ts';
import { type Place, type UnitWords, unitWords } from './unit-words.ts';

export { isGenericGroup };

export interface NamedUnit<Id> {
  id: Id;
  name: string;
  aliases: readonly string[];
  kind: string;
}

export interface UnitMatch<Id> {
  unitId: Id;
  score: number;
  how: 'exact' | 'alias' | 'abbreviation' | 'typo';
  /** For the person who must confirm. */
  remark?: string;
}

/** From this score on, and only so, a match may be taken without asking. */
export const SURE_SCORE = 0.85;

const WORTH_SHOWING = 0.5;
const TIE_WIDTH = 0.04;
const OTHER_LEVEL =
  /(^| )(huyen|tinh|tp|thanh pho|trung uong|thanh uy|tinh uy|chinh phu)( |$)|^(so|cuc|chi cuc|tong cuc|bo(?! phan)) /;
const REMARKS = {
  partial: 'Tên viết không đầy đủ, cần xác nhận',
  typo: 'Tên viết khác danh mục, có thể do lỗi đánh máy, cần xác nhận',
  place: 'Chưa đối chiếu tên xã, phường đi kèm',
  tie: 'Nhiều đơn vị cùng phù hợp, cần chọn',
};

type Likeness = Omit<UnitMatch<unknown>, 'unitId'>;

/**
 * The units a written name may mean, likeliest first. Without `commune` a commune's name behind the unit's cannot be
 * compared and is only remarked upon; with it, a unit of another commune matches nothing.
 */
export function matchUnit<Id>(input: {
  text: string;
  units: readonly NamedUnit<Id>[];
  commune?: string;
}): UnitMatch<Id>[] {
  if (isGenericGroup(input.text)) return [];
  const written = unitWords(input.text, input.commune);
  if (written.place === 'other' || written.name.length === 0) return [];
  const otherLevel = OTHER_LEVEL.test(written.name.join(' ')) || /(^|\s)quận(\s|$)/iu.test(input.text.normalize('NFC'));
  const matches = input.units
    .flatMap((unit) => {
      const likeness = bestLikeness(written, unit, input.commune);
      return likeness === undefined ? [] : [{ unitId: unit.id, ...withPlace(likeness, written.place) }];
    })
    .filter((match) => match.score >= WORTH_SHOWING && (!otherLevel || match.how === 'exact' || match.how === 'alias'));
  return withTies(matches.sort((first, second) => second.score - first.score));
}

function bestLikeness<Id>(written: UnitWords, unit: NamedUnit<Id>, commune: string | undefined): Likeness | undefined {
  const name = unitWords(unit.name, commune).name;
  const aliases = unit.aliases.map((alias) => unitWords(alias, commune).name);
  const text = written.name.join(' ');
  if (text === name.join(' ')) return { score: 1, how: 'exact' };
  if (aliases.some((alias) => text === alias.join(' '))) return { score: 0.98, how: 'alias' };
  return [name, ...aliases]
    .flatMap((label) => [abbreviated(written.name, label, unit.kind), misspelt(text, label.join(' '))])
    .filter((likeness) => likeness !== undefined)
    .reduce<Likeness | undefined>(
      (best, each) => (best === undefined || each.score > best.score ? each : best),
      undefined,
    );
}

function abbreviated(written: readonly string[], label: readonly string[], kind: string): Likeness | undefined {
  const head = headLength(label);
  return label
    .map((_, skipped) => align(written, label, skipped))
    .flatMap((alignment) => {
      if (alignment === undefined) return [];
      const { skipped, covered, typos } = alignment;
      const complete = skipped + covered === label.length;
      const caution = typos === 0 ? 1 : 0.88 ** typos;
      const how = typos === 0 ? ('abbreviation' as const) : ('typo' as const);
      const typo = typos === 0 ? {} : { remark: REMARKS.typo };
      if (complete && skipped === 0) return [{ score: 0.93 * caution, how, ...typo }];
      if (complete && skipped === head) return [{ score: 0.88 * caution, how, ...typo }];
      const endOnly = complete && head > 0 && skipped > head && covered >= 3;
      const startOnly = skipped === 0 && typos === 0 && covered >= 2 && covered > head;
      if (!endOnly && !startOnly) return [];
      // In the paper of a people's committee a shortened name means one of its own offices first.
      const nearness = kind === 'OUTSIDE' ? 0.9 : 1;
      const score = (0.55 + (0.3 * covered) / label.length) * caution * nearness;
      return [{ score, how, remark: typos === 0 ? REMARKS.partial : REMARKS.typo }];
    })
    .sort((first, second) => second.score - first.score)[0];
}

/** "Kinh tế" is said for Phòng Kinh tế; "Đảng ủy" is never said for Văn phòng Đảng ủy. */
function headLength(label: readonly string[]): number {
  if (label[0] === 'trung' && label[1] === 'tam') return 2;
  return label[0] === 'phong' || label[0] === 'ban' ? 1 : 0;
}

function misspelt(text: string, label: string): Likeness | undefined {
  const likeness = similarity(text, label);
  return likeness < 0.8 ? undefined : { score: likeness * 0.84, how: 'typo', remark: REMARKS.typo };
}

function withPlace(likeness: Likeness, place: Place): Likeness {
  if (place !== 'unknown') return likeness;
  const remark = likeness.remark === undefined ? REMARKS.place : `${likeness.remark}; ${REMARKS.place}`;
  return { ...likeness, score: likeness.score * 0.95, remark };
}

function withTies<Id>(matches: UnitMatch<Id>[]): UnitMatch<Id>[] {
  const [best] = matches;
  if (best === undefined) return matches;
  const rivals = matches.filter((match) => match.score >= best.score - TIE_WIDTH);
  if (rivals.length === 1) return matches;
  return matches
    .map((match) => (rivals.includes(match) ? { ...match, score: match.score * 0.8, remark: REMARKS.tie } : match))
    .sort((first, second) => second.score - first.score);
}
