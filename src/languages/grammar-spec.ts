import type { Span } from '../domain/location.ts';
import type {
  Binding,
  Call,
  Callback,
  Expression,
  FunctionLiteral,
  Import,
  Name,
  OwnFunction,
  Pattern,
} from './syntax.ts';
import type { Node } from './tree/node.ts';

/** What a grammar spec may ask while it converts a node. */
export interface Reader {
  readonly text: string;
  /** The expression of a node, converted once; `opaque` where it is none that the rules care for. */
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
