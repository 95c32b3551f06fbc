import { formatDate } from '../../../lib/vn-calendar/public.ts';
import { STATUSES } from '../rules.ts';
import type { Tracked } from '../track.ts';

export interface TrackForm {
  code: string;
  error?: string | undefined;
}

export function TrackFormPage({ code, error }: TrackForm) {
  return (
    <>
      <h1>Tra cứu hồ sơ</h1>
      <p className="lead">Gõ mã hồ sơ ghi trên giấy hẹn và 4 số cuối điện thoại hoặc số định danh của người nộp.</p>
      {error ? (
        <p className="error" role="alert" id="loi">
          {error}
        </p>
      ) : null}
      <form method="post" action="/cong-dan/tra-cuu">
        <label htmlFor="code">Mã hồ sơ</label>
        <p className="hint" id="code-hint">
          Ví dụ: H24.900.01-260316-0012
        </p>
        <input
          id="code"
          name="code"
          defaultValue={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          required
          aria-describedby="code-hint"
        />
        <label htmlFor="secret">4 số cuối điện thoại hoặc số định danh</label>
        <input
          id="secret"
          name="secret"
          className="short"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          pattern="[0-9A-Za-z]{4}"
          required
        />
        <button type="submit">Tra cứu</button>
      </form>
      <p>
        <a href="/cong-dan/ke-hoach">Xem kế hoạch cải cách hành chính của xã và kết quả thực hiện</a>
      </p>
    </>
  );
}

export function TrackedPage({ dossier }: { dossier: Tracked }) {
  return (
    <>
      <h1 className="code">{dossier.code}</h1>
      <p className="lead">{dossier.procedureName}</p>
      <p className={`status ${toneOf(dossier)}`}>{headline(dossier)}</p>
      <dl>
        <dt>Trạng thái</dt>
        <dd>{STATUSES[dossier.status].vi}</dd>
        <dt>Tiếp nhận</dt>
        <dd>{day(dossier.receivedAt) ?? 'Chưa tiếp nhận'}</dd>
        <dt>Hẹn trả kết quả</dt>
        <dd>{day(dossier.dueAt) ?? 'Chưa có'}</dd>
        {dossier.returnedAt ? (
          <>
            <dt>Đã trả kết quả</dt>
            <dd>{day(dossier.returnedAt)}</dd>
          </>
        ) : null}
      </dl>
      {dossier.steps.length > 0 ? <Steps steps={dossier.steps} /> : null}
      <p>
        <a href="/cong-dan">Tra cứu hồ sơ khác</a>
      </p>
    </>
  );
}

function Steps({ steps }: { steps: Tracked['steps'] }) {
  return (
    <>
      <h2>Các bước giải quyết</h2>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step.name} className={step.finishedAt ? 'done' : step.startedAt ? 'now' : 'next'}>
            <strong>{step.name}</strong>
            <span>
              {step.finishedAt
                ? `Xong ngày ${day(step.finishedAt)}`
                : step.startedAt
                  ? `Đang làm, từ ngày ${day(step.startedAt)}`
                  : 'Chưa đến'}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function headline(dossier: Tracked): string {
  if (dossier.status === 'returned') return 'Đã trả kết quả.';
  if (dossier.status === 'finished') return 'Đã có kết quả. Mời ông/bà đến nhận tại Trung tâm Phục vụ hành chính công.';
  if (dossier.status === 'awaiting_supplement') return 'Đang chờ ông/bà bổ sung giấy tờ theo phiếu yêu cầu.';
  if (dossier.status === 'awaiting_payment') return 'Đang chờ ông/bà nộp nghĩa vụ tài chính.';
  if (dossier.status === 'refused' || dossier.status === 'stopped' || dossier.status === 'withdrawn')
    return 'Hồ sơ đã kết thúc, không giải quyết tiếp.';
  if (dossier.status === 'registered')
    return 'Đã nhận hồ sơ trực tuyến, đang kiểm tra để tiếp nhận. Kết quả kiểm tra sẽ hiện ở đây.';
  if (dossier.isOverdue) return 'Hồ sơ đã quá ngày hẹn. Chúng tôi xin lỗi ông/bà và đang khẩn trương giải quyết.';
  return `Đang giải quyết, hẹn trả ngày ${day(dossier.dueAt) ?? '…'}.`;
}

function toneOf(dossier: Tracked): string {
  if (dossier.status === 'returned' || dossier.status === 'finished') return 'good';
  return dossier.isOverdue || dossier.isPaused ? 'attention' : 'calm';
}

function day(local: string | null): string | undefined {
  return local === null ? undefined : formatDate(local.slice(0, 10));
}
