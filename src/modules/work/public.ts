export { closeByDocument, proveByDocument } from './close.ts';
export { difficultiesOf } from './difficulties-of.ts';
export { adoptKnown } from './known.ts';
export { type NewWork, openWorks } from './make.ts';
export { syncWorks } from './sync.ts';
