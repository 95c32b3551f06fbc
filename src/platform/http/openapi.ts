import { z } from 'zod';
import { FILE_FORMATS } from '../files/formats.ts';
import { PAPER_FORMATS } from '../files/papers.ts';
import { MEDIA_TYPES } from '../files/sniff.ts';
import type { Route } from './routes.ts';

interface Schema {
  properties?: Record<string, Schema>;
  required?: string[];
  [keyword: string]: unknown;
}

const PROBLEM = {
  type: 'object',
  required: ['code', 'status', 'title', 'detail', 'detail_en', 'fields', 'request_id'],
  properties: {
    type: { type: 'string' },
    code: { type: 'string' },
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    detail_en: { type: 'string' },
    fields: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['vi', 'en'],
        properties: { vi: { type: 'string' }, en: { type: 'string' } },
      },
    },
    request_id: { type: 'string' },
  },
};

/** OpenAPI 3.1 of the staff API, from the same contracts the server parses with. */
export function openApi(routes: readonly Route[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'CCHC', version: '1', description: 'API nội bộ của nền tảng cải cách hành chính cấp xã' },
    paths,
    components: { schemas: { Problem: PROBLEM } },
  };
}

function operation(route: Route) {
  const { method, path, verb } = route;
  const isUpload = 'file' in route && route.file !== 'out';
  const input = jsonSchema(verb.input, 'input');
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const rest = Object.keys(input.properties ?? {}).filter((name) => !inPath.includes(name));
  const required = new Set(input.required ?? []);
  const parameter = (place: string) => (name: string) => ({
    name,
    in: place,
    required: place === 'path' || required.has(name),
    schema: input.properties?.[name] ?? {},
  });
  const isRead = method === 'GET';
  return {
    operationId: operationId(route),
    summary: verb.summary,
    tags: [verb.name.split('.')[0]],
    description: `Vai trò: ${Array.isArray(verb.allow) ? verb.allow.join(', ') : verb.allow}`,
    parameters: [...inPath.map(parameter('path')), ...(isRead ? rest.map(parameter('query')) : [])],
    ...(isRead || rest.length === 0
      ? {}
      : { requestBody: { required: true, content: isUpload ? UPLOAD : json(without(input, inPath)) } }),
    responses: {
      200: { description: 'OK', content: contentOf(route) },
      default: {
        description: 'Từ chối',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function operationId(route: Route): string {
  const ending = 'format' in route ? route.format : 'paper' in route ? route.paper : null;
  return [route.verb.name, ending].filter(Boolean).join('_');
}

const BINARY = { schema: { type: 'string', format: 'binary' } };
const UPLOAD = {
  'multipart/form-data': {
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  },
};

function contentOf(route: Route): Record<string, unknown> {
  if ('format' in route) return { [FILE_FORMATS[route.format].contentType]: BINARY };
  if ('paper' in route) return { [PAPER_FORMATS[route.paper]]: BINARY };
  if ('file' in route && route.file === 'out')
    return Object.fromEntries(MEDIA_TYPES.map((mediaType) => [mediaType, BINARY]));
  return json(jsonSchema(route.verb.output, 'output'));
}

const json = (schema: unknown) => ({ 'application/json': { schema } });

function without(schema: Schema, names: string[]): Schema {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name)),
  );
  return { ...schema, properties, required: (schema.required ?? []).filter((name) => !names.includes(name)) };
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...rest }: Record<string, unknown> = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: plainNumbers,
  });
  return rest;
}

/** A number in an address is coerced from text: for the reader of the contract it is a number. */
function plainNumbers({
  zodSchema,
  jsonSchema: target,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: Record<string, unknown>;
}) {
  if (zodSchema._zod.def.type === 'number') target.type ??= 'number';
}
