import { formatDate } from '../../../lib/vn-calendar/public.ts';
import { RECEPTION_STATUSES } from '../receptions/rules.ts';
import type { TrackedReception } from '../receptions/track.ts';

export function TrackedReceptionPage({ reception }: { reception: TrackedReception }) {
  const { phase } = RECEPTION_STATUSES[reception.status];
  return (
    <>
      <h1 className="code">{reception.code}</h1>
      <p className="lead">{reception.procedureName}</p>
      <p className={`status ${phase === 'open' ? 'calm' : 'good'}`}>{headline(reception)}</p>
      <dl>
        <dt>Cơ quan giải quyết</dt>
        <dd>{reception.resolverName}</dd>
        <dt>Tiếp nhận</dt>
        <dd>{day(reception.receivedAt)}</dd>
        <dt>Hẹn trả kết quả</dt>
        <dd>{day(reception.dueAt) ?? 'Chưa có'}</dd>
        {reception.sentAt ? (
          <>
            <dt>Chuyển cơ quan giải quyết</dt>
            <dd>{day(reception.sentAt)}</dd>
          </>
        ) : null}
        {reception.returnedAt ? (
          <>
            <dt>Đã trả kết quả</dt>
            <dd>{day(reception.returnedAt)}</dd>
          </>
        ) : null}
      </dl>
      <p>
        <a href="/cong-dan">Tra cứu hồ sơ khác</a>
      </p>
    </>
  );
}

function headline({ status, resolverName, dueAt }: TrackedReception): string {
  if (status === 'returned') return 'Đã trả kết quả.';
  if (status === 'withdrawn') return 'Hồ sơ đã được rút theo yêu cầu của ông/bà.';
  if (status === 'result_back')
    return 'Đã có kết quả. Mời ông/bà đến nhận tại Trung tâm Phục vụ hành chính công nơi đã nộp.';
  if (status === 'received') return `Đã tiếp nhận, đang chuyển đến ${resolverName}. Hẹn trả ngày ${day(dueAt) ?? '…'}.`;
  return `${resolverName} đang giải quyết, hẹn trả ngày ${day(dueAt) ?? '…'}.`;
}

function day(local: string | null): string | undefined {
  return local === null ? undefined : formatDate(local.slice(0, 10));
}
