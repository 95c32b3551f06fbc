export { closeByDocument, proveByDocument } from './close.ts';
export { type NewWork, openWorks } from './make.ts';
export { syncWorks } from './sync.ts';
