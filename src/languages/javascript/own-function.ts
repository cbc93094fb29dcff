import { span } from '../read-tree.ts';
import type { OwnFunction } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { FUNCTION_TYPES, isPrivate } from './functions.ts';

/** A function that is not exported where it stands, or a private method; later exports are uses of its name. */
export function ownFunction(node: Node): OwnFunction | undefined {
  if (!FUNCTION_TYPES.has(node.type)) return undefined;
  const name = node.childForFieldName('name')?.text;
  if (node.type === 'method_definition') return name && isPrivate(node) ? { name, span: span(node) } : undefined;
  if (node.type.endsWith('_declaration')) return name && isFree(node) ? { name, span: span(node) } : undefined;
  return ofVariable(node.parent);
}

/** `const token = async () => …`, declared alone. */
function ofVariable(declarator: Node | null): OwnFunction | undefined {
  const statement = declarator?.parent;
  const name = declarator?.childForFieldName('name')?.text;
  if (declarator?.type !== 'variable_declarator' || !statement || name === undefined) return undefined;
  return statement.namedChildCount === 1 && isFree(statement) ? { name, span: span(statement) } : undefined;
}

function isFree(statement: Node): boolean {
  return statement.parent?.type !== 'export_statement';
}
