import ts from 'typescript';
import { GENERATED } from './reading-order.ts';
import { type Complaint, lastLineOf, lineOf, type Source, visit } from './source.ts';

const FILE_LINES = 300;
const FUNCTION_LINES = 60;
const COMPONENT_LINES = 100;

export function sizeComplaints({ path, text, tree }: Source): Complaint[] {
  if (GENERATED.includes(path)) return [];
  const complaints: Complaint[] = [];
  const lines = text.trimEnd().split('\n').length;
  if (lines > FILE_LINES) {
    const message = `${lines} lines, at most ${FILE_LINES}: move what belongs together into a file of its own`;
    complaints.push({ path, line: FILE_LINES, message });
  }
  visit(tree, (node) => {
    if (!isFunction(node) || isDescribeBody(node)) return;
    const length = lastLineOf(tree, node) - lineOf(tree, node) + 1;
    const most = isComponent(node, path) ? COMPONENT_LINES : FUNCTION_LINES;
    if (length <= most) return;
    const message = `${nameOf(node)} has ${length} lines, at most ${most}: give a part of it a name and a function`;
    complaints.push({ path, line: lineOf(tree, node), message });
  });
  return complaints;
}

type FunctionNode = ts.SignatureDeclaration & { body: ts.Node };

function isFunction(node: ts.Node): node is FunctionNode {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** `describe` groups tests as a file does; its tests are the functions. */
function isDescribeBody(node: FunctionNode): boolean {
  return ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText());
}

function isComponent(node: FunctionNode, path: string): boolean {
  return path.endsWith('.tsx') && /^[A-Z]/.test(nameOf(node));
}

function nameOf(node: FunctionNode): string {
  if (node.name) return node.name.getText();
  if (ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent)) return node.parent.name.getText();
  return 'A function';
}
