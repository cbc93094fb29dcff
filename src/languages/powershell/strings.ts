import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { variable } from './variables.ts';

/** `'…'`, `"…"` and the here-strings `@'…'@` and `@"…"@`; with variables in it a joined string. */
export function stringExpression(node: Node, reader: Reader): Expression {
  const inside = namedChildren(node)[0] ?? node;
  const content = contentOf(inside);
  const holes = namedChildren(inside).filter((child) => child.startIndex >= content.start);
  if (holes.length === 0) return { ...piece(content.start, content.end, reader), span: span(node) };
  const parts: Expression[] = [];
  let at = content.start;
  for (const hole of holes) {
    if (hole.startIndex > at) parts.push(piece(at, hole.startIndex, reader));
    parts.push(hole.type === 'variable' ? variable(hole) : reader.expression(hole));
    at = hole.endIndex;
  }
  if (content.end > at) parts.push(piece(at, content.end, reader));
  return { kind: 'joined', parts, span: span(node) };
}

function contentOf(node: Node): { start: number; end: number } {
  const opening = /^(@["']\r?\n|["'])/.exec(node.text)?.[0].length ?? 0;
  const closing = /(\r?\n["']@|["'])$/.exec(node.text.slice(opening))?.[0].length ?? 0;
  return { start: node.startIndex + opening, end: Math.max(node.startIndex + opening, node.endIndex - closing) };
}

/** A word of a command line, `https://api.clarifai.com/v2/token`, is text without quotes. */
export function word(node: Node): StringLiteral {
  return { kind: 'string', value: node.text, content: span(node), span: span(node) };
}

/** Enough for credentials and addresses: an escaped character stands for itself. */
function piece(start: number, end: number, reader: Reader): StringLiteral {
  const content = { start, end };
  return { kind: 'string', value: reader.text.slice(start, end).replace(/`(["'$`])/g, '$1'), content, span: content };
}
