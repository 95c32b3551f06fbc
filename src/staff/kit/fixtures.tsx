import { useState } from 'react';
import { ApiProblem } from '../api/client.ts';
import { Badge, ToneText } from './badges.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from './controls.ts';
import { DataTable } from './data-table.tsx';
import { DateField } from './date-field.tsx';
import { Dialog, DialogButtons } from './dialog.tsx';
import { DraftNote } from './draft-note.tsx';
import { DropZone } from './drop-zone.tsx';
import {
  IconBell,
  IconDocument,
  IconDossiers,
  IconInbox,
  IconMenu,
  IconOverview,
  IconPlan,
  IconReceive,
  IconSearch,
  IconSettings,
  IconWork,
} from './icons.tsx';
import { Tabs } from './list.tsx';
import { type Fixture, LONG, listFixtures } from './list-fixtures.tsx';
import { Menu } from './menu.tsx';
import { MoveMenu } from './move-menu.tsx';
import { MutationNotice } from './mutation-notice.tsx';
import { Facts, Panel } from './page.tsx';
import { PasteBox } from './paste-box.tsx';
import { PickField } from './pick-field.tsx';
import { PrintHead } from './print-head.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { Empty, Failed, Loading, Notice } from './states.tsx';

const TONES = ['late', 'soon', 'good', 'calm', 'still'] as const;
const nothing = () => undefined;
const away = new ApiProblem({});

const ROWS = [
  { id: 1, code: 'H24.900.01-260316-0001', name: LONG },
  { id: 2, code: 'H24.900.01-260316-10000', name: 'Ẩm Ễnh Ỗi Ựa' },
];

/** Each component with its examples: the gallery, the accessibility test and the screenshots all read this list. */
export const fixtures: Fixture[] = [
  ...listFixtures,
  {
    component: 'Badge',
    example: TONES.map((tone) => <Badge key={tone} tone={tone}>{`Đã trả kết quả (${tone})`}</Badge>),
  },
  {
    component: 'ToneText',
    example: TONES.map((tone) => (
      <p key={tone}>
        <ToneText tone={tone}>{`quá 12 ngày 3 giờ (${tone})`}</ToneText>
      </p>
    )),
  },
  {
    component: 'DropZone',
    example: <DropZone label="Kéo thả tệp vào đây" hint=".docx, tối đa 10 MB" accept=".docx" onFile={nothing} />,
  },
  { component: 'PasteBox', example: <PasteBox onText={nothing} /> },
  {
    component: 'Button',
    example: (
      <>
        <Button>Tiếp nhận</Button> <Button variant="default">Thôi</Button> <Button variant="subtle">Xoá lọc</Button>{' '}
        <Button variant="light">Nhận xử lý</Button> <Button loading>Đang ghi…</Button>{' '}
        <Button disabled>Chưa thể</Button>
      </>
    ),
  },
  {
    component: 'TextInput',
    example: (
      <TextInput label="Họ và tên" description="Như trên căn cước" defaultValue={LONG} error="Hãy điền ô này." />
    ),
  },
  { component: 'Textarea', example: <Textarea label="Lý do" rows={3} defaultValue="Đề nghị bổ sung giấy xác nhận." /> },
  {
    component: 'NativeSelect',
    example: <NativeSelect label="Trạng thái" data={['Đang xử lý', 'Yêu cầu thực hiện nghĩa vụ tài chính']} />,
  },
  { component: 'Checkbox', example: <Checkbox label="Bản chính" defaultChecked /> },
  { component: 'DraftNote', example: <DraftNote onDiscard={nothing} /> },
  { component: 'DateField', example: <DateFieldExample /> },
  {
    component: 'DataTable',
    example: (
      <DataTable
        caption="Hồ sơ mẫu"
        columns={[
          { key: 'code', title: 'Mã hồ sơ', cell: ({ code }) => <span className="code-text">{code}</span> },
          { key: 'name', title: 'Người nộp', cell: ({ name }) => name },
        ]}
        rows={ROWS}
        rowKey={({ id }) => id}
        onOpen={nothing}
        selection={{ chosen: new Set([1]), onChange: nothing, nameOf: (id) => `hồ sơ ${id}` }}
      />
    ),
  },
  { component: 'Dialog', example: <DialogExample /> },
  { component: 'MoveMenu', example: <MovesExample /> },
  { component: 'ReasonDialog', example: <MovesExample /> },
  { component: 'Tabs', example: <TabsExample /> },
  {
    component: 'Menu',
    example: (
      <Menu label="Xuất tệp">
        <button type="button">Excel</button>
        <button type="button">CSV</button>
      </Menu>
    ),
  },
  { component: 'ColumnChooser', example: <ColumnChooserExample /> },
  {
    component: 'PrintHead',
    example: <PrintHead title="Hồ sơ một cửa" lines={['Trạng thái: Đang xử lý', 'Dòng 1–25, 312 hồ sơ']} />,
  },
  { component: 'ShortcutHelp', example: <ShortcutHelpExample /> },
  { component: 'PickField', example: <PickFieldExample /> },
  { component: 'Panel', example: <Panel title={LONG}>Nội dung</Panel> },
  {
    component: 'Facts',
    example: (
      <Facts
        items={[
          ['Hẹn trả', '17:00 19/03/2026'],
          ['Đang giữ', LONG],
          ['Thư điện tử', null],
        ]}
      />
    ),
  },
  {
    component: 'Notice',
    example: (['good', 'calm', 'soon', 'late'] as const).map((tone) => (
      <Notice key={tone} tone={tone}>{`Thông báo: ${LONG}`}</Notice>
    )),
  },
  { component: 'MutationNotice', example: <MutationNotice error={away} /> },
  { component: 'Loading', example: <Loading /> },
  { component: 'Empty', example: <Empty title="Không có hồ sơ nào ở đây." hint="Hãy bỏ bớt bộ lọc." /> },
  { component: 'Failed', example: <Failed error={away} onRetry={nothing} /> },
  {
    component: 'Icon',
    example: [
      IconBell,
      IconInbox,
      IconReceive,
      IconDocument,
      IconDossiers,
      IconSettings,
      IconMenu,
      IconSearch,
      IconPlan,
      IconWork,
      IconOverview,
    ].map((Icon, index) => <Icon key={String(index)} />),
  },
];

