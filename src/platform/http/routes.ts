import type { Action, View } from '../action.ts';

// biome-ignore lint/suspicious/noExplicitAny: a list of verbs of every shape; perform() and look() parse both ends.
export type AnyVerb = Action<any, any> | View<any, any>;

/** How often one caller may knock: guessing is slowed, work is not. */
export type RateClass = 'normal' | 'secret' | 'heavy';

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api, with :params; parameters, query and body together are the verb's input. */
  path: string;
  verb: AnyVerb;
  rate: RateClass;
}

const route =
  (method: Route['method']) =>
  (path: string, verb: AnyVerb, rate: RateClass = 'normal'): Route => ({ method, path, verb, rate });

export const get = route('GET');
export const post = route('POST');
export const put = route('PUT');
export const remove = route('DELETE');
