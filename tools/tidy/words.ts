import ts from 'typescript';
import { type Complaint, lastLineOf, lineOf, type Source, visit } from './source.ts';

/** Where the outside world comes in untyped: database rows, requests, foreign libraries, tests' looks into answers. */
const MAY_CAST = ['src/platform/', 'test/support/', 'tools/'];
const EXCUSE = /\/\/ tidy: \S+/;
const UNFINISHED = /\b(?:TO-?DO|FIX-?ME)\b/;

export function wordComplaints(source: Source): Complaint[] {
  const { path, text, tree } = source;
  const lines = text.split('\n');
  const complaints: Complaint[] = [];
  const complain = (line: number, message: string) => complaints.push({ path, line, message });
  for (const [index, line] of lines.entries())
    if (UNFINISHED.test(line)) complain(index + 1, 'unfinished: do it now, or say in docs what is not done');
  const mayCast = MAY_CAST.some((folder) => path.startsWith(folder));
  const isExcused = (node: ts.Node) =>
    EXCUSE.test(lines[lineOf(tree, node) - 1] ?? '') || EXCUSE.test(lines[lastLineOf(tree, node) - 1] ?? '');
  visit(tree, (node) => {
    const line = lineOf(tree, node);
    const setAside = setAsideCall(node);
    if (setAside) complain(line, `${setAside}: every test runs, or is skipped by skipIf with a reason in its name`);
    const wayOut = mayCast || isExcused(node) ? undefined : typeEscape(node);
    if (wayOut) complain(line, `${wayOut}: parse or narrow it instead, or end the line with "// tidy: <why>"`);
  });
  return complaints;
}

function setAsideCall(node: ts.Node): string | undefined {
  if (!ts.isPropertyAccessExpression(node) || !['only', 'skip', 'todo'].includes(node.name.text)) return undefined;
  return /^(describe|test|it|suite)\b/.test(node.expression.getText()) ? node.getText() : undefined;
}

function typeEscape(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isTypeAssertionExpression(node)) return 'a cast';
  if (ts.isAsExpression(node) && node.type.getText() !== 'const') return `"as ${node.type.getText()}"`;
  return undefined;
}
