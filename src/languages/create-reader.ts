import type { Span } from '../domain/location.ts';
import type { GrammarSpec, Reader } from './grammar-spec.ts';
import type { Expression } from './syntax.ts';
import type { Node } from './tree/node.ts';

/** What the walk over a tree asks besides what a spec may ask. */
export interface RootReader extends Reader {
  /** The expression of a node; undefined where it is none that the rules care for. */
  expressionIn(node: Node): Expression | undefined;
}

/** Conversions that may wait for one another before the nodes below are converted first. */
const MAX_NESTING = 100;

/** A reader that converts each node once, however often it is asked for it. */
export function createReader(root: Node, text: string, spec: GrammarSpec): RootReader {
  const known: (Expression | undefined)[] = [];
  let nesting = 0;
  const reader: RootReader = {
    text,
    expression(node) {
      const expression = known[node.id] ?? reader.expressionIn(node) ?? opaque(node);
      known[node.id] = expression;
      return expression;
    },
    expressionIn(node) {
      const before = known[node.id];
      if (before) return before.kind === 'opaque' ? undefined : before;
      nesting += 1;
      if (nesting === MAX_NESTING) convertBelow(node);
      const expression = spec.expression(node, reader);
      nesting -= 1;
      known[node.id] = expression;
      return expression;
    },
    scopeOf(node) {
      for (let outer = node.parent; outer !== null; outer = outer.parent) {
        if (spec.scopes.has(outer.type)) return spanOf(outer);
      }
      return spanOf(root);
    },
  };
  return reader;

  /** From the leaves up, so that none waits for more than its own children: generated code nests deeper than the stack. */
  function convertBelow(node: Node): void {
    nesting = 0;
    for (const below of childrenFirst(node)) if (below.id !== node.id) reader.expression(below);
    nesting = MAX_NESTING;
  }
}

/** What the rules do not care for. */
export function opaque(node: Node): Expression {
  return { kind: 'opaque', span: spanOf(node) };
}

function spanOf({ startIndex, endIndex }: Node): Span {
  return { start: startIndex, end: endIndex };
}

/** Post-order over named nodes, from left to right: what stands at the end of a pipe needs what stands before it. */
function childrenFirst(root: Node): readonly Node[] {
  const nodes: Node[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    nodes.push(node);
    for (const child of node.namedChildren) pending.push(child);
  }
  return nodes.reverse();
}
