import { inspect, type Route } from '../../platform/http/routes.ts';
import { checkFileFormat } from './check-format.ts';

/** Văn bản: everything that can be done and read in this room. */
export const documentRoutes: Route[] = [inspect('/format-checks', checkFileFormat)];
