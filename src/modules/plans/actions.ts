import { PAPERS } from '../../platform/files/sniff.ts';
import { download, files, get, papers, post, put, type Route, upload } from '../../platform/http/routes.ts';
import { amendPlan, closePlan, comparePlan } from './amend.ts';
import { getCarrying, setItemYear } from './carrying.ts';
import { addTask, changeTask, confirmTask, dropTask, mergeTasks, splitTask } from './edit.ts';
import { changeHead, setReportUnits, setTargets } from './edit-around.ts';
import { exportPlan } from './export.ts';
import { getPlan } from './get.ts';
import { issuePlan } from './issue.ts';
import { findPlanOfItem, listPlans, listWaiting } from './list.ts';
import { checkPlan, dropPlan, reopenPlan, submitPlan } from './moves.ts';
import { writePlanPaper } from './paper.ts';
import { pinPlan } from './pins.ts';
import { decideProposal, listProposals, proposeChange } from './proposals.ts';
import { takeUpperTask } from './take-upper.ts';
import { makeUnitPlan } from './unit-plan.ts';
import { getReading, getSource, openSourceFile, startReading, uploadPlan } from './upload.ts';
import { compareUpper, exportUpper } from './upper.ts';
import { decideLinks, undoLinks } from './upper-links.ts';
import { writePlan } from './write.ts';

/** Kế hoạch: everything that can be done and read in this room. */
export const planRoutes: Route[] = [
  get('/plans', listPlans),
  get('/waiting-plans', listWaiting),
  post('/plans', writePlan),
  get('/plan-items/:id', findPlanOfItem),
  upload('/plan-sources', uploadPlan, PAPERS),
  get('/plan-sources/:id', getReading),
  post('/plan-sources/:id/reading', startReading),
  get('/plan-sources/:id/lines', getSource),
  download('/plan-sources/:id/file', openSourceFile),
  get('/plans/:id', getPlan),
  ...files('/plans/:id/export', exportPlan),
  ...papers('/plans/:id/paper', writePlanPaper),
  put('/plans/:id/head', changeHead),
  put('/plans/:id/pin', pinPlan),
  post('/plans/:id/tasks', addTask),
  put('/plans/:id/tasks/:taskId', changeTask),
  post('/plans/:id/tasks/:taskId/confirmation', confirmTask),
  post('/plans/:id/tasks/:taskId/removal', dropTask),
  post('/plans/:id/tasks/:taskId/merger', mergeTasks),
  post('/plans/:id/tasks/:taskId/split', splitTask),
  put('/plans/:id/targets', setTargets),
  put('/plans/:id/reports/:reportId/units', setReportUnits),
  post('/plans/:id/check', checkPlan),
  post('/plans/:id/reopening', reopenPlan),
  post('/plans/:id/submission', submitPlan),
  post('/plans/:id/issue', issuePlan),
  post('/plans/:id/drop', dropPlan),
  post('/plans/:id/amendment', amendPlan),
  post('/plans/:id/closure', closePlan),
  get('/plans/:id/comparison', comparePlan),
  get('/plans/:id/upper', compareUpper),
  ...files('/plans/:id/upper/export', exportUpper),
  post('/plans/:id/upper-links', decideLinks),
  post('/plans/:id/upper-links/undo', undoLinks),
  post('/plans/:id/upper-tasks', takeUpperTask),
  get('/plans/:id/carrying', getCarrying),
  put('/plans/:id/items/:itemId/year', setItemYear),
  get('/plans/:id/proposals', listProposals),
  post('/plans/:id/proposals', proposeChange),
  post('/plans/:id/proposals/:proposalId/decision', decideProposal),
  post('/plans/:id/unit-plans', makeUnitPlan),
];
