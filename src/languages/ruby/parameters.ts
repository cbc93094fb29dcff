import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Binding } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** Parameters of a method, block or lambda. A written-out default is a value to find, not what the parameter is known to be. */
export function parameters(list: Node, reader: Reader): readonly Binding[] {
  const scope = span(list.parent ?? list);
  return namedChildren(list).flatMap((parameter): Binding[] => {
    const name = parameter.childForFieldName('name') ?? (parameter.type === 'identifier' ? parameter : undefined);
    if (!name) return [];
    const base = { name: name.text, statement: span(parameter), alone: false };
    const made: Binding = { ...base, value: null, kind: 'parameter', scope };
    const fallback = parameter.childForFieldName('value');
    const value = fallback && reader.expression(fallback);
    return value?.kind === 'string' ? [made, { ...base, value, kind: 'declaration', scope: value.span }] : [made];
  });
}
