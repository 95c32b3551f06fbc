import { action } from '../../platform/action.ts';
import { versionInput, versionOutput } from './contract.ts';
import { MOVES, type MoveName } from './rules.ts';
import { lockForMove, roleList, touchVersion } from './versions.ts';

const makeMove = (name: Exclude<MoveName, 'issue' | 'edit'>) =>
  action({
    name: `plans.${name}`,
    summary: MOVES[name].vi,
    allow: roleList(name),
    input: versionInput,
    output: versionOutput,
    run: async (db, actor, input) =>
      touchVersion(db, await lockForMove(db, actor, name, input), name, { status: MOVES[name].to }),
  });

export const checkPlan = makeMove('check');
export const reopenPlan = makeMove('reopen');
export const submitPlan = makeMove('submit');
export const dropPlan = makeMove('drop');
