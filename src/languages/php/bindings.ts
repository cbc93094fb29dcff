import type { Span } from '../../domain/location.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Binding, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** Everything that gives a name a value or claims it. */
export function bindingsOf(node: Node, reader: Reader): readonly Binding[] {
  return BIND[node.type]?.(node, reader) ?? [];
}

const BIND: Readonly<Record<string, (node: Node, reader: Reader) => readonly Binding[]>> = {
  assignment_expression: assignment,
  augmented_assignment_expression: augmented,
  function_call_expression: defined,
  const_element: constant,
  property_element: property,
  foreach_statement: loop,
  simple_parameter: parameter,
  variadic_parameter: parameter,
  property_promotion_parameter: promoted,
  class_declaration: declaration,
  trait_declaration: declaration,
  interface_declaration: declaration,
  function_definition: declaration,
};

function assignment(node: Node, reader: Reader): readonly Binding[] {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (!left || !right) return [];
  if (left.type !== 'list_literal' && left.type !== 'array_creation_expression') {
    return bind(left, reader.expression(right), node, standsAlone(node), reader);
  }
  return namedChildren(left).flatMap((target, index) =>
    bind(target, itemOf(right, index, reader), node, false, reader),
  );
}

/** `[$a, $b] = [x, y]` gives each its own value; `[$a, $b] = f()` parts of one. */
function itemOf(right: Node, index: number, reader: Reader): Expression {
  const value = reader.expression(right);
  const item = value.kind === 'list' ? value.items[index] : undefined;
  return item ?? { kind: 'member', object: value, property: null, span: span(right) };
}

/** `$url .= '/token'` leaves the name with more than one value. */
function augmented(node: Node, reader: Reader): readonly Binding[] {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (!left || !right) return [];
  const value: Expression = {
    kind: 'joined',
    parts: [reader.expression(left), reader.expression(right)],
    span: span(node),
  };
  return bind(left, value, node, false, reader);
}

function bind(target: Node, value: Expression, node: Node, alone: boolean, reader: Reader): readonly Binding[] {
  const name = pathOf(reader.expression(target))?.join('.') ?? appended(target, reader);
  if (name === undefined) return [];
  const own = /^(\$this|self|static)\./.test(name);
  const scope = own ? classScope(node, reader) : name.includes('.') ? file(reader) : functionScope(node, reader);
  const kind = name.includes('.') ? 'assignment' : 'declaration';
  return [{ name, value, kind, statement: span(statementOf(node)), scope, alone }];
}

/** `$headers[] = …`. */
function appended(target: Node, reader: Reader): string | undefined {
  const [holder, index] = namedChildren(target);
  if (target.type !== 'subscript_expression' || !holder || index) return undefined;
  const path = pathOf(reader.expression(holder));
  return path && [...path, '[]'].join('.');
}

/** `define('NAME', value)`. */
function defined(node: Node, reader: Reader): readonly Binding[] {
  if (node.childForFieldName('function')?.text !== 'define') return [];
  const list = node.childForFieldName('arguments');
  const [name, value] = list ? namedChildren(list).map((child) => reader.expression(lastOf(child))) : [];
  if (name?.kind !== 'string' || !value) return [];
  const statement = span(statementOf(node));
  return [{ name: name.value, value, kind: 'declaration', statement, scope: file(reader), alone: standsAlone(node) }];
}

function lastOf(argument: Node): Node {
  return namedChildren(argument).at(-1) ?? argument;
}

function constant(node: Node, reader: Reader): readonly Binding[] {
  const [name, value] = namedChildren(node);
  const statement = node.parent;
  if (!name || !value || !statement) return [];
  const owner = enclosing(node, CLASSES);
  const names = owner ? memberNames(name.text, owner) : [name.text];
  return members(names, statement, reader.expression(value), owner, reader);
}

/** `private $id = …`, read as `$this->id`, `self::$id`, `static::$id` or `Name::$id`. */
function property(node: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name')?.text;
  const value = node.childForFieldName('default_value');
  const owner = enclosing(node, CLASSES);
  if (!name || !value || !owner || !node.parent) return [];
  const names = [`$this.${name.slice(1)}`, ...memberNames(name, owner)];
  return members(names, node.parent, reader.expression(value), owner, reader);
}

function memberNames(name: string, owner: Node): readonly string[] {
  const className = owner.childForFieldName('name')?.text ?? '';
  return ['self', 'static', className].map((holder) => `${holder}.${name}`);
}

function members(
  names: readonly string[],
  statement: Node,
  value: Expression,
  owner: Node | undefined,
  reader: Reader,
): readonly Binding[] {
  const alone =
    namedChildren(statement).filter(({ type }) => type === 'const_element' || type === 'property_element').length === 1;
  return names.map((name) => {
    const scope = owner && /^(\$this|self|static)\./.test(name) ? span(owner) : file(reader);
    return { name, value, kind: 'field', statement: span(statement), scope, alone };
  });
}

function loop(node: Node, reader: Reader): readonly Binding[] {
  const [source, target] = namedChildren(node);
  const item = target?.type === 'pair' ? namedChildren(target)[1] : target;
  return source && item ? bind(item, reader.expression(source), node, false, reader) : [];
}

function parameter(node: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name')?.text;
  const owner = node.parent?.parent;
  if (!name || !owner) return [];
  const base = { name, statement: span(node), alone: false };
  const made: Binding = { ...base, value: null, kind: 'parameter', scope: span(owner) };
  const fallback = node.childForFieldName('default_value');
  const value = fallback && reader.expression(fallback);
  // A written-out default is a value to find, but not what the parameter is known to be.
  return value?.kind === 'string' ? [made, { ...base, value, kind: 'declaration', scope: value.span }] : [made];
}

/** A constructor parameter with a visibility is a property too. */
function promoted(node: Node, reader: Reader): readonly Binding[] {
  const [made, ...others] = parameter(node, reader);
  if (!made) return [];
  return [made, { ...made, name: `$this.${made.name.slice(1)}`, scope: classScope(node, reader) }, ...others];
}

function declaration(node: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name');
  if (!name) return [];
  return [
    { name: name.text, value: null, kind: 'declaration', statement: span(name), scope: file(reader), alone: false },
  ];
}

const CLASSES: ReadonlySet<string> = new Set(['class_declaration', 'trait_declaration', 'interface_declaration']);
const FUNCTIONS: ReadonlySet<string> = new Set(['function_definition', 'method_declaration', 'anonymous_function']);

function enclosing(node: Node, types: ReadonlySet<string>): Node | undefined {
  for (let outer = node.parent; outer !== null; outer = outer.parent) if (types.has(outer.type)) return outer;
  return undefined;
}

function file(reader: Reader): Span {
  return { start: 0, end: reader.text.length };
}

function classScope(node: Node, reader: Reader): Span {
  const owner = enclosing(node, CLASSES);
  return owner ? span(owner) : file(reader);
}

/** Variables belong to the function; those of the file are seen in functions that say `global`. */
function functionScope(node: Node, reader: Reader): Span {
  const owner = enclosing(node, FUNCTIONS);
  return owner ? span(owner) : file(reader);
}

function statementOf(node: Node): Node {
  return node.parent?.type === 'expression_statement' ? node.parent : node;
}

/** Where a statement can go without taking the body of an `if` with it. */
const BLOCKS: ReadonlySet<string> = new Set(['program', 'compound_statement', 'colon_block']);

export function isRemovable(statement: Node): boolean {
  return BLOCKS.has(statement.parent?.type ?? '');
}

function standsAlone(node: Node): boolean {
  return node.parent?.type === 'expression_statement' && isRemovable(node.parent);
}
