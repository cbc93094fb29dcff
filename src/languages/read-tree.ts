import { contains, type Span } from '../domain/location.ts';
import { createReader, type RootReader } from './create-reader.ts';
import type { GrammarSpec } from './grammar-spec.ts';
import { settleAssignments } from './settle.ts';
import type {
  Binding,
  Call,
  Callback,
  Choice,
  Entry,
  EnvironmentRead,
  Expression,
  FunctionLiteral,
  Import,
  Joined,
  Member,
  OwnFunction,
  Pattern,
  StringLiteral,
  SyntaxUnit,
} from './syntax.ts';
import { type Node, namedNodes } from './tree/node.ts';

export type { GrammarSpec, Reader } from './grammar-spec.ts';

export function span(node: Node): Span {
  return { start: node.startIndex, end: node.endIndex };
}

/** The span between the parentheses of a list; in a damaged file the closing one may be missing. */
export function insideOf(list: Node): Span {
  return { start: list.startIndex + 1, end: list.endIndex - (list.text.endsWith(')') ? 1 : 0) };
}

/** Named children without comments. */
export function namedChildren(node: Node): readonly Node[] {
  return node.namedChildren.filter((child) => !child.isExtra);
}

interface Collected {
  readonly calls: Call[];
  readonly bindings: Binding[];
  readonly entries: Entry[];
  readonly strings: (StringLiteral | Joined)[];
  readonly imports: Import[];
  readonly callbacks: Callback[];
  readonly functions: FunctionLiteral[];
  readonly patterns: Pattern[];
  readonly ownFunctions: OwnFunction[];
  readonly members: Member[];
  readonly environment: EnvironmentRead[];
  readonly names: Map<string, Span[]>;
  readonly comments: Span[];
  readonly statements: Span[];
  readonly constants: Span[];
}

/** Reads a parsed file with a grammar's spec. */
export function readTree(root: Node, text: string, spec: GrammarSpec): SyntaxUnit {
  const reader = createReader(root, text, spec);
  const found: Collected = {
    calls: [],
    bindings: [],
    entries: [],
    strings: [],
    imports: [],
    callbacks: [],
    functions: [],
    patterns: [],
    ownFunctions: [],
    members: [],
    environment: [],
    names: new Map(),
    comments: [],
    statements: [],
    constants: [],
  };
  const seen = new Set<Expression | Call>();
  for (const node of namedNodes(root)) collect(node, spec, reader, found, seen);
  return { text, ...found, bindings: settleAssignments(found.bindings), damaged: root.tree.hasError };
}

/**
 * A wrapper node (`await x`, `(x)`) has the expression of what it wraps, which counts once; so does a call whose
 * wrapper (`f() as! T`) has the same call with a wider span.
 */
function collect(
  node: Node,
  spec: GrammarSpec,
  reader: RootReader,
  found: Collected,
  seen: Set<Expression | Call>,
): void {
  if (spec.comments.has(node.type)) found.comments.push(span(node));
  if (spec.statements?.has(node.type) && (spec.isRemovable?.(node) ?? true)) found.statements.push(span(node));
  if (spec.isConstant?.(node)) found.constants.push(span(node));
  if (spec.names.has(node.type)) addName(found.names, node.text, span(node));
  for (const item of spec.namesWithin?.(node) ?? []) addName(found.names, item.name, item.span);
  pushAll(found.bindings, spec.bindings(node, reader));
  pushAll(found.imports, spec.imports(node, reader));
  if (spec.functions) pushAll(found.functions, spec.functions(node, reader));
  if (spec.patterns) pushAll(found.patterns, spec.patterns(node, reader));
  const own = spec.ownFunction?.(node);
  if (own) found.ownFunctions.push(own);
  const expression = reader.expressionIn(node);
  if (expression === undefined) return;
  const counted = expression.kind === 'call' ? expression.call : expression;
  if (seen.has(counted)) return;
  seen.add(counted);
  switch (expression.kind) {
    case 'call':
      found.calls.push(expression.call);
      found.callbacks.push(...spec.callbacks(node, expression.call, reader));
      break;
    case 'object':
      found.entries.push(...expression.entries);
      break;
    case 'string':
    case 'joined':
      addString(found.strings, expression);
      break;
    case 'member':
      found.members.push(expression);
      break;
    case 'env':
      addRead(found.environment, expression);
      break;
    case 'choice':
      found.environment.push(...readsWithDefault(expression, seen));
      break;
    default:
  }
}

/** The whole of `getenv("X")!` may come before the read in it and after it: they are one. */
function addRead(reads: EnvironmentRead[], read: EnvironmentRead): void {
  const last = reads.at(-1);
  if (isInside(read, last)) return;
  if (last && contains(read.span, last.span)) reads.pop();
  reads.push(read);
}

function isInside(read: EnvironmentRead, last: EnvironmentRead | undefined): boolean {
  return last !== undefined && contains(last.span, read.span);
}

/** `getenv('X', 'y')` is one node for two values, so its read is no node of its own to come by later. */
function readsWithDefault(choice: Choice, seen: Set<Expression | Call>): readonly EnvironmentRead[] {
  const reads = choice.options.filter((option) => option.kind === 'env' && option.span.start === choice.span.start);
  const fresh = reads.filter((read): read is EnvironmentRead => read.kind === 'env' && !seen.has(read));
  for (const read of fresh) seen.add(read);
  return fresh;
}

function pushAll<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}

function addName(names: Map<string, Span[]>, name: string, use: Span): void {
  const spans = names.get(name);
  if (spans) spans.push(use);
  else names.set(name, [use]);
}

/** A part of a joined string comes after the whole in pre-order, so the last one kept is enough to look at. */
function addString(strings: (StringLiteral | Joined)[], expression: StringLiteral | Joined): void {
  const last = strings.at(-1);
  const inside =
    last?.kind === 'joined' && last.span.start <= expression.span.start && expression.span.end <= last.span.end;
  if (!inside) strings.push(expression);
}
