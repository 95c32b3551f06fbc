export { trackReception } from './receptions/track.ts';
export { trackDossier } from './track.ts';
