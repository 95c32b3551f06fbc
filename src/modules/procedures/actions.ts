import { get, type Route } from '../../platform/http/routes.ts';
import { listOfferedProcedures } from './list-offered.ts';

export const procedureRoutes: Route[] = [get('/procedures', listOfferedProcedures)];
