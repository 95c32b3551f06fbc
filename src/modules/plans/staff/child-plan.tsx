import { useState } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import type { PlanRecord, Task } from './api.ts';
import { WriteDialog } from './write-dialog.tsx';

interface ChildPlanProps {
  plan: PlanRecord;
  task: Task;
}

/** A task whose product is another plan opens that plan; how far it is shows on this line. */
export function ChildPlan({ plan, task }: ChildPlanProps) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const [isWriting, setWriting] = useState(false);
  if (task.childPlan)
    return (
      <div>
        <Link to={paths.plan(task.childPlan.id)}>
          {t('task.child')}: {t('task.childDone', { done: task.childPlan.done, all: task.childPlan.all })}
        </Link>
      </div>
    );
  const isPlan = !task.isOwn && task.products.some((product) => /^kế hoạch/iu.test(product));
  if (!isPlan || plan.version.status !== 'ISSUED' || !holds(me, 'coordinator', 'unit_head')) return null;
  return (
    <div className="no-print">
      <Button size="compact-sm" variant="default" onClick={() => setWriting(true)}>
        {t('task.openChild')}
      </Button>
      <WriteDialog
        isOpen={isWriting}
        plans={[]}
        parentItemId={task.itemId}
        title={titleOf(task.text)}
        onClose={() => setWriting(false)}
      />
    </div>
  );
}

/** "Ban hành và thực hiện kế hoạch tuyên truyền …" asks for "Kế hoạch tuyên truyền …". */
function titleOf(text: string): string {
  const at = text.toLowerCase().indexOf('kế hoạch');
  const title = at < 0 ? text : text.slice(at);
  return title.charAt(0).toUpperCase() + title.slice(1, 1000);
}
