import { get, type Route } from '../../platform/http/routes.ts';
import { listUnits } from './list-units.ts';
import { whoAmI } from './me.ts';

/** Tổ chức: everything that can be done and read in this room. */
export const organisationRoutes: Route[] = [get('/me', whoAmI), get('/units', listUnits)];
