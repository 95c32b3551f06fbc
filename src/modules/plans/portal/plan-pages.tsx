import { formatDate } from '../../../lib/vn-calendar/public.ts';
import type { PublishedPlan } from '../published.ts';
import { TASK_STATES } from '../rules.ts';

export interface CommuneChoice {
  code: string;
  name: string;
}

/** Which commune: a few letters with or without accents are enough. */
export function CommunesPage({ words, communes }: { words: string; communes: readonly CommuneChoice[] }) {
  return (
    <>
      <h1>Kế hoạch cải cách hành chính</h1>
      <p className="lead">Xem xã, phường của bạn đã hứa gì, ai làm, khi nào xong và kết quả ra sao.</p>
      <form method="get" action="/cong-dan/ke-hoach">
        <label htmlFor="xa">Tên xã, phường, đặc khu</label>
        <input id="xa" name="xa" defaultValue={words} maxLength={60} autoComplete="off" />
        <button type="submit">Tìm</button>
      </form>
      {communes.length === 0 ? <p>Không có xã nào khớp. Hãy gõ ít chữ hơn.</p> : null}
      <ul>
        {communes.map(({ code, name }) => (
          <li key={code}>
            <a href={`/cong-dan/ke-hoach/${code}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PlansPageProps {
  commune: CommuneChoice;
  plans: readonly Pick<PublishedPlan, 'id' | 'title' | 'documentNumber' | 'documentDate'>[];
}

export function PublishedPlansPage({ commune, plans }: PlansPageProps) {
  return (
    <>
      <h1>{commune.name}</h1>
      {plans.length === 0 ? <p>Xã chưa công bố kế hoạch nào trên trang này.</p> : null}
      <ul>
        {plans.map(({ id, title, documentNumber, documentDate }) => (
          <li key={id}>
            <a href={`/cong-dan/ke-hoach/${commune.code}/${id}`}>{title}</a>
            <br />
            Số {documentNumber}, ngày {formatDate(documentDate)}
          </li>
        ))}
      </ul>
    </>
  );
}

export function PublishedPlanPage({ commune, plan }: { commune: CommuneChoice; plan: PublishedPlan }) {
  const counted = plan.tasks.filter(({ state }) => state !== 'not_arisen' && state !== 'cancelled');
  const done = counted.filter(({ state }) => state === 'done_on_time' || state === 'done_late' || state === 'in_step');
  const late = counted.filter(({ state }) => state === 'overdue');
  const groups = Map.groupBy(plan.tasks, ({ group }) => group ?? '');
  return (
    <>
      <h1>{plan.title}</h1>
      <p className="lead">
        {commune.name}. Số {plan.documentNumber}, ngày {formatDate(plan.documentDate)}.
      </p>
      <p className={late.length > 0 ? 'status late' : 'status good'}>
        Đã xong hoặc đang làm đúng nhịp {done.length}/{counted.length} nhiệm vụ
        {late.length > 0 ? `; ${late.length} nhiệm vụ đang quá hạn` : ''}.
      </p>
      {[...groups].map(([group, tasks]) => (
        <section key={group}>
          {group ? <h2>{group}</h2> : null}
          {tasks.map((task) => (
            <Commitment key={`${task.no}${task.text}`} task={task} />
          ))}
        </section>
      ))}
    </>
  );
}

function Commitment({ task }: { task: PublishedPlan['tasks'][number] }) {
  return (
    <details>
      <summary>
        {task.no ? `${task.no}. ` : ''}
        {task.text} — <strong>{task.state ? TASK_STATES[task.state].vi : 'Chưa có trong kế hoạch năm'}</strong>
      </summary>
      <dl>
        <dt>Đơn vị thực hiện</dt>
        <dd>{task.unit ?? 'chưa ghi'}</dd>
        <dt>Thời gian</dt>
        <dd>{task.time ?? 'không ghi'}</dd>
        <dt>Kết quả</dt>
        <dd>
          {task.proofs.length === 0
            ? 'Chưa có minh chứng được công bố.'
            : task.proofs.map(({ title, number, on }) => (
                <span key={`${number}${title}${on}`} className="proof">
                  {number ? `Số ${number}, ` : ''}
                  {formatDate(on)}: {title}
                </span>
              ))}
        </dd>
      </dl>
    </details>
  );
}
