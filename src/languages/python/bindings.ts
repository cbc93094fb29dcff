import type { Span } from '../../domain/location.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Binding, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { isRemovable } from './blocks.ts';

/** Everything that gives a name a value or claims it: assignments, parameters, loops, definitions. */
export function bindingsOf(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'assignment':
      return assignment(node, reader);
    case 'named_expression':
      return simple(node.childForFieldName('name'), node.childForFieldName('value'), node, reader);
    case 'for_statement':
    case 'for_in_clause':
      return simple(node.childForFieldName('left'), node.childForFieldName('right'), node, reader);
    case 'as_pattern':
      return simple(namedChildren(node)[1], namedChildren(node)[0], node, reader);
    case 'parameters':
    case 'lambda_parameters':
      return namedChildren(node).flatMap((parameter) => parameterBindings(parameter, node, reader));
    case 'class_definition':
    case 'function_definition':
      return definition(node, reader);
    default:
      return [];
  }
}

function assignment(node: Node, reader: Reader): readonly Binding[] {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (!left) return [];
  const targets = isPattern(left) ? namedChildren(left) : [left];
  const removable = standsAlone(node);
  const alone = targets.length === 1 && removable;
  const items = targets.map(span);
  return targets.flatMap((target, index) => {
    const value = right && (isPattern(left) ? itemOf(right, index, reader) : reader.expression(right));
    const bound = bind(target, value, node, alone, reader);
    if (alone || !removable || !right) return bound;
    return bound.map((binding): Binding => ({ ...binding, among: { items, index, together: true } }));
  });
}

function isPattern(node: Node): boolean {
  return node.type === 'pattern_list' || node.type === 'tuple_pattern' || node.type === 'list_pattern';
}

/** `a, b = x, y` gives each name its own value; `a, b = pair` gives parts of one. */
function itemOf(right: Node, index: number, reader: Reader): Expression {
  const listed = right.type === 'expression_list' || right.type === 'tuple' || right.type === 'list';
  const item = listed ? namedChildren(right)[index] : undefined;
  if (item) return reader.expression(item);
  return { kind: 'member', object: reader.expression(right), property: null, span: span(right) };
}

function bind(target: Node, value: Expression | null, node: Node, alone: boolean, reader: Reader): readonly Binding[] {
  const path = pathOf(reader.expression(target));
  if (path === undefined) return [];
  const base = { value, statement: span(statementOf(node)), alone };
  const owner = enclosing(node, CLASSES_AND_FUNCTIONS);
  if (path.length === 1 && owner?.type === 'class_definition') return fields(path[0] ?? '', owner, base, reader);
  if (path.length === 1) {
    return [{ ...base, name: path[0] ?? '', kind: 'declaration', scope: scopeOfName(path[0] ?? '', node, reader) }];
  }
  const self = path[0] === 'self' || path[0] === 'cls';
  const scope = self ? (enclosing(node, CLASSES) ?? null) : null;
  return [{ ...base, name: path.join('.'), kind: 'assignment', scope: scope ? span(scope) : file(reader) }];
}

/** A class attribute is read as `self.x`, `cls.x` and `Class.x`, and by its bare name in the class body only. */
function fields(
  name: string,
  owner: Node,
  base: Pick<Binding, 'value' | 'statement' | 'alone'>,
  reader: Reader,
): readonly Binding[] {
  const field = { ...base, kind: 'field' as const };
  const className = owner.childForFieldName('name')?.text ?? '';
  return [
    { ...field, name: `self.${name}`, scope: span(owner) },
    { ...field, name: `cls.${name}`, scope: span(owner) },
    { ...field, name: `${className}.${name}`, scope: file(reader) },
  ];
}

function simple(
  target: Node | null | undefined,
  value: Node | null | undefined,
  node: Node,
  reader: Reader,
): readonly Binding[] {
  const name = target?.type === 'as_pattern_target' ? namedChildren(target)[0] : target;
  return name && value ? bind(name, reader.expression(value), node, false, reader) : [];
}

function parameterBindings(parameter: Node, list: Node, reader: Reader): readonly Binding[] {
  const named = parameter.childForFieldName('name') ?? (parameter.type === 'identifier' ? parameter : undefined);
  const name = named ?? namedChildren(parameter)[0];
  if (name?.type !== 'identifier') return [];
  const base = { name: name.text, statement: span(parameter), alone: false };
  const scope = span(list.parent ?? list);
  const made: Binding = { ...base, value: null, kind: 'parameter', scope };
  const fallback = parameter.childForFieldName('value');
  const value = fallback && reader.expression(fallback);
  // A written-out default is a value to find, but not what the parameter is known to be.
  return value?.kind === 'string' ? [made, { ...base, value, kind: 'declaration', scope: value.span }] : [made];
}

function definition(node: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name');
  if (!name) return [];
  const scope = reader.scopeOf(node);
  return [{ name: name.text, value: null, kind: 'declaration', statement: span(name), scope, alone: false }];
}

const CLASSES: ReadonlySet<string> = new Set(['class_definition']);
const FUNCTIONS: ReadonlySet<string> = new Set(['function_definition', 'lambda']);
const CLASSES_AND_FUNCTIONS: ReadonlySet<string> = new Set([...CLASSES, ...FUNCTIONS]);

function enclosing(node: Node, types: ReadonlySet<string>): Node | undefined {
  for (let outer = node.parent; outer !== null; outer = outer.parent) if (types.has(outer.type)) return outer;
  return undefined;
}

function file(reader: Reader): Span {
  return { start: 0, end: reader.text.length };
}

/** A name assigned in a function is local to it, unless the function says `global`. */
function scopeOfName(name: string, node: Node, reader: Reader): Span {
  const owner = enclosing(node, FUNCTIONS);
  if (!owner) return file(reader);
  const body = owner.childForFieldName('body');
  const shared = body
    ? namedChildren(body).some(
        (child) => child.type === 'global_statement' && namedChildren(child).some((item) => item.text === name),
      )
    : false;
  return shared ? file(reader) : span(owner);
}

function statementOf(node: Node): Node {
  return node.parent?.type === 'expression_statement' ? node.parent : node;
}

/** The statement binds nothing else and can go. */
function standsAlone(node: Node): boolean {
  return node.parent?.type === 'expression_statement' && isRemovable(node.parent);
}
