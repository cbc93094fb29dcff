import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression, Joined, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** A string of any prefix; an f-string with values in it is a joined one. */
export function stringExpression(node: Node, reader: Reader): Expression {
  const inside = contentOf(node);
  const holes = namedChildren(node).filter((child) => child.type === 'interpolation');
  if (holes.length === 0) return literal(node, inside.start, inside.end, reader);
  const parts: Expression[] = [];
  let at = inside.start;
  for (const hole of holes) {
    if (hole.startIndex > at) parts.push(piece(at, hole.startIndex, reader));
    const value = hole.childForFieldName('expression') ?? namedChildren(hole)[0];
    if (value) parts.push(reader.expression(value));
    at = hole.endIndex;
  }
  if (inside.end > at) parts.push(piece(at, inside.end, reader));
  return { kind: 'joined', parts, span: span(node) };
}

/** `'a' 'b'`: one string in the program, but not one text in the file, so its value has no single span. */
export function adjacentStrings(node: Node, reader: Reader): Expression {
  return joined(
    node,
    namedChildren(node).map((child) => reader.expression(child)),
  );
}

/** `a + b`, when something says that it is text and not a sum. */
export function concatenation(node: Node, reader: Reader): Expression | undefined {
  const parts = operandsOf(node).map((side) => reader.expression(side));
  const flat = parts.flatMap(partsOf);
  const text = flat.some((part) => part.kind === 'string') || flat.every(isNamed);
  return text ? { kind: 'joined', parts: flat, span: span(node) } : undefined;
}

/** `'… %s' % value`, `'…' % (a, b)` and `'… %(name)s' % {'name': value}`. */
export function percentFormat(node: Node, reader: Reader): Expression | undefined {
  const [left, right] = operandsOf(node);
  if (!left || !right || !isText(reader.expression(left))) return undefined;
  const given = reader.expression(right);
  const values = given.kind === 'list' ? given.items : [given];
  let next = 0;
  return filled(node, left, /%%|%(?:\((\w+)\))?[-#0 +]*[\d.]*[a-zA-Z]/g, reader, (hole) => {
    if (hole[0] === '%%') return undefined;
    const key = hole[1];
    if (key === undefined) return values[next++];
    return given.kind === 'object' ? given.entries.find((entry) => entry.key === key)?.value : given;
  });
}

/** `'…{}…'.format(a, name=b)`. */
export function formatCall(node: Node, template: Node, list: Node, reader: Reader): Expression | undefined {
  if (!isText(reader.expression(template))) return undefined;
  const given = namedChildren(list);
  const keyword = (name: string): Node | null | undefined =>
    given
      .find((child) => child.type === 'keyword_argument' && child.childForFieldName('name')?.text === name)
      ?.childForFieldName('value');
  let next = 0;
  return filled(node, template, /\{\{|\}\}|\{(\w*)[^{}]*\}/g, reader, (hole) => {
    const name = hole[1];
    if (name === undefined) return undefined;
    const value = name === '' ? given[next++] : /^\d+$/.test(name) ? given[Number(name)] : keyword(name);
    return value ? reader.expression(value) : undefined;
  });
}

/** The parts of a template: its text between the holes, and what `valueIn` says of each hole. */
function filled(
  node: Node,
  template: Node,
  pattern: RegExp,
  reader: Reader,
  valueIn: (hole: RegExpExecArray) => Expression | undefined,
): Expression {
  const inside = contentOf(template);
  const parts: Expression[] = [];
  let at = inside.start;
  for (const hole of reader.text.slice(inside.start, inside.end).matchAll(pattern)) {
    const value = valueIn(hole);
    if (value === undefined) continue;
    const start = inside.start + hole.index;
    if (start > at) parts.push(piece(at, start, reader));
    parts.push(value);
    at = start + hole[0].length;
  }
  if (inside.end > at) parts.push(piece(at, inside.end, reader));
  return { kind: 'joined', parts, span: span(node) };
}

export function joined(node: Node, parts: readonly Expression[]): Joined {
  return { kind: 'joined', parts: parts.flatMap(partsOf), span: span(node) };
}

function operandsOf(node: Node): readonly Node[] {
  return [node.childForFieldName('left'), node.childForFieldName('right')].filter((side) => side !== null);
}

function partsOf(value: Expression): readonly Expression[] {
  return value.kind === 'joined' ? value.parts : [value];
}

function isNamed(value: Expression): boolean {
  return value.kind === 'name' || value.kind === 'member';
}

function isText(value: Expression): boolean {
  return value.kind === 'string' || (value.kind === 'joined' && value.parts.every((part) => part.kind === 'string'));
}

function contentOf(node: Node): { start: number; end: number } {
  const first = node.child(0);
  const last = node.child(node.childCount - 1);
  return {
    start: first?.type === 'string_start' ? first.endIndex : node.startIndex,
    end: last?.type === 'string_end' ? last.startIndex : node.endIndex,
  };
}

function literal(node: Node, start: number, end: number, reader: Reader): StringLiteral {
  const raw = /^[a-z]*r/i.test(reader.text.slice(node.startIndex, start));
  const source = reader.text.slice(start, end);
  return { kind: 'string', value: raw ? source : unescaped(source), content: { start, end }, span: span(node) };
}

function piece(start: number, end: number, reader: Reader): StringLiteral {
  const content = { start, end };
  return { kind: 'string', value: unescaped(reader.text.slice(start, end)), content, span: content };
}

/** Enough for credentials and addresses: an escaped character stands for itself. */
function unescaped(source: string): string {
  return source.replace(/\\\r?\n/g, '').replace(/\\([\\'"])/g, '$1');
}
