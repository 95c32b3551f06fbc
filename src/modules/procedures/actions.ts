import { get, post, put, type Route } from '../../platform/http/routes.ts';
import { listOfferedProcedures } from './list-offered.ts';
import { closeProcedure, listCatalogue, offerProcedure } from './offers.ts';

/** Thủ tục: everything that can be done and read in this room. */
export const procedureRoutes: Route[] = [
  get('/procedures', listOfferedProcedures),
  get('/catalogue', listCatalogue),
  put('/catalogue/:id/offer', offerProcedure),
  post('/catalogue/:id/closure', closeProcedure),
];
