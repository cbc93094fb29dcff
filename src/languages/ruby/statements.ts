import { namedChildren } from '../read-tree.ts';
import type { Node } from '../tree/node.ts';

const BODIES: ReadonlySet<string> = new Set(['program', 'body_statement', 'block_body', 'then', 'else', 'begin']);

/** A statement with a line of its own in a body. */
export function standsAlone(statement: Node): boolean {
  return BODIES.has(statement.parent?.type ?? '') && statement.nextSibling?.type !== ';';
}

/** The last statement of a method or block is its value, so it stays. */
export function isRemovable(statement: Node): boolean {
  const body = statement.parent;
  if (!body || !standsAlone(statement)) return false;
  return body.type === 'program' || namedChildren(body).at(-1)?.id !== statement.id;
}
