import { fileScope } from '../convert.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Binding, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { variable } from './variables.ts';

/** Everything that gives a name a value or claims it: assignments and parameters. */
export function bindingsOf(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'assignment_expression':
      return assignment(node, reader);
    case 'script_parameter':
      return parameter(node, reader);
    default:
      return [];
  }
}

function assignment(node: Node, reader: Reader): readonly Binding[] {
  const left = namedChildren(node)[0];
  const value = node.childForFieldName('value');
  const operator = namedChildren(node).find((child) => child.type === 'assignement_operator')?.text ?? '=';
  const target = left && namedChildren(left)[0];
  if (!target || !value || operator !== '=') return [];
  const made = reader.expression(target);
  const base = { value: reader.expression(value), statement: span(node) };
  // `$env:X = "literal"` gives the variable a value.
  if (made.kind === 'env')
    return [{ ...base, name: made.name, kind: 'assignment', scope: fileScope(reader), alone: false }];
  const path = pathOf(made);
  if (path === undefined) return [];
  const member = path.length > 1;
  const scope = member || /^\$(script|global):/i.test(target.text) ? fileScope(reader) : reader.scopeOf(node);
  return [{ ...base, name: path.join('.'), kind: member ? 'assignment' : 'declaration', scope, alone: !member }];
}

/** `param([string]$ClientId, $Secret = "literal")`: a written-out default is a value to find. */
function parameter(node: Node, reader: Reader): readonly Binding[] {
  const name = namedChildren(node).find((child) => child.type === 'variable');
  const known = name && variable(name);
  if (known?.kind !== 'name') return [];
  const base = { name: known.name, statement: span(node), alone: false };
  const made: Binding = { ...base, value: null, kind: 'parameter', scope: reader.scopeOf(node) };
  const fallback = namedChildren(node).find((child) => child.type === 'script_parameter_default');
  const inside = fallback && namedChildren(fallback)[0];
  const value = inside && reader.expression(inside);
  if (value?.kind === 'env') return [{ ...made, value, kind: 'declaration' }];
  return value?.kind === 'string' ? [made, { ...base, value, kind: 'declaration', scope: value.span }] : [made];
}
