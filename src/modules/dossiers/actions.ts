import { download, files, get, post, put, type Route, upload } from '../../platform/http/routes.ts';
import { assignDossier, listHandlers } from './assign.ts';
import { assignDossiers, transferDossiers, undoAssignments } from './bulk.ts';
import { listChoices } from './choices.ts';
import { correctDossier } from './correct.ts';
import { exportDossiers } from './export.ts';
import { attachFile, openFile, removeFile } from './files.ts';
import { getDossier } from './get.ts';
import { listDossiers } from './list.ts';
import {
  acceptDossier,
  finishDossier,
  refuseDossier,
  requestPayment,
  requestSupplement,
  resumeDossier,
  returnResult,
  stopDossier,
  transferDossier,
  withdrawDossier,
} from './moves.ts';
import { previewDue } from './preview-due.ts';
import { receiveDossier } from './receive.ts';
import { getReception } from './receptions/get.ts';
import { listReceptions } from './receptions/list.ts';
import { handOverReception, sendReception, takeReceptionResult, withdrawReception } from './receptions/move.ts';
import { receiveForOther } from './receptions/receive.ts';
import { registerDossier } from './register.ts';

/** Hồ sơ: everything that can be done and read in this room. */
export const dossierRoutes: Route[] = [
  get('/dossiers', listDossiers),
  get('/dossiers/choices', listChoices),
  ...files('/dossiers/export', exportDossiers),
  get('/dossiers/:id', getDossier),
  get('/procedures/:offeredProcedureId/due', previewDue),
  post('/dossiers', receiveDossier),
  post('/dossier-registrations', registerDossier),
  get('/units/:unitId/handlers', listHandlers),
  post('/dossiers/:id/assignment', assignDossier),
  post('/dossier-assignments', assignDossiers),
  post('/dossier-assignments/undo', undoAssignments),
  post('/dossier-transfers', transferDossiers),
  put('/dossiers/:id', correctDossier),
  post('/dossiers/:id/acceptance', acceptDossier),
  post('/dossiers/:id/refusal', refuseDossier),
  post('/dossiers/:id/transfer', transferDossier),
  post('/dossiers/:id/supplement-request', requestSupplement),
  post('/dossiers/:id/payment-request', requestPayment),
  post('/dossiers/:id/resumption', resumeDossier),
  post('/dossiers/:id/completion', finishDossier),
  post('/dossiers/:id/return', returnResult),
  post('/dossiers/:id/withdrawal', withdrawDossier),
  post('/dossiers/:id/stop', stopDossier),
  upload('/dossiers/:id/papers/:position/files', attachFile),
  download('/dossiers/:id/files/:fileId', openFile),
  post('/dossiers/:id/files/:fileId/removal', removeFile),
  get('/receptions', listReceptions),
  post('/receptions', receiveForOther),
  get('/receptions/:id', getReception),
  post('/receptions/:id/dispatch', sendReception),
  post('/receptions/:id/result', takeReceptionResult),
  post('/receptions/:id/return', handOverReception),
  post('/receptions/:id/withdrawal', withdrawReception),
];
