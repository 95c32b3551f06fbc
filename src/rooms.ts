import { dossierRoutes } from './modules/dossiers/actions.ts';
import { organisationRoutes } from './modules/organisation/actions.ts';
import { procedureRoutes } from './modules/procedures/actions.ts';
import type { Route } from './platform/http/routes.ts';

/** Every door of the staff API, room by room in reading order. */
export const apiRoutes: Route[] = [...organisationRoutes, ...procedureRoutes, ...dossierRoutes];
