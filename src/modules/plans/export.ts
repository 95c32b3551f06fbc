import { z } from 'zod';
import { formatDate } from '../../lib/vn-calendar/public.ts';
import { exportView } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { id } from '../../platform/fields.ts';
import type { Column } from '../../platform/files/table.ts';
import type { Actor } from '../../platform/roles.ts';
import type { TaskRecord } from './contract.ts';
import { getPlan } from './get.ts';
import { TASK_STATES } from './rules.ts';

const COLUMNS: Column<TaskRecord>[] = [
  { title: 'TT', width: 6, cell: (task) => task.no },
  { title: 'Lĩnh vực', width: 36, cell: (task) => [task.groupNo, task.groupName].filter(Boolean).join('. ') },
  { title: 'Nội dung nhiệm vụ', width: 70, cell: (task) => task.text },
  { title: 'Đơn vị chủ trì', width: 30, cell: (task) => task.lead ?? task.leadText },
  { title: 'Đơn vị phối hợp', width: 36, cell: (task) => task.coordinators.join('; ') },
  { title: 'Thời gian hoàn thành', width: 24, cell: (task) => task.timeText },
  { title: 'Sản phẩm', width: 36, cell: (task) => task.products.join('; ') },
  { title: 'Hạn', width: 12, cell: (task) => task.schedule.due && formatDate(task.schedule.due) },
  { title: 'Trạng thái', width: 24, cell: (task) => task.state && TASK_STATES[task.state].vi },
];

/** Xuất bảng nhiệm vụ: the columns a plan's table has, so that the reader takes it back in. */
export const exportPlan = exportView({
  name: 'plans.export',
  summary: 'Xuất bảng nhiệm vụ của kế hoạch',
  allow: 'everyone',
  input: z.object({ id }),
  fileName: 'ke-hoach',
  sheetName: 'Nhiệm vụ',
  personalFields: [],
  columns: () => COLUMNS,
  rows: readRows,
});

async function* readRows(db: CommuneDb, actor: Actor, input: { id: number }): AsyncGenerator<TaskRecord> {
  const { tasks } = await getPlan.run(db, actor, input);
  yield* tasks;
}
