import { get, post, put, type Route } from '../../platform/http/routes.ts';
import { readShares, setFlag } from './flags.ts';
import { getProcedure } from './get.ts';
import { checkImport, importProcedures, listImports, undoImport } from './imports.ts';
import { listOfferedProcedures } from './list-offered.ts';
import { closeProcedure, listCatalogue, offerProcedure } from './offers.ts';

/** Thủ tục: everything that can be done and read in this room. */
export const procedureRoutes: Route[] = [
  get('/procedures', listOfferedProcedures),
  get('/catalogue', listCatalogue),
  get('/catalogue/shares', readShares),
  get('/catalogue/:id', getProcedure),
  put('/catalogue/:id/flag', setFlag),
  put('/catalogue/:id/offer', offerProcedure),
  post('/catalogue/:id/closure', closeProcedure),
  get('/catalogue-imports', listImports),
  post('/catalogue-imports/check', checkImport),
  post('/catalogue-imports', importProcedures),
  post('/catalogue-imports/:id/undo', undoImport),
];
