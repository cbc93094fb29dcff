import type { Span } from '../../domain/location.ts';
import { fileScope } from '../convert.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Binding, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { attributes, method, valueNode } from './methods.ts';
import { parameters } from './parameters.ts';
import { standsAlone } from './statements.ts';

/** Everything that gives a name a value or claims it: assignments, parameters, methods, attributes. */
export function bindingsOf(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'assignment':
    case 'operator_assignment':
      return assignment(node, reader);
    case 'method_parameters':
    case 'block_parameters':
    case 'lambda_parameters':
      return parameters(node, reader);
    case 'method':
    case 'singleton_method':
      return method(node, reader);
    case 'call':
      return attributes(node);
    case 'class':
    case 'module':
      return definition(node, reader);
    case 'for':
    case 'exception_variable':
      return claimed(node.childForFieldName('pattern') ?? namedChildren(node)[0], node, reader);
    default:
      return [];
  }
}

function assignment(node: Node, reader: Reader): readonly Binding[] {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  const operator = node.childForFieldName('operator')?.text ?? '=';
  if (!left || !right || !/^(\|\|)?=$/.test(operator)) return [];
  if (left.type !== 'left_assignment_list')
    return bind(left, reader.expression(valueNode(right)), node, standsAlone(node), reader);
  return namedChildren(left).flatMap((target, index) =>
    bind(target, itemOf(right, index, reader), node, false, reader),
  );
}

/** `a, b = x, y` gives each name its own value; `a, b = pair` gives parts of one. */
function itemOf(right: Node, index: number, reader: Reader): Expression {
  const listed = right.type === 'right_assignment_list' ? namedChildren(right)[index] : undefined;
  if (listed) return reader.expression(listed);
  const value = reader.expression(right);
  const item = value.kind === 'list' ? value.items[index] : undefined;
  return item ?? { kind: 'member', object: value, property: null, span: span(right) };
}

function bind(target: Node, value: Expression, node: Node, alone: boolean, reader: Reader): readonly Binding[] {
  const converted = reader.expression(target);
  const base = { value, statement: span(node), alone };
  // `ENV['X'] = 'literal'` gives the variable a value.
  if (converted.kind === 'env')
    return [{ ...base, name: converted.name, kind: 'assignment', scope: fileScope(reader), alone: false }];
  const path = pathOf(converted);
  if (path === undefined) return [];
  const [name = ''] = path;
  if (path.length > 1) return [{ ...base, name: path.join('.'), kind: 'assignment', scope: fileScope(reader) }];
  if (target.type === 'constant') return constant(name, base, node, reader);
  const kind = target.type === 'identifier' ? 'declaration' : 'field';
  return [{ ...base, name, kind, scope: scopeOfName(target, node, reader) }];
}

/** A constant is read by its own name, and as `Outer::NAME` from outside of its module. */
function constant(
  name: string,
  base: Pick<Binding, 'value' | 'statement' | 'alone'>,
  node: Node,
  reader: Reader,
): readonly Binding[] {
  const outer = enclosing(node, MODULES)?.childForFieldName('name')?.text.split('::') ?? [];
  const names = outer.length === 0 ? [name] : [name, [...outer.slice(-1), name].join('.')];
  return [...new Set(names)].map((known) => ({ ...base, name: known, kind: 'declaration', scope: fileScope(reader) }));
}

const MODULES: ReadonlySet<string> = new Set(['class', 'module']);
const LOCAL: ReadonlySet<string> = new Set(['method', 'singleton_method', 'class', 'module']);

/** Blocks share the names around them; fields belong to the class. */
function scopeOfName(target: Node, node: Node, reader: Reader): Span {
  const owner = enclosing(node, target.type === 'identifier' ? LOCAL : MODULES);
  return owner && target.type !== 'global_variable' ? span(owner) : fileScope(reader);
}

function enclosing(node: Node, types: ReadonlySet<string>): Node | undefined {
  for (let outer = node.parent; outer !== null; outer = outer.parent) if (types.has(outer.type)) return outer;
  return undefined;
}

function definition(node: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name');
  if (!name) return [];
  return [
    {
      name: name.text,
      value: null,
      kind: 'declaration',
      statement: span(name),
      scope: reader.scopeOf(node),
      alone: false,
    },
  ];
}

function claimed(target: Node | undefined, node: Node, reader: Reader): readonly Binding[] {
  if (target?.type !== 'identifier') return [];
  const scope = scopeOfName(target, node, reader);
  return [{ name: target.text, value: null, kind: 'declaration', statement: span(node), scope, alone: false }];
}
