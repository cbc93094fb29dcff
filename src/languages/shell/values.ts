import { namedChildren, span } from '../read-tree.ts';
import type { Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { commandCall, echoedArguments, onlyCommand } from './command.ts';
import { isTornOff, wordAt } from './torn.ts';
import { joinPieces, nodePieces, type ShellReader, wordValue } from './words.ts';

/** The expression of a node of tree-sitter-bash; undefined for what the rules have no use for. */
export function shellExpression(node: Node, reader: ShellReader): Expression | undefined {
  switch (node.type) {
    case 'word':
    case 'number':
      return literal(node, 0, 0, unescaped(node.text));
    case 'raw_string':
      return literal(node, 1, 1, node.text.slice(1, -1));
    case 'ansi_c_string':
      return literal(node, 2, 1, unescaped(node.text.slice(2, -1)));
    case 'string':
      return joined(node, 1, reader);
    case 'heredoc_body':
      return joined(node, 0, reader);
    case 'concatenation':
      return concatenation(node, reader);
    case 'simple_expansion':
      return variable(node, node, reader);
    case 'expansion':
      return expansion(node, reader);
    case 'array':
      return list(node, reader);
    case 'command_substitution':
      return substitution(node, reader);
    case 'command':
      return command(node, reader);
    default:
      return undefined;
  }
}

function list(node: Node, reader: ShellReader): Expression {
  const words = namedChildren(node).filter((child) => !isTornOff(child, reader.text));
  return { kind: 'list', items: words.map((word) => wordValue(wordAt(word, reader.text), reader)), span: span(node) };
}

function literal(node: Node, before: number, after: number, value: string): Expression {
  const content = { start: node.startIndex + before, end: node.endIndex - after };
  return { kind: 'string', value, content, span: span(node) };
}

/** Enough for credentials and URLs: an escaped character stands for itself, an escaped line end for nothing. */
function unescaped(raw: string): string {
  return raw.replace(/\\\r?\n/g, '').replace(/\\(.)/g, '$1');
}

/** Text with expansions. One that is an expansion and nothing else has the expression of what it wraps. */
function joined(node: Node, quote: 0 | 1, reader: ShellReader): Expression {
  const parts: Expression[] = [];
  let at = node.startIndex + quote;
  const literalUpTo = (end: number): void => {
    if (end <= at) return;
    const content = { start: at, end };
    parts.push({ kind: 'string', value: unescaped(reader.text.slice(at, end)), content, span: content });
  };
  for (const child of namedChildren(node).filter((part) => !/^(string|heredoc)_content$/.test(part.type))) {
    literalUpTo(child.startIndex);
    parts.push(reader.expression(child));
    at = child.endIndex;
  }
  literalUpTo(node.endIndex - quote);
  const [only] = parts;
  if (only === undefined) return literal(node, quote, quote, '');
  if (parts.length > 1) return { kind: 'joined', parts, span: span(node) };
  return only.kind === 'string' ? { ...only, span: span(node) } : only;
}

/** A flag with its value attached (`-H"…"`, `--header="…"`) is left to its parts. */
function concatenation(node: Node, reader: ShellReader): Expression | undefined {
  const first = namedChildren(node)[0];
  if (first?.type === 'word' && /^-([A-Za-z]+|-[\w-]+=)$/.test(first.text)) return undefined;
  return joinPieces(nodePieces(node, reader), span(node));
}

/** `$X`: a name where the script assigns it, else a variable of the environment; `$1` comes from the caller. */
function variable(node: Node, shown: Node, reader: ShellReader): Expression | undefined {
  const child = namedChildren(node)[0];
  if (!child || child.type === 'subscript') return arrayName(child, shown);
  const name = child.text;
  if (child.type === 'special_variable_name' || /^\d+$/.test(name)) {
    return { kind: 'name', name: `$${name}`, span: span(shown) };
  }
  if (insideOwnAssignment(node, name)) return { kind: 'env', name, span: span(shown) };
  return reader.variable(name, span(shown));
}

/** `"${ARGS[@]}"` is the whole list. */
function arrayName(subscript: Node | undefined, shown: Node): Expression | undefined {
  const name = subscript?.childForFieldName('name');
  const index = subscript?.childForFieldName('index')?.text;
  return name && (index === '@' || index === '*') ? { kind: 'name', name: name.text, span: span(shown) } : undefined;
}

/** `X=${X:-…}` reads what the environment says before the script does. */
function insideOwnAssignment(node: Node, name: string): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (outer.type === 'variable_assignment') return outer.childForFieldName('name')?.text === name;
  }
  return false;
}

/** `${X}`, `${X:-default}` and `${X:?message}`; a pattern or a substring makes another value. */
function expansion(node: Node, reader: ShellReader): Expression | undefined {
  const [subject, argument] = namedChildren(node);
  if (!subject || /^\$\{[#!]/.test(node.text)) return undefined;
  const operator = reader.text.slice(subject.endIndex).match(/^:?[-=?+]|^\}/)?.[0];
  if (operator === '}') return variable(node, node, reader);
  const value = variable(node, subject, reader);
  if (operator === undefined || operator.endsWith('+') || !value) return undefined;
  if (operator.endsWith('?') || !argument) return value;
  return { kind: 'choice', options: [value, reader.expression(argument)], span: span(node) };
}

/** `$(command)` is its call; `$(printf … | base64)` passes the words of printf on. */
function substitution(node: Node, reader: ShellReader): Expression | undefined {
  const single = onlyCommand(node);
  if (single) {
    const call = commandCall(single, reader);
    return call && { kind: 'call', call, span: span(node) };
  }
  const [pipeline, ...rest] = namedChildren(node);
  if (pipeline?.type !== 'pipeline' || rest.length > 0) return undefined;
  const [source, ...filters] = namedChildren(pipeline);
  const words = source?.type === 'command' ? echoedArguments(source, reader) : undefined;
  if (!words || !filters.some((filter) => /\bbase64\b/.test(filter.text))) return undefined;
  const inside = span(pipeline);
  return {
    kind: 'call',
    call: { form: 'call', name: 'base64', receiver: null, arguments: words, span: inside, argumentsSpan: inside },
    span: span(node),
  };
}

/** The only command of a substitution is the substitution's call, which counts once. */
function command(node: Node, reader: ShellReader): Expression | undefined {
  const { parent } = node;
  if (parent?.type === 'command_substitution' && onlyCommand(parent)) return reader.expression(parent);
  const call = commandCall(node, reader);
  return call && { kind: 'call', call, span: span(node) };
}
