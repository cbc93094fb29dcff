import { namedChildren } from '../read-tree.ts';
import type { Node } from '../tree/node.ts';

/** A statement can go when it shares no line with another and its block keeps one, since no block may be empty. */
export function isRemovable(statement: Node): boolean {
  const block = statement.parent;
  if (!block || statement.nextSibling?.type === ';' || statement.previousSibling?.type === ';') return false;
  if (block.type === 'module') return true;
  return (
    block.type === 'block' && namedChildren(block).some((sibling) => sibling.id !== statement.id && stays(sibling))
  );
}

const CLIENTS = /(^|\.)(ClarifaiApp|ApiClient)$/;

/**
 * Assignments and calls on objects may be removed too; anything else, a docstring, `print(…)` or a client that is
 * made, surely stays.
 */
function stays(statement: Node): boolean {
  if (statement.type !== 'expression_statement') return true;
  const value = statement.namedChild(0);
  const given = value?.childForFieldName('right');
  if (given?.type === 'call') return CLIENTS.test(given.childForFieldName('function')?.text ?? '');
  if (value?.type === 'call') return value.childForFieldName('function')?.type === 'identifier';
  return value?.type === 'string';
}
