import { insideOf, type Reader, span } from '../read-tree.ts';
import type { Argument, Call, Entry, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { knownCall } from './known-calls.ts';
import { macro } from './macros.ts';

/**
 * What is given to a macro is no tree of expressions but a list of tokens. A group of them that follows a name is
 * a call: `client.post(url)` in `try!(client.post(url).send())`.
 */
export function tokenTree(node: Node, reader: Reader): Expression | undefined {
  const before = node.previousSibling;
  if (node.parent?.type !== 'token_tree' || !before) return undefined;
  if (before.type === '!') return macroIn(node, before.previousSibling, reader);
  if (before.type !== 'identifier') return group(node, reader);
  const start = startOf(before);
  const target = endingAt(before, reader);
  const call: Call = {
    form: 'call',
    name: before.text,
    receiver: target.kind === 'member' ? target.object : null,
    arguments: argumentsIn(node, reader),
    argumentsSpan: insideOf(node),
    span: { start, end: node.endIndex },
  };
  return knownCall(call, call.span) ?? { kind: 'call', call, span: call.span };
}

/** A macro among the tokens of another one. */
function macroIn(tree: Node, name: Node | null, reader: Reader): Expression | undefined {
  const whole = { start: name?.startIndex ?? tree.startIndex, end: tree.endIndex };
  return macro(name?.text ?? '', argumentsIn(tree, reader), group(tree, reader), whole);
}

/** `name!(…)` where the grammar sees the macro itself. */
export function macroInvocation(node: Node, reader: Reader): Expression | undefined {
  const tree = node.namedChildren.findLast((child) => child?.type === 'token_tree');
  if (!tree) return undefined;
  const name = node.childForFieldName('macro')?.text ?? '';
  return macro(name, argumentsIn(tree, reader), group(tree, reader), span(node));
}

/** `("a", b)`, `["a", b]` and `{"key": value}`. */
function group(node: Node, reader: Reader): Expression {
  const given = elements(node);
  const entries = given.flatMap((tokens) => entryOf(tokens, reader));
  if (entries.length > 0) return { kind: 'object', entries, span: span(node) };
  const items = given.map((tokens) => elementValue(tokens, reader));
  const [only] = items;
  return node.text.startsWith('(') && only && items.length === 1 ? only : { kind: 'list', items, span: span(node) };
}

/** The tokens between the commas of a group. */
function elements(tree: Node): readonly (readonly Node[])[] {
  const inside = tree.children.filter((child): child is Node => child !== null && !child.isExtra).slice(1, -1);
  const found: Node[][] = [[]];
  for (const token of inside) {
    if (token.type === ',' || token.type === ';') found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((tokens) => tokens.length > 0);
}

/** What a macro or a call in it is given; `name = value` and `name: value` are labelled. */
function argumentsIn(tree: Node, reader: Reader): readonly Argument[] {
  return elements(tree).map((tokens) => {
    const [first, second] = tokens;
    const labelled = first?.type === 'identifier' && (second?.type === '=' || second?.type === ':');
    const value = elementValue(labelled ? tokens.slice(2) : tokens, reader);
    return {
      label: labelled ? first.text : null,
      value,
      span: { start: first?.startIndex ?? 0, end: tokens.at(-1)?.endIndex ?? 0 },
    };
  });
}

/** `"key": value` of `json!` and `"key" => value` of `hashmap!`. */
function entryOf(tokens: readonly Node[], reader: Reader): readonly Entry[] {
  const [key, separator, ...rest] = tokens;
  if (key?.type !== 'string_literal' || !/^(:|=>)$/.test(separator?.type ?? '')) return [];
  const read = reader.expression(key);
  const value = elementValue(rest, reader);
  const whole = { start: key.startIndex, end: value.span.end };
  return [{ key: read.kind === 'string' ? read.value : null, keySpan: span(key), value, span: whole }];
}

/** The value of one element: a chain of calls and members, with `+` between several. */
function elementValue(tokens: readonly Node[], reader: Reader): Expression {
  const last = tokens.findLast((token) => token.type !== '?');
  return last ? endingAt(last, reader) : { kind: 'opaque', span: { start: 0, end: 0 } };
}

/** The expression that ends with a token. */
function endingAt(token: Node, reader: Reader): Expression {
  if (token.type === '?' && token.previousSibling) return endingAt(token.previousSibling, reader);
  const separator = token.previousSibling;
  const holder = separator && /^(\.|::)$/.test(separator.type) ? separator.previousSibling : null;
  if (!/^(identifier|self)$/.test(token.type)) return reader.expression(token);
  if (!holder) return reader.expression(token);
  const object = endingAt(holder, reader);
  if (token.text === 'await') return object;
  return { kind: 'member', object, property: token.text, span: { start: startOf(token), end: token.endIndex } };
}

/** Where the chain that ends with a token begins. */
function startOf(token: Node): number {
  let first = token;
  for (let before = first.previousSibling; before !== null; before = first.previousSibling) {
    const links = /^(\.|::|\?|!)$/.test(before.type) || /^(\.|::|\?|!)$/.test(first.type);
    const calls = first.type === 'token_tree' && before.type === 'identifier';
    if (!links && !calls) return first.startIndex;
    first = before;
  }
  return first.startIndex;
}
