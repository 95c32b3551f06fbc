import type { ReactNode } from 'react';
import { BulkBar } from './bulk-bar.tsx';
import { BulkOutcomes, ColleagueMenu } from './bulk-outcomes.tsx';
import { Button } from './controls.ts';
import { ChoiceField, DayRangeField, FilterChips, FilterMenu, type ListFilter } from './filters.tsx';
import { ListFrame, ListNote, SearchBox } from './list.tsx';
import { Pager } from './pager.tsx';
import { Tile, Tiles } from './tile.tsx';
import { UndoNotice } from './undo-notice.tsx';

export interface Fixture {
  /** The component shown, as it is named in the code. */
  component: string;
  example: ReactNode;
}

/** The hardest words to set: stacked accents, long names. */
export const LONG =
  'Nguyễn Hoàng Phương Khuyên Thuỷ – Trung tâm Phục vụ hành chính công Ủy ban nhân dân xã Nguyễn Bỉnh Khiêm';
const nothing = () => undefined;
const OUTCOMES = [{ name: LONG, refusal: { vi: 'Việc đã nghiệm thu.', en: 'The work is accepted.' } }];

const FILTERS: ListFilter[] = [
  {
    ...{ key: 'status', label: 'Trạng thái', text: 'Đang xử lý, Yêu cầu bổ sung giấy tờ', clear: nothing },
    editor: (
      <ChoiceField
        label="Trạng thái"
        options={[
          { value: 'processing', label: 'Đang xử lý' },
          { value: 'awaiting', label: 'Yêu cầu bổ sung giấy tờ' },
        ]}
        chosen={['processing', 'awaiting']}
        onChange={nothing}
      />
    ),
  },
  {
    ...{ key: 'due', label: 'Hẹn trả', text: 'từ 01/03/2026 đến 31/03/2026', clear: nothing },
    editor: <DayRangeField label="Hẹn trả" from="2026-03-01" to="2026-03-31" onChange={nothing} />,
  },
];

/** What stands around the rows of a list. */
export const listFixtures: Fixture[] = [
  {
    component: 'ListFrame',
    example: (
      <ListFrame toolbar={<Button variant="default">Xuất Excel</Button>} note="17 hồ sơ">
        {' '}
      </ListFrame>
    ),
  },
  { component: 'ListNote', example: <ListNote>17 hồ sơ</ListNote> },
  {
    component: 'Tile',
    example: (
      <Tiles title="Việc">
        <Tile to="/" label="Quá hạn, cả xã" total={{ count: 12, isMore: false }} tone="late" />
      </Tiles>
    ),
  },
  {
    component: 'BulkOutcomes',
    example: (
      <BulkOutcomes outcomes={OUTCOMES} sentence={String} refusedSentence={(count) => `${count} chưa làm được:`} />
    ),
  },
  {
    component: 'ColleagueMenu',
    example: (
      <ColleagueMenu
        label="Phân công cho…"
        people={[{ id: 1, fullName: LONG, title: 'Chuyên viên' }]}
        onPick={nothing}
      />
    ),
  },
  { component: 'FilterMenu', example: <FilterMenu filters={FILTERS} /> },
  { component: 'FilterChips', example: <FilterChips filters={FILTERS} onClearAll={nothing} /> },
  {
    component: 'BulkBar',
    example: (
      <BulkBar count={12} onClear={nothing}>
        <Button size="sm">Chuyển bước tiếp theo</Button>
      </BulkBar>
    ),
  },
  {
    component: 'Pager',
    example: <Pager page={2} size={25} total={{ count: 10_000, isMore: true }} onPage={nothing} onSize={nothing} />,
  },
  {
    component: 'UndoNotice',
    example: (
      <UndoNotice onUndo={nothing} onGone={nothing}>
        Đã phân công 12 hồ sơ.
      </UndoNotice>
    ),
  },
  { component: 'SearchBox', example: <SearchBox value="" onSearch={nothing} /> },
];
