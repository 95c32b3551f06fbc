import { describe, expect, it } from 'vitest';
import { isGenericGroup, matchUnit, type NamedUnit, SURE_SCORE } from './match-unit.ts';

const UNITS: NamedUnit<string>[] = [
  { id: 'leaders', name: 'Lãnh đạo UBND', aliases: ['UBND xã', 'Lãnh đạo UBND xã'], kind: 'OTHER_ADMINISTRATIVE' },
  { id: 'office', name: 'Văn phòng HĐND và UBND', aliases: [], kind: 'SPECIALISED' },
  { id: 'economy', name: 'Phòng Kinh tế', aliases: [], kind: 'SPECIALISED' },
  { id: 'society', name: 'Phòng Văn hóa - Xã hội', aliases: [], kind: 'SPECIALISED' },
  { id: 'centre', name: 'Trung tâm Phục vụ hành chính công', aliases: [], kind: 'OTHER_ADMINISTRATIVE' },
  { id: 'service', name: 'Trung tâm Dịch vụ sự nghiệp công', aliases: [], kind: 'PUBLIC_SERVICE' },
  { id: 'culture', name: 'Trung tâm Văn hóa, Thể thao và Truyền thông', aliases: [], kind: 'PUBLIC_SERVICE' },
  { id: 'police', name: 'Công an xã', aliases: [], kind: 'OTHER_ADMINISTRATIVE' },
  { id: 'military', name: 'Ban Chỉ huy Quân sự', aliases: [], kind: 'OTHER_ADMINISTRATIVE' },
  { id: 'health', name: 'Trạm Y tế', aliases: [], kind: 'PUBLIC_SERVICE' },
  { id: 'party', name: 'Văn phòng Đảng ủy', aliases: [], kind: 'OUTSIDE' },
  { id: 'front', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam', aliases: ['MTTQ'], kind: 'OUTSIDE' },
  { id: 'digital', name: 'Tổ công nghệ số cộng đồng', aliases: [], kind: 'GROUP' },
];

const best = (text: string, commune?: string) =>
  matchUnit({ text, units: UNITS, ...(commune === undefined ? {} : { commune }) })[0];

describe('matchUnit', () => {
  it.each([
    ['society', 'Phòng Văn hóa-Xã hội'],
    ['society', 'Phòng văn hóa xã hội'],
    ['society', 'Phòng Văn hoá - Xã hội xã'],
    ['society', 'Phòng Văn hóa- Xã hội xã'],
    ['society', 'Phòng Văn hóa – Xã hội'],
    ['society', 'PHÒNG VĂN HOÁ -\nXÃ HỘI'.normalize('NFD')],
    ['office', 'Văn phòng HĐND- UBND xã'],
    ['office', 'Văn phòng HĐND&UBND xã'],
    ['office', 'Văn phòng HĐND& UBND xã'],
    ['office', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
    ['centre', 'Trung tâm Phục vụ Hành chính công'],
    ['centre', 'Trung tâm phục vụ hành chính công phường'],
    ['economy', 'Phòng kinh tế'],
    ['economy', 'Phòng Kinh tế xã'],
    ['culture', 'Trung tâm Văn hoá, Thể thao và Truyền thông xã'],
    ['culture', 'Trung tâm Văn hóa - Thể thao và Truyền thông xã'],
    ['health', 'Trạm Y tế xã'],
    ['health', 'Trạm Y tế thuộc UBND xã'],
    ['police', 'Công an xã'],
    ['police', 'Công an'],
  ])('finds %s exactly in %j', (unitId, text) => {
    expect(best(text)).toEqual({ unitId, score: 1, how: 'exact' });
  });

  it.each([
    ['society', 'VH-XH'],
    ['society', 'VHXH'],
    ['society', 'Phòng VH-XH'],
    ['society', 'P. VHXH xã'],
    ['office', 'VP HĐND&UBND'],
    ['office', 'VPHĐND&UBND xã'],
    ['office', 'VP Hội đồng nhân dân và UBND'],
    ['centre', 'TTPVHCC'],
    ['centre', 'TT PVHCC'],
    ['centre', 'Trung tâm PVHCC'],
    ['centre', 'Trung tâm Phục vụ HCC'],
    ['military', 'BCHQS'],
    ['military', 'Ban CHQS xã'],
    ['economy', 'KT'],
    ['economy', 'Phòng KT'],
    ['police', 'CA xã'],
    ['service', 'TT DVSNC'],
    ['culture', 'TT VH-TT&TT'],
    ['party', 'VP Đảng uỷ'],
    ['front', 'UBMTTQ Việt Nam xã'],
    ['digital', 'Tổ CNSCĐ'],
  ])('is sure of %s in the abbreviation %j', (unitId, text) => {
    const match = best(text);
    expect(match).toMatchObject({ unitId, how: 'abbreviation' });
    expect(match?.score).toBeGreaterThanOrEqual(SURE_SCORE);
  });

  it.each([
    ['centre', 'TTPV HHC'],
    ['centre', 'Trung tâm Phục vụ HHC'],
    ['centre', 'HHC'],
    ['centre', 'Trung tâm Phục vụ hành chánh công'],
    ['centre', 'Trung tâm Hành chính công xã'],
    ['society', 'Phòg Văn hóa - Xã hội'],
  ])('offers %s for the misspelling %j, to be confirmed', (unitId, text) => {
    const match = best(text);
    expect(match).toMatchObject({ unitId, how: 'typo' });
    expect(match?.remark).toContain('cần xác nhận');
    expect(match?.score).toBeLessThan(SURE_SCORE);
  });

  it.each([
    ['society', 'phòng văn hoá xã hội'],
    ['society', 'P.VH-XH'],
    ['society', 'Phòng VHXH xã'],
    ['centre', 'Trung tâm Phục vụ hành chinh cộng'],
    ['centre', 'Trung tâm Phục vụ hành chíh công'],
    ['economy', 'Phòng Kinh té'],
  ])('knows %s in %j as plans write it', (unitId, text) => expect(best(text)).toMatchObject({ unitId }));

  it('offers both offices for a bare "Văn phòng", its own first and neither for sure', () => {
    for (const text of ['VP', 'Văn phòng', 'Văn phòng UBND xã']) {
      const matches = matchUnit({ text, units: UNITS });
      expect(matches.map((match) => match.unitId)).toEqual(['office', 'party']);
      for (const match of matches) expect(match.score).toBeLessThan(SURE_SCORE);
    }
  });

  it('keeps the offices of the council and of the Party apart', () => {
    expect(matchUnit({ text: 'Văn phòng Đảng ủy', units: UNITS })).toEqual([
      { unitId: 'party', score: 1, how: 'exact' },
    ]);
    expect(matchUnit({ text: 'Văn phòng HĐND và UBND', units: UNITS }).map((match) => match.unitId)).toEqual([
      'office',
    ]);
    expect(best('Đảng ủy')).toBeUndefined();
  });

  it.each([
    'UBND huyện',
    'UBND tỉnh',
    'UBND thành phố',
    'UBND quận',
    'Sở Nội vụ',
    'Sở Văn hóa, Thể thao',
    'Văn phòng UBND thành phố',
    'VP UBND thành phố',
    'Công an thành phố',
    'Ban Chỉ huy Quân sự huyện',
    'Trung tâm Phục vụ hành chính công thành phố Hải Phòng',
    'Bộ Nội vụ',
    'Văn phòng Chính phủ',
    'Thành ủy',
    'Phòng',
    'Trung tâm',
    '',
    ' - ',
  ])('does not take %j for a unit of the commune', (text) => expect(best(text)).toBeUndefined());

  it('knows its own commune from another', () => {
    const text = 'Phòng Kinh tế xã Gia Phúc, thành phố Hải Phòng';
    expect(best(text, 'Gia Phúc')).toEqual({ unitId: 'economy', score: 1, how: 'exact' });
    expect(best(text, 'xã Gia Phúc')).toMatchObject({ unitId: 'economy', score: 1 });
    expect(best(text, 'Tân Kỳ')).toBeUndefined();
    expect(best(text)).toMatchObject({
      unitId: 'economy',
      score: 0.95,
      remark: 'Chưa đối chiếu tên xã, phường đi kèm',
    });
    expect(best('Phòng Văn hoá - Xã hội xã Gia Phúc', 'Gia Phúc')).toMatchObject({ unitId: 'society', score: 1 });
  });

  it('prefers a registered alias to guessing', () => {
    expect(best('MTTQ')).toEqual({ unitId: 'front', score: 0.98, how: 'alias' });
    expect(best('UBND xã')).toEqual({ unitId: 'leaders', score: 0.98, how: 'alias' });
  });

  it('lowers and marks every side of a tie', () => {
    const units = ['Trường THCS Gia Tân', 'Trường THCS Gia Khánh'].map((name) => ({
      id: name,
      name,
      aliases: [],
      kind: '',
    }));
    const twins = ['a', 'b'].map((id) => ({ id, name: 'Trạm Y tế', aliases: [], kind: '' }));
    for (const matches of [matchUnit({ text: 'Trường THCS', units }), matchUnit({ text: 'Trạm Y tế', units: twins })]) {
      expect(matches).toHaveLength(2);
      for (const match of matches) {
        expect(match.remark).toBe('Nhiều đơn vị cùng phù hợp, cần chọn');
        expect(match.score).toBeLessThan(SURE_SCORE);
      }
    }
  });
});

const GROUPS = [
  'Các phòng, cơ quan, đơn vị có liên quan',
  'Các phòng, cơ quan, đơn vị liên quan',
  'các phòng, cơ quan, đơn vị có liên quan',
  'Các phòng, cơ quan liên quan',
  'Các phòng, cơ quan',
  'Các phòng ban liên quan',
  'Các cơ quan chuyên môn',
  'Các cơ quan chuyên môn UBND xã',
  'Các cơ quan chuyên môn thuộc UBND xã',
  'Các cơ quan chuyên môn thuộc UBND xã Gia Phúc',
  'Các đơn vị sự nghiệp công lập thuộc UBND xã',
  'đơn vị sự nghiệp công lập thuộc UBND xã',
  'Các Cơ sở giáo dục công lập trên địa bàn xã',
  'Thủ trưởng các cơ quan, đơn vị có liên quan',
  'Cơ quan, đơn vị liên quan',
  'Các sở, ban, ngành thành phố',
  'Các thôn, tổ dân phố',
];

describe('isGenericGroup', () => {
  it.each(GROUPS)('%s', (text) => {
    expect(isGenericGroup(text)).toBe(true);
    expect(best(text)).toBeUndefined();
  });

  it.each([
    'Phòng Kinh tế',
    'Trạm Y tế xã',
    'Tổ công nghệ số cộng đồng',
    'Các thành viên Ban Chỉ đạo',
    'Các Phòng chuyên môn, Trung tâm Phục vụ hành chính công',
    'Các phòng: Kinh tế, Văn hóa - Xã hội',
    'Công an xã',
    'UBND xã',
    '',
  ])('not %j', (text) => expect(isGenericGroup(text)).toBe(false));
});
