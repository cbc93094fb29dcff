import { fileScope } from '../convert.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Binding, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { argumentsIn } from './calls.ts';

/** Everything that gives a name a value or claims it: assignments, parameters, `Sys.setenv(X = …)`. */
export function bindingsOf(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'binary_operator':
      return assignment(node, reader);
    case 'parameter':
      return parameter(node, reader);
    case 'call':
      return setInEnvironment(node, reader);
    default:
      return [];
  }
}

/** `x <- value`, `x = value`, `x <<- value` and `value -> x`. */
function assignment(node: Node, reader: Reader): readonly Binding[] {
  const operator = node.childForFieldName('operator')?.text ?? '';
  const turned = /^->>?$/.test(operator);
  if (!turned && !/^(<<?-|=|:=)$/.test(operator)) return [];
  const target = node.childForFieldName(turned ? 'rhs' : 'lhs');
  const value = node.childForFieldName(turned ? 'lhs' : 'rhs');
  const path = target && pathOf(target.type === 'string' ? nameOf(target) : reader.expression(target));
  if (!value || !path) return [];
  const far = path.length > 1 || operator === '<<-';
  const body = /^(program|braced_expression)$/.test(node.parent?.type ?? '');
  return [
    {
      name: path.join('.'),
      value: reader.expression(value),
      kind: far ? 'assignment' : 'declaration',
      statement: span(node),
      scope: far ? fileScope(reader) : reader.scopeOf(node),
      alone: path.length === 1 && body && !isLast(node),
    },
  ];
}

/** `"id" <- value` is an old way of writing `id <- value`. */
function nameOf(target: Node): { kind: 'name'; name: string; span: Binding['statement'] } {
  return { kind: 'name', name: target.text.slice(1, -1), span: span(target) };
}

/** The last expression of a function is its value. */
function isLast(node: Node): boolean {
  return node.parent?.type === 'braced_expression' && namedChildren(node.parent).at(-1)?.id === node.id;
}

function parameter(node: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name');
  if (!name) return [];
  const base = { name: name.text, statement: span(node), alone: false };
  const made: Binding = { ...base, value: null, kind: 'parameter', scope: span(node.parent?.parent ?? node) };
  const fallback = node.childForFieldName('default');
  const value = fallback && reader.expression(fallback);
  return value?.kind === 'string' ? [made, { ...base, value, kind: 'declaration', scope: value.span }] : [made];
}

/** `Sys.setenv(ClarifaiId = "literal")` gives the variable a value. */
function setInEnvironment(node: Node, reader: Reader): readonly Binding[] {
  const list = node.childForFieldName('arguments');
  if (node.childForFieldName('function')?.text !== 'Sys.setenv' || !list) return [];
  return argumentsIn(list, reader).flatMap(({ label, value, span: statement }): Binding[] =>
    label === null
      ? []
      : [{ name: label, value, kind: 'assignment', statement, scope: fileScope(reader), alone: false }],
  );
}
