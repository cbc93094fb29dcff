import type { Span } from '../../domain/location.ts';
import type { Node } from '../tree/node.ts';

/**
 * A word as the shell reads it. tree-sitter-bash 0.25 tears `$A/$B/c` into the words `$A/` and `B/c`, with the
 * dollar sign in neither, so a word may be several nodes that stand next to each other.
 */
export interface Word {
  readonly nodes: readonly Node[];
  readonly span: Span;
}

export function wordAt(first: Node, text: string): Word {
  const nodes = [first];
  for (let next = first.nextNamedSibling; next && isTornOff(next, text); next = next.nextNamedSibling) nodes.push(next);
  return { nodes, span: { start: first.startIndex, end: nodes.at(-1)?.endIndex ?? first.endIndex } };
}

/** The node continues the word before it. */
export function isTornOff(node: Node, text: string): boolean {
  const before = node.previousNamedSibling;
  return before !== null && node.type !== 'comment' && /^\$?$/.test(text.slice(before.endIndex, node.startIndex));
}

/** The dollar sign before the node is lost, so its text begins with the name of a variable. */
export function lostItsDollar(node: Node, text: string): boolean {
  return text[node.startIndex - 1] === '$';
}

/** What a command consists of besides the assignments before it; empty when those are all there is. */
export function commandWords(command: Node, text: string): readonly Word[] {
  const nodes = [command.childForFieldName('name'), ...command.childrenForFieldName('argument')];
  return nodes.flatMap((node) => (node && !isTornOff(node, text) ? [wordAt(node, text)] : []));
}
