import type { Node } from 'web-tree-sitter';
import { contains, type Span } from '../domain/location.ts';
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
  Name,
  OwnFunction,
  Pattern,
  StringLiteral,
  SyntaxUnit,
} from './syntax.ts';

/** What a grammar spec may ask while it converts a node. */
export interface Reader {
  readonly text: string;
  /** The expression of a node, converted once. */
  expression(node: Node): Expression;
  /** The span of the nearest scope around a node. */
  scopeOf(node: Node): Span;
}

/** How one grammar's nodes become the common syntax. Every hook sees every named node once. */
export interface GrammarSpec {
  /** Undefined: this node is not an expression the rules care for. */
  readonly expression: (node: Node, reader: Reader) => Expression | undefined;
  readonly bindings: (node: Node, reader: Reader) => readonly Binding[];
  readonly imports: (node: Node, reader: Reader) => readonly Import[];
  /** For a call: the functions written as its arguments, each with its parameter names. */
  readonly callbacks: (node: Node, call: Call, reader: Reader) => readonly Callback[];
  /** Functions and object patterns; absent where nothing is followed through them. */
  readonly functions?: (node: Node, reader: Reader) => readonly FunctionLiteral[];
  readonly patterns?: (node: Node, reader: Reader) => readonly Pattern[];
  /** A function that nothing outside of its file can call; absent: none is known to be one. */
  readonly ownFunction?: (node: Node) => OwnFunction | undefined;
  /** Node types that open a scope. */
  readonly scopes: ReadonlySet<string>;
  /** Node types of plain names. */
  readonly names: ReadonlySet<string>;
  /** Names in a node's text that the grammar has no nodes for: `$token` in a string. */
  readonly namesWithin?: (node: Node) => readonly Name[];
  readonly comments: ReadonlySet<string>;
  /** Node types of statements that are an expression. */
  readonly statements?: ReadonlySet<string>;
  /** Whether the code around a statement stays whole without it; absent: always. */
  readonly isRemovable?: (statement: Node) => boolean;
  /** The node admits constants only, such as an annotation. */
  readonly isConstant?: (node: Node) => boolean;
}

export function span(node: Node): Span {
  return { start: node.startIndex, end: node.endIndex };
}

/** The span between the parentheses of a list; in a damaged file the closing one may be missing. */
export function insideOf(list: Node): Span {
  return { start: list.startIndex + 1, end: list.endIndex - (list.text.endsWith(')') ? 1 : 0) };
}

export function opaque(node: Node): Expression {
  return { kind: 'opaque', span: span(node) };
}

/** Named children without comments. */
export function namedChildren(node: Node): readonly Node[] {
  return node.namedChildren.filter((child): child is Node => child !== null && !child.isExtra);
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
  visit(root, (node) => collect(node, spec, reader, found, seen));
  return { text, ...found, bindings: settleAssignments(found.bindings), damaged: root.hasError };
}

/** Conversions that may wait for one another before the nodes below are converted first. */
const MAX_NESTING = 100;

function createReader(root: Node, text: string, spec: GrammarSpec): Reader {
  const known = new Map<number, Expression>();
  let nesting = 0;
  /** From the leaves up, so that none waits for more than its own children: generated code nests deeper than the stack. */
  const convertBelow = (node: Node): void => {
    nesting = 0;
    for (const below of childrenFirst(node)) if (below.id !== node.id) reader.expression(below);
    nesting = MAX_NESTING;
  };
  const reader: Reader = {
    text,
    expression(node) {
      const before = known.get(node.id);
      if (before) return before;
      nesting += 1;
      if (nesting === MAX_NESTING) convertBelow(node);
      const expression = spec.expression(node, reader) ?? opaque(node);
      nesting -= 1;
      known.set(node.id, expression);
      return expression;
    },
    scopeOf(node) {
      for (let outer = node.parent; outer !== null; outer = outer.parent) {
        if (spec.scopes.has(outer.type)) return span(outer);
      }
      return span(root);
    },
  };
  return reader;
}

/** Pre-order over named nodes, without recursion: minified code nests deeper than the stack. */
function visit(root: Node, see: (node: Node) => void): void {
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    see(node);
    for (let index = node.namedChildCount - 1; index >= 0; index -= 1) {
      const child = node.namedChild(index);
      if (child) pending.push(child);
    }
  }
}

/** Post-order over named nodes, from left to right: what stands at the end of a pipe needs what stands before it. */
function childrenFirst(root: Node): readonly Node[] {
  const nodes: Node[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    nodes.push(node);
    pending.push(...node.namedChildren.filter((child) => child !== null));
  }
  return nodes.reverse();
}

/**
 * A wrapper node (`await x`, `(x)`) has the expression of what it wraps, which counts once; so does a call whose
 * wrapper (`f() as! T`) has the same call with a wider span.
 */
function collect(node: Node, spec: GrammarSpec, reader: Reader, found: Collected, seen: Set<Expression | Call>): void {
  if (spec.comments.has(node.type)) found.comments.push(span(node));
  if (spec.statements?.has(node.type) && (spec.isRemovable?.(node) ?? true)) found.statements.push(span(node));
  if (spec.isConstant?.(node)) found.constants.push(span(node));
  if (spec.names.has(node.type)) addName(found.names, node.text, span(node));
  for (const item of spec.namesWithin?.(node) ?? []) addName(found.names, item.name, item.span);
  found.bindings.push(...spec.bindings(node, reader));
  found.imports.push(...spec.imports(node, reader));
  found.functions.push(...(spec.functions?.(node, reader) ?? []));
  found.patterns.push(...(spec.patterns?.(node, reader) ?? []));
  const own = spec.ownFunction?.(node);
  if (own) found.ownFunctions.push(own);
  const expression = reader.expression(node);
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
