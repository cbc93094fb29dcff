import { namedChildren } from '../read-tree.ts';
import type { Node } from '../tree/node.ts';

/** A type as written, without its arguments: its last name and the namespace before it, if any. */
export interface TypeName {
  readonly name: string;
  readonly namespace: string | null;
}

export function typeName(type: Node | null): TypeName | undefined {
  const text = type?.text.replace(/<[\s\S]*$/, '').replace(/[?\s]/g, '');
  if (!text || text === 'var') return undefined;
  const dot = text.lastIndexOf('.');
  return { name: text.slice(dot + 1), namespace: dot === -1 ? null : text.slice(0, dot) };
}

/** What `new(…)` makes, from the declaration or the collection it stands in. */
export function targetType(node: Node): Node | null {
  const holder = node.parent;
  switch (holder?.type) {
    case 'variable_declarator':
      return holder.parent?.childForFieldName('type') ?? null;
    case 'property_declaration':
      return holder.childForFieldName('type');
    case 'initializer_expression':
      return itemType(holder.parent?.childForFieldName('type') ?? null);
    default:
      return null;
  }
}

/** `KeyValuePair<string, string>` of `List<KeyValuePair<string, string>>`. */
function itemType(collection: Node | null): Node | null {
  const list = collection && namedChildren(collection).find((child) => child.type === 'type_argument_list');
  return (list && namedChildren(list)[0]) ?? null;
}
