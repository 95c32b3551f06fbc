import type { Action, ExportView, View } from '../action.ts';
import type { keptFile } from '../files/file-store.ts';
import { FILE_ENDINGS, type FileFormat } from '../files/formats.ts';
import { PAPER_ENDINGS, type PaperFormat, type paper } from '../files/papers.ts';
import { type FileKind, SCANS } from '../files/sniff.ts';

// biome-ignore lint/suspicious/noExplicitAny: a list of verbs of every shape; perform() and look() parse both ends.
export type AnyVerb = Action<any, any> | View<any, any>;

/** How often one caller may knock: guessing is slowed, work is not. */
export type RateClass = 'normal' | 'secret' | 'heavy';

export type Route = VerbRoute | FileRoute | UploadRoute | DownloadRoute | InspectRoute | PaperRoute;

export interface VerbRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api, with :params; parameters, query and body together are the verb's input. */
  path: string;
  verb: AnyVerb;
  rate: RateClass;
}

/** The same rows in one of the formats of files. */
export interface FileRoute {
  method: 'GET';
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: as above; exportFile() parses the input.
  verb: ExportView<any, any>;
  format: FileFormat;
  rate: 'heavy';
}

/** One file as multipart/form-data; the verb gets it as `file`, already on the disk. */
export interface UploadRoute {
  method: 'POST';
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: as above; perform() parses the input.
  verb: Action<any, any>;
  file: 'in';
  accepts: FileKind;
  rate: 'heavy';
}

/** One file as multipart/form-data, looked at and not kept; the verb gets its bytes as `file`. */
export interface InspectRoute {
  method: 'POST';
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: as above; look() parses the input.
  verb: View<any, any>;
  file: 'seen';
  rate: 'heavy';
}

/** The verb says which file it is; the door sends what is in it. */
export interface DownloadRoute {
  method: 'GET';
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: as above; look() parses the input.
  verb: View<any, typeof keptFile>;
  file: 'out';
  rate: 'heavy';
}

/** The verb says what the document holds; the door writes it down in one of the formats. */
export interface PaperRoute {
  method: 'GET';
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: as above; look() parses the input.
  verb: View<any, typeof paper>;
  paper: PaperFormat;
  rate: 'heavy';
}

const route =
  (method: VerbRoute['method']) =>
  (path: string, verb: AnyVerb, rate: RateClass = 'normal'): Route => ({ method, path, verb, rate });

export const get = route('GET');
export const post = route('POST');
export const put = route('PUT');
export const remove = route('DELETE');

/** One address for each format: `/dossiers/export` answers at `/dossiers/export.csv` and `/dossiers/export.xlsx`. */
export const files = (path: string, verb: FileRoute['verb']): Route[] =>
  FILE_ENDINGS.map((format) => ({ method: 'GET', path: `${path}.${format}`, verb, format, rate: 'heavy' }));

/** As `files`, for an official document: `/plans/1/document` answers at `.docx` and `.pdf`. */
export const papers = (path: string, verb: PaperRoute['verb']): Route[] =>
  PAPER_ENDINGS.map((format) => ({ method: 'GET', path: `${path}.${format}`, verb, paper: format, rate: 'heavy' }));

export const upload = (path: string, verb: UploadRoute['verb'], accepts: FileKind = SCANS): Route => {
  return { method: 'POST', path, verb, file: 'in', accepts, rate: 'heavy' };
};
export const inspect = (path: string, verb: InspectRoute['verb']): Route => {
  return { method: 'POST', path, verb, file: 'seen', rate: 'heavy' };
};
export const download = (path: string, verb: DownloadRoute['verb']): Route => {
  return { method: 'GET', path, verb, file: 'out', rate: 'heavy' };
};
