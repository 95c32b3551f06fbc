import {
  type Annex,
  type Block,
  type OfficialDocument,
  type Row,
  type Table,
  writtenDate,
} from '../../lib/nd30/public.ts';

/** What of a plan stands in its document, wherever it comes from. */
export interface WrittenPlan {
  title: string;
  bases: readonly {
    type: string | null;
    number: string | null;
    date: string | null;
    issuer: string | null;
    title: string | null;
  }[];
  purposes: readonly string[];
  targets: readonly { text: string }[];
  tasks: readonly WrittenTask[];
  funding: string | null;
  duties: readonly { unitText: string; duties: readonly string[] }[];
}
interface WrittenTask {
  no: string | null;
  groupNo: string | null;
  groupName: string | null;
  text: string;
  lead: string | null;
  coordinators: readonly string[];
  timeText: string | null;
  products: readonly string[];
}

type Head = Pick<OfficialDocument, 'issuer' | 'number' | 'symbol' | 'place' | 'date' | 'signatures'>;

/** Kế hoạch signed by itself, its tasks as an annex (mẫu 1.4). */
export function planOn(plan: WrittenPlan, head: Head): OfficialDocument {
  const about = aboutOf(plan.title);
  const opening: Block = { is: 'text', words: `${head.issuer.name} ban hành Kế hoạch ${about} như sau:` };
  return {
    ...head,
    ...{ kind: 'PLAN', subject: upperFirst(about), addressees: [], annexes: annexesOf(plan), electronic: false },
    bases: plan.bases.map(basisOf),
    body: [opening, ...contentsOf(plan)],
    recipients: ['Sở Nội vụ', 'Thường trực Đảng ủy, Thường trực HĐND', 'Các cơ quan, đơn vị có tên trong Kế hoạch'],
    kept: 'VT, VHXH',
  };
}

/** Quyết định ban hành kế hoạch: the chairman's decision, the plan behind it, its tasks as an annex (mẫu 1.3). */
export function decisionOn(plan: WrittenPlan, head: Head & { proposer: string | null }): OfficialDocument {
  const about = aboutOf(plan.title);
  const { proposer, ...rest } = head;
  const proposal = proposer === null ? [] : [`Theo đề nghị của ${proposer}`];
  return {
    ...rest,
    kind: 'DECISION',
    subject: `Ban hành Kế hoạch ${about}`,
    addressees: [],
    authority: `CHỦ TỊCH ${head.issuer.name.toUpperCase()}`,
    bases: [...plan.bases.map(basisOf), ...proposal],
    resolves: 'QUYẾT ĐỊNH:',
    body: [
      { is: 'level', level: 'article', words: `Ban hành kèm theo Quyết định này Kế hoạch ${about}.` },
      { is: 'level', level: 'article', words: 'Quyết định này có hiệu lực thi hành kể từ ngày ký.' },
      {
        ...{ is: 'level', level: 'article' },
        words:
          'Chánh Văn phòng HĐND và UBND, Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
    recipients: ['Như Điều 3', 'Sở Nội vụ', 'Thường trực Đảng ủy, Thường trực HĐND', 'Cổng thông tin điện tử'],
    kept: 'VT, VHXH',
    attachment: { kind: 'PLAN', title: upperFirst(about), blocks: contentsOf(plan) },
    annexes: annexesOf(plan),
    electronic: false,
  };
}

const annexesOf = ({ tasks }: WrittenPlan): Annex[] =>
  tasks.length === 0 ? [] : [{ title: 'Danh mục nhiệm vụ', landscape: true, blocks: [taskTable(tasks)] }];

const aboutOf = (title: string) => title.replace(/^Kế hoạch\s+/i, '');
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A law is cited by its name, number and day; anything else by kind, number, day, issuer and what it is about. */
function basisOf({ type, number, date, issuer, title }: WrittenPlan['bases'][number]): string {
  const day = date && writtenDate(date);
  // "Theo đề nghị của Trưởng phòng … tại Tờ trình số …" stands last among the bases.
  if (type === 'Đề nghị' || type === 'Tờ trình') {
    const paper = type === 'Tờ trình' || number ? ['tại Tờ trình', number && `số ${number}`, day] : [];
    return ['Theo đề nghị của', issuer, ...paper].filter(Boolean).join(' ');
  }
  const isNamed = title !== null && type !== null && title.startsWith(type);
  const name = isNamed ? title : type;
  const about = isNamed || title === null ? null : saying(title);
  return ['Căn cứ', name, number && `số ${number}`, day, issuer && `của ${issuer}`, about].filter(Boolean).join(' ');
}

const saying = (title: string) =>
  /^(?:về|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|công bố)\s/i.test(title)
    ? lowerFirst(title)
    : `về ${lowerFirst(title)}`;

function contentsOf({ purposes, targets, funding, duties }: WrittenPlan): Block[] {
  const part = (title: string, blocks: Block[]): Block[] =>
    blocks.length > 0 ? [{ is: 'level', level: 'roman', title }, ...blocks] : [];
  return [
    ...part('MỤC ĐÍCH, YÊU CẦU', purposes.map(dash)),
    ...part('CHỈ TIÊU', [...new Set(targets.map(({ text }) => text))].map(clause)),
    ...part('NHIỆM VỤ', [{ is: 'text', words: 'Các nhiệm vụ cụ thể được giao tại Phụ lục kèm theo Kế hoạch này.' }]),
    ...part('KINH PHÍ THỰC HIỆN', funding ? [{ is: 'text', words: funding }] : []),
    ...part(
      'TỔ CHỨC THỰC HIỆN',
      duties.flatMap(({ unitText, duties: said }): Block[] => {
        const [first = '', ...others] = said;
        // "Mặt trận Tổ quốc xã tích cực tham gia …": the unit is the subject of the sentence.
        if (others.length === 0 && /^\p{Ll}/u.test(first)) return [point(`${asking(first)}${unitText} ${first}`)];
        return [{ is: 'level', level: 'point', title: unitText }, ...said.map(dash)];
      }),
    ),
  ];
}

/** One that asks for several figures stands in the document once. */
const clause = (words: string): Block => ({ is: 'level', level: 'clause', words });
const point = (words: string): Block => ({ is: 'level', level: 'point', words });
const dash = (words: string): Block => ({ is: 'level', level: 'dash', words });

/** Who is not bound is asked. */
const asking = (duty: string) => (/^(?:có trách nhiệm|chịu trách nhiệm|chủ động)/.test(duty) ? '' : 'Đề nghị ');

function taskTable(tasks: readonly WrittenTask[]): Table {
  const rows: Row[] = [];
  let group: string | null = null;
  for (const task of tasks) {
    const name = [task.groupNo && `${task.groupNo}.`, task.groupName].filter(Boolean).join(' ');
    if (name && name !== group) rows.push({ span: name });
    group = name;
    const { no, text, lead, coordinators, timeText, products } = task;
    rows.push({ cells: [no ?? '', text, lead ?? '', coordinators.join('; '), timeText ?? '', products.join('; ')] });
  }
  return {
    is: 'table',
    columns: [
      { head: 'TT', share: 5, align: 'center' },
      { head: 'Nhiệm vụ', share: 40 },
      { head: 'Đơn vị chủ trì', share: 17 },
      { head: 'Đơn vị phối hợp', share: 17 },
      { head: 'Thời gian hoàn thành', share: 15 },
      { head: 'Sản phẩm', share: 18 },
    ],
    rows,
  };
}
