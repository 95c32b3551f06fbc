export { trackDossier } from './track.ts';
