import { documentRoutes } from './modules/documents/actions.ts';
import { dossierRoutes } from './modules/dossiers/actions.ts';
import { followMergerOfDossiers, openDossiersOfUnit } from './modules/dossiers/jobs.ts';
import { organisationRoutes } from './modules/organisation/actions.ts';
import { applyUnitChangesDaily, applyUnitChangeTask, unitMerged } from './modules/organisation/jobs.ts';
import { planRoutes } from './modules/plans/actions.ts';
import { followMergerOfPlans, readPlanTask } from './modules/plans/jobs.ts';
import { procedureRoutes } from './modules/procedures/actions.ts';
import { followMergerOfProcedures, offeredProceduresOfUnit } from './modules/procedures/jobs.ts';
import { workRoutes } from './modules/work/actions.ts';
import { followMergerOfWorks, openWorksOfUnit, remindDaily, remindTask } from './modules/work/jobs.ts';
import { auditRoutes } from './platform/audit/list.ts';
import { sealAudit, sealEveryMinute } from './platform/audit/seal.ts';
import type { FileStore } from './platform/files/file-store.ts';
import type { Route } from './platform/http/routes.ts';
import { cleanDaily } from './platform/jobs/cleaning.ts';
import type { Cron, Task } from './platform/jobs/queue.ts';
import { jobRoutes } from './platform/jobs/verbs.ts';
import { listRoutes } from './platform/lists/verbs.ts';
import type { Mailer } from './platform/mail/mailer.ts';
import { sendMailTask } from './platform/mail/send.ts';
import { notificationRoutes } from './platform/notifications/verbs.ts';

/** What a unit may hold besides people, and who follows when it is merged. */
const holdings = [openWorksOfUnit, offeredProceduresOfUnit, openDossiersOfUnit];
const mergerFollowers = [followMergerOfWorks, followMergerOfPlans, followMergerOfProcedures, followMergerOfDossiers];

/** Every door of the staff API, room by room in reading order, and what the platform itself shows. */
export const apiRoutes: Route[] = [
  ...notificationRoutes,
  ...listRoutes,
  ...organisationRoutes(holdings),
  ...documentRoutes,
  ...workRoutes,
  ...planRoutes,
  ...procedureRoutes,
  ...dossierRoutes,
  ...auditRoutes,
  ...jobRoutes,
];

/** What the worker can do when it is asked, and what it does by the clock. */
export const makeTasks = (store: FileStore, mailer: Mailer | undefined): Task[] => [
  sealAudit,
  applyUnitChangeTask(holdings),
  unitMerged(mergerFollowers),
  readPlanTask(store),
  remindTask(mailer !== undefined),
  sendMailTask(mailer),
];
export const crons: Cron[] = [sealEveryMinute, applyUnitChangesDaily, remindDaily, cleanDaily];
