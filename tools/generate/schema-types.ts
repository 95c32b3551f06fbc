import type { Catalogue, Column, Table } from './catalogue.ts';

const TYPES: Record<string, string> = {
  bigint: 'number',
  integer: 'number',
  smallint: 'number',
  boolean: 'boolean',
  text: 'string',
  date: 'string',
  bytea: 'Buffer',
  'double precision': 'number',
  jsonb: 'unknown',
  xid8: 'string',
  'text[]': 'string[]',
  'bigint[]': 'number[]',
  'timestamp with time zone': 'Date',
};

/** One interface a table, for Kysely: the commune is never inserted or updated by hand, generated columns neither. */
export function schemaTypes({ tables }: Catalogue): string {
  const interfaces = tables.map(
    (table) =>
      `export interface ${typeName(table.name)} {\n${table.columns.map((column) => `  ${column.name}: ${columnType(table, column)};`).join('\n')}\n}\n`,
  );
  const members = tables.map((table) => `  ${table.name}: ${typeName(table.name)};`).join('\n');
  return `// Written by npm run generate from the migrated database. Do not edit.
import type { ColumnType } from 'kysely';

type Given<T> = ColumnType<T, T | undefined, T>;
type Fixed<T> = ColumnType<T, never, never>;
/** Read as unknown and parsed where it is used; written as text. */
type Json<Missing = never> = ColumnType<unknown, string | Missing, string | Missing>;

${interfaces.join('\n')}
export interface Database {
${members}
}
`;
}

function columnType(table: Table, column: Column): string {
  const base = choicesOf(table, column) ?? TYPES[column.type];
  if (!base) throw new Error(`${table.name}.${column.name}: type ${column.type} has no TypeScript twin yet`);
  const type = column.nullable ? `${base} | null` : base;
  if (column.generated === 's') return `Fixed<${type}>`;
  if (column.name === 'commune_id' && table.forced) return `Fixed<${type}>`;
  if (column.identity === 'a') return `ColumnType<${type}, ${type} | undefined, never>`;
  if (column.type === 'jsonb') return `Json${jsonMissing(column)}`;
  return column.default === null ? type : `Given<${type}>`;
}

function typeName(table: string): string {
  return `${table.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Table`;
}

function jsonMissing(column: Column): string {
  const missing = [...(column.nullable ? ['null'] : []), ...(column.default === null ? [] : ['undefined'])];
  return missing.length > 0 ? `<${missing.join(' | ')}>` : '';
}

/** A text column whose CHECK lists its values is read and written as exactly those. */
function choicesOf(table: Table, column: Column): string | undefined {
  const check = table.constraints.find((line) => line.includes(`CHECK ((${column.name} = ANY (ARRAY[`));
  const values = check?.match(/'[^']+'(?=::text)/g);
  return values?.join(' | ');
}