function DateFieldExample() {
  const [value, setValue] = useState('1985-02-05');
  return <DateField label="Ngày sinh" value={value} onChange={setValue} />;
}

function PickFieldExample() {
  const [chosen, setChosen] = useState<number | undefined>(1);
  const choices = ROWS.map(({ id, code, name }) => ({ id, label: name, hint: code }));
  return <PickField label="Thủ tục" choices={choices} chosen={chosen} onPick={setChosen} />;
}

function ColumnChooserExample() {
  const [chosen, setChosen] = useState(['due', 'code']);
  const columns = [
    { key: 'code', title: 'Mã hồ sơ' },
    { key: 'due', title: 'Hẹn trả' },
    { key: 'holder', title: LONG },
  ];
  return (
    <ColumnChooser columns={columns} chosen={chosen} onChange={setChosen} onReset={() => setChosen(['code', 'due'])} />
  );
}

function ShortcutHelpExample() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        Phím tắt
      </Button>
      <ShortcutHelp isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

function TabsExample() {
  const [current, setCurrent] = useState('mine');
  const tabs = [
    { key: 'mine', label: 'Của tôi' },
    { key: 'late', label: 'Quá hạn' },
  ];
  return <Tabs label="Hàng đợi" tabs={tabs} current={current} onChoose={setCurrent} />;
}

function DialogExample() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        Mở hộp thoại
      </Button>
      <Dialog isOpen={isOpen} title="Yêu cầu bổ sung" onClose={() => setOpen(false)}>
        <p>{LONG}</p>
        <DialogButtons>
          <Button onClick={() => setOpen(false)}>Đóng</Button>
        </DialogButtons>
      </Dialog>
    </>
  );
}

const MOVES = {
  pass: { vi: 'Chuyển bước tiếp theo', en: 'Pass on', needsReason: false, article: 'NĐ 118/2025/NĐ-CP' },
  ask: { vi: 'Yêu cầu bổ sung', en: 'Ask for papers', needsReason: true, article: 'Mẫu số 02, TT 03/2025/TT-VPCP' },
};

function MovesExample() {
  const [move, setMove] = useState<keyof typeof MOVES | undefined>();
  const refusal = { vi: 'Hồ sơ đang do đơn vị khác giữ.', en: 'Another unit holds this dossier.' };
  return (
    <>
      <MoveMenu moves={MOVES} forward={['pass']} can={{ pass: true, ask: refusal }} onMove={setMove} />
      <ReasonDialog
        move={move && MOVES[move]}
        draftKey="gallery"
        error={null}
        isPending={false}
        onSend={(_, onSuccess) => onSuccess()}
        onClose={() => setMove(undefined)}
      />
    </>
  );
}
