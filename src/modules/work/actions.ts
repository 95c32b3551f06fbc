import { SCANS } from '../../platform/files/sniff.ts';
import { download, files, get, post, put, type Route, upload } from '../../platform/http/routes.ts';
import { acceptWorks, assignWork, assignWorks, undoWorks } from './assign.ts';
import { draftChase, sendChase } from './chase.ts';
import { listWorkChoices } from './choices.ts';
import { compareCityList, exportCityComparison } from './city-compare.ts';
import { importCityList, listCityLists, removeCityList } from './city-lists.ts';
import {
  addCityRows,
  linkCityRow,
  settleCityRow,
  suggestCityWorks,
  takeCityDue,
  withdrawCitySettlement,
} from './city-settle.ts';
import { addDependency, addWatcher, removeDependency, removeWatcher } from './dependencies.ts';
import { answerDifficulty, reportDifficulty } from './difficulties.ts';
import { exportDifficultyReport, reportDifficulties } from './difficulties-of.ts';
import { exportWorks } from './export.ts';
import { askExtension, decideExtension, setEvent } from './extensions.ts';
import { findProofs } from './find-proofs.ts';
import { getWork } from './get.ts';
import { giveWork } from './give.ts';
import { checkWorkImport, importWorks, listWorkImports, undoWorkImport } from './imports.ts';
import { countWorks, listWorks } from './list.ts';
import { exportDifficulties, listDifficulties } from './list-difficulties.ts';
import { acceptWork, blockWork, reopenWork, reportNotArisen, returnWork, submitWork, unblockWork } from './moves.ts';
import { addStep, markStep, noteWork, removeStep } from './notes.ts';
import { overviewWorks } from './overview.ts';
import { addProof, attachProofFile, explainProduct, openProofFile, removeProof, reuseProof } from './proofs.ts';
import { getWorkSettings, setWorkSettings } from './settings.ts';

/** Việc: everything that can be done and read in this room. */
export const workRoutes: Route[] = [
  get('/works', listWorks),
  get('/works/counts', countWorks),
  get('/works/choices', listWorkChoices),
  get('/works/overview', overviewWorks),
  ...files('/works/export', exportWorks),
  get('/works/:id', getWork),
  post('/works', giveWork),
  post('/works/:id/assignment', assignWork),
  post('/work-assignments', assignWorks),
  post('/work-acceptances', acceptWorks),
  post('/works-undo', undoWorks),
  post('/works/:id/notes', noteWork),
  post('/works/:id/steps', addStep),
  post('/works/:id/steps/:stepId/mark', markStep),
  post('/works/:id/steps/:stepId/removal', removeStep),
  post('/works/:id/proofs', addProof),
  post('/works/:id/proofs/:proofId/use', reuseProof),
  upload('/works/:id/proofs/:proofId/file', attachProofFile, SCANS),
  download('/works/:id/proofs/:proofId/file', openProofFile),
  post('/works/:id/proofs/:proofId/removal', removeProof),
  post('/works/:id/products/:productId/explanation', explainProduct),
  get('/work-proofs', findProofs),
  post('/works/:id/submission', submitWork),
  post('/works/:id/not-arisen', reportNotArisen),
  post('/works/:id/acceptance', acceptWork),
  post('/works/:id/return', returnWork),
  post('/works/:id/reopening', reopenWork),
  post('/works/:id/block', blockWork),
  post('/works/:id/unblock', unblockWork),
  post('/works/:id/extension-request', askExtension),
  post('/works/:id/extension-decision', decideExtension),
  post('/works/:id/event', setEvent),
  post('/works/:id/difficulties', reportDifficulty),
  post('/works/:id/difficulties/:difficultyId/answer', answerDifficulty),
  post('/works/:id/dependencies', addDependency),
  post('/works/:id/dependencies/:waitsForId/removal', removeDependency),
  post('/works/:id/watchers', addWatcher),
  post('/works/:id/watchers/:unitId/removal', removeWatcher),
  get('/work-imports', listWorkImports),
  post('/work-imports/check', checkWorkImport),
  post('/work-imports', importWorks),
  post('/work-imports/:id/undo', undoWorkImport),
  get('/city-lists', listCityLists),
  post('/city-lists', importCityList),
  get('/city-lists/:id', compareCityList),
  ...files('/city-lists/:id/export', exportCityComparison),
  post('/city-lists/:id/removal', removeCityList),
  post('/city-lists/:id/works', addCityRows),
  post('/city-lists/:id/due', takeCityDue),
  post('/city-lists/:id/link', linkCityRow),
  get('/city-lists/:id/lines/:line/suggestions', suggestCityWorks),
  post('/city-lists/:id/settlements', settleCityRow),
  post('/city-lists/:id/settlements/:settlementId/withdrawal', withdrawCitySettlement),
  get('/work-settings', getWorkSettings),
  put('/work-settings', setWorkSettings),
  get('/work-difficulties', listDifficulties),
  ...files('/work-difficulties/export', exportDifficulties),
  get('/work-difficulties/report', reportDifficulties),
  ...files('/work-difficulties/report/export', exportDifficultyReport),
  get('/units/:unitId/chase', draftChase),
  post('/units/:unitId/chase', sendChase),
];
