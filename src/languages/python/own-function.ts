import { span } from '../read-tree.ts';
import type { OwnFunction } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** A function that is not decorated, or a `_private` method; whether other files import it is for linking to say. */
export function ownFunction(node: Node): OwnFunction | undefined {
  if (node.type !== 'function_definition' || node.parent?.type === 'decorated_definition') return undefined;
  const name = node.childForFieldName('name')?.text ?? '';
  const method = node.parent?.parent?.type === 'class_definition';
  return method && !name.startsWith('_') ? undefined : { name, span: span(node) };
}
