import type { Span } from '../../domain/location.ts';
import { fileScope } from '../convert.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Binding, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** Everything that gives a name a value or claims it: assignments, functions and their parameters, loops. */
export function bindingsOf(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'assignment_statement':
      return assignment(node, reader);
    case 'variable_declaration':
      return declared(node, reader);
    case 'parameters':
      return claimed(namedChildren(node), span(node.parent ?? node), 'parameter');
    case 'function_declaration':
      return definition(node, reader);
    case 'for_generic_clause':
    case 'for_numeric_clause':
      return claimed(namesIn(node), span(node.parent ?? node), 'declaration');
    default:
      return [];
  }
}

function assignment(node: Node, reader: Reader): readonly Binding[] {
  const [targets, values] = namedChildren(node).map((list) => namedChildren(list).filter(isValue));
  if (!targets || !values) return [];
  const local = node.parent?.type === 'variable_declaration';
  return targets.flatMap((target, index): Binding[] => {
    const name = pathOf(reader.expression(target))?.join('.');
    if (name === undefined) return [];
    return [
      {
        name,
        value: valueAt(index, values, reader),
        kind: local ? 'declaration' : 'assignment',
        statement: span(local ? (node.parent ?? node) : node),
        scope: local ? reader.scopeOf(node) : fileScope(reader),
        alone: targets.length === 1,
      },
    ];
  });
}

/** `local ID <const> = …`: an attribute is no value. */
function isValue(node: Node): boolean {
  return node.type !== 'attribute';
}

/** `local body, headers = f()`: what a call gives is its first value, as far as anybody follows it. */
function valueAt(index: number, values: readonly Node[], reader: Reader): Expression | null {
  const value = values[index];
  return value && value.type !== 'nil' ? reader.expression(value) : null;
}

/** `local token` without a value. */
function declared(node: Node, reader: Reader): readonly Binding[] {
  const list = namedChildren(node)[0];
  return list?.type === 'variable_list' ? claimed(namedChildren(list), reader.scopeOf(node), 'declaration') : [];
}

function claimed(names: readonly Node[], scope: Span, kind: Binding['kind']): readonly Binding[] {
  return names
    .filter((child) => child.type === 'identifier')
    .map((child) => ({ name: child.text, value: null, kind, statement: span(child), scope, alone: false }));
}

function namesIn(clause: Node): readonly Node[] {
  const list = namedChildren(clause)[0];
  return list?.type === 'variable_list' ? namedChildren(list) : list ? [list] : [];
}

function definition(node: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name');
  const path = name && pathOf(reader.expression(name));
  if (!name || !path) return [];
  const scope = reader.scopeOf(node);
  return [{ name: path.join('.'), value: null, kind: 'declaration', statement: span(name), scope, alone: false }];
}
