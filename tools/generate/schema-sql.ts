import type { Catalogue, Column, Table } from './catalogue.ts';

/** A readable picture of the database as it stands; the migrations are how it came about. */
export function schemaSql({ tables, functions }: Catalogue): string {
  const parts = ['-- Written by npm run generate from the migrated database. Do not edit.'];
  for (const { definition, owner, comment } of functions)
    parts.push(`${comment ? `-- ${comment}\n` : ''}-- owner: ${owner}\n${definition.trim()};`);
  for (const table of tables) parts.push(tableSql(table));
  return `${parts.join('\n\n')}\n`;
}

function tableSql(table: Table): string {
  const width = Math.max(...table.columns.map((column) => columnSql(column).length)) + 1;
  const columns = table.columns.map((column) => {
    const comment = column.comment ? ` -- ${column.comment}` : '';
    return `  ${`${columnSql(column)},`.padEnd(Math.min(width, 90))}${comment}`.trimEnd();
  });
  const constraints = table.constraints.map((line) => `  ${line},`);
  const after = [
    ...table.indexes.map((line) => `${line};`),
    ...(table.forced ? [`alter table ${table.name} enable row level security, force row level security;`] : []),
    ...table.policies.map((line) => `-- ${line}`),
    ...table.grants.map((line) => `-- ${line}`),
  ];
  return [`-- ${table.comment ?? ''}`, `create table ${table.name} (`, ...columns, ...constraints, ');', ...after].join(
    '\n',
  );
}

function columnSql(column: Column): string {
  const value =
    column.generated === 's'
      ? ` generated always as (${column.default}) stored`
      : column.identity === 'a'
        ? ' generated always as identity'
        : column.default !== null
          ? ` default ${column.default}`
          : '';
  return `${column.name} ${column.type}${column.nullable ? '' : ' not null'}${value}`;
}
