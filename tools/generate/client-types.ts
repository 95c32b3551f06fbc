import openapiTS, { astToString } from 'openapi-typescript';
import { openApi } from '../../src/platform/http/openapi.ts';
import { apiRoutes } from '../../src/rooms.ts';

/** The officer app's view of the API, from the routes themselves. */
export async function clientTypes(): Promise<string> {
  // The generator wants its own type of document; a round trip through JSON is exactly what a client would fetch.
  const document = JSON.parse(JSON.stringify(openApi(apiRoutes)));
  return `// Written by npm run generate from the API's routes. Do not edit.\n${astToString(await openapiTS(document, { alphabetize: true }))}`;
}
