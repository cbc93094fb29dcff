import type { Span } from '../../domain/location.ts';
import { fileScope } from '../convert.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Binding, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { FUNCTION_TYPES } from './functions.ts';

/** Declarations, destructured ones too, assignments, parameters and class fields. */
export function bindings(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'variable_declarator':
      return declared(node, reader);
    case 'assignment_expression':
      return assigned(node, reader);
    case 'formal_parameters':
      return namedChildren(node).flatMap((parameter) => parameterNames(parameter, node, reader));
    case 'arrow_function':
      return parameterNames(node.childForFieldName('parameter'), node, reader);
    case 'field_definition':
    case 'public_field_definition':
      return field(node, reader);
    default:
      return [];
  }
}

function declared(node: Node, reader: Reader): readonly Binding[] {
  const target = node.childForFieldName('name');
  const value = node.childForFieldName('value');
  const declaration = node.parent;
  if (!target || !declaration) return [];
  const items = itemsOf(declaration, reader);
  const free = !/^for_/.test(declaration.parent?.type ?? '');
  const base = {
    kind: 'declaration' as const,
    statement: span(declaration),
    scope: scopeOfDeclaration(declaration, reader),
    alone: free && items.length === 1,
  };
  if (target.type !== 'object_pattern') {
    const made = { ...base, name: target.text, value: value && reader.expression(value) };
    return [free && !base.alone ? { ...made, among: { items, index: indexOf(node, items) } } : made];
  }
  return value ? destructured(target, reader.expression(value), base) : [];
}

/** `var` is visible in the whole function, whatever block it stands in. */
function scopeOfDeclaration(declaration: Node, reader: Reader): Span {
  if (declaration.type !== 'variable_declaration') return reader.scopeOf(declaration);
  for (let outer = declaration.parent; outer !== null; outer = outer.parent) {
    if (FUNCTION_TYPES.has(outer.type)) return span(outer);
  }
  return fileScope(reader);
}

/** `const { A, B: b } = process.env` binds A and b to members of the value. */
function destructured(pattern: Node, source: Expression, base: Omit<Binding, 'name' | 'value'>): readonly Binding[] {
  const parts = namedChildren(pattern);
  const items = parts.map(span);
  return parts.flatMap((part, index) => {
    const key = part.childForFieldName('key') ?? part.childForFieldName('left') ?? part;
    const local = part.childForFieldName('value') ?? key;
    if (local.type === 'object_pattern') return [];
    const made = {
      ...base,
      name: local.text,
      value: memberValue(source, key),
      alone: base.alone && parts.length === 1,
    };
    return [base.alone && !made.alone ? { ...made, among: { items, index } } : made];
  });
}

const ITEMS = new WeakMap<Reader, Map<number, readonly Span[]>>();

/** All that a statement declares, listed once for them all: generated code declares thousands in one. */
function itemsOf(declaration: Node, reader: Reader): readonly Span[] {
  const known = ITEMS.get(reader) ?? new Map<number, readonly Span[]>();
  ITEMS.set(reader, known);
  const items = known.get(declaration.id) ?? namedChildren(declaration).map(span);
  known.set(declaration.id, items);
  return items;
}

function indexOf({ startIndex }: Node, items: readonly Span[]): number {
  return items.findIndex(({ start }) => start === startIndex);
}

function memberValue(source: Expression, key: Node): Expression {
  if (source.kind === 'name' && source.name === 'process' && key.text === 'env') {
    return { kind: 'environment', span: span(key) };
  }
  return source.kind === 'environment'
    ? { kind: 'env', name: key.text, span: span(key) }
    : { kind: 'member', object: source, property: key.text, span: span(key) };
}

function assigned(node: Node, reader: Reader): readonly Binding[] {
  const target = node.childForFieldName('left');
  const value = node.childForFieldName('right');
  const statement = node.parent;
  if (!target || !value || !statement) return [];
  return [
    {
      name: target.text,
      value: reader.expression(value),
      kind: 'assignment',
      statement: span(statement.type === 'expression_statement' ? statement : node),
      scope: target.text.startsWith('this.') ? classScope(node, reader) : fileScope(reader),
      alone: statement.type === 'expression_statement',
    },
  ];
}

function classScope(node: Node, reader: Reader): Span {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (outer.type === 'class_body') return span(outer);
  }
  return fileScope(reader);
}

function parameterNames(parameter: Node | null, holder: Node, reader: Reader): readonly Binding[] {
  const pattern = parameter?.childForFieldName('pattern') ?? parameter;
  if (pattern?.type !== 'identifier') return [];
  const owner = holder.type === 'arrow_function' ? holder : holder.parent;
  const scope = owner ? span(owner) : fileScope(reader);
  return [{ name: pattern.text, value: null, kind: 'parameter', statement: span(pattern), scope, alone: false }];
}

function field(node: Node, reader: Reader): readonly Binding[] {
  const target = node.childForFieldName('property') ?? node.childForFieldName('name');
  const value = node.childForFieldName('value');
  if (!target || !value) return [];
  const made = { value: reader.expression(value), kind: 'field' as const, statement: span(node), alone: true };
  return [{ ...made, name: `this.${target.text}`, scope: classScope(node, reader) }];
}
