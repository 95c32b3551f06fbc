import { files, get, post, type Route } from '../../platform/http/routes.ts';
import { assignDossier, listHandlers } from './assign.ts';
import { assignDossiers, transferDossiers, undoAssignments } from './bulk.ts';
import { listChoices } from './choices.ts';
import { exportDossiers } from './export.ts';
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
];
