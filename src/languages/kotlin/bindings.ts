import type { Span } from '../../domain/location.ts';
import { fileScope } from '../convert.ts';
import { injectedBy } from '../jvm/injected.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Binding, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** Names given values by a node of the Kotlin grammar. */
export function bindings(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'property_declaration':
      return property(node, reader);
    case 'class_parameter':
      return [...constructorParameter(node, reader)];
    case 'parameter':
      return parameter(node, node.parent?.parent ?? node, reader);
    case 'lambda_parameters':
      return namedChildren(node).map((child) => received(child, node.parent ?? node));
    case 'for_statement':
      return namedChildren(node)
        .filter((child) => child.type === 'variable_declaration')
        .map((child) => received(child, node));
    case 'assignment':
      return assigned(node, reader);
    default:
      return [];
  }
}

function childOf(node: Node, type: string): Node | undefined {
  return namedChildren(node).find((child) => child.type === type);
}

/** What stands behind `=`. */
function givenTo(node: Node): Node | undefined {
  const at = node.children.findIndex((child) => child?.type === '=');
  return at === -1 ? undefined : node.children.slice(at + 1).find((child): child is Node => child?.isNamed === true);
}

function converted(value: Node | undefined, reader: Reader): Expression | null {
  return value && value.text !== 'null' ? reader.expression(value) : null;
}

/** `String` of `String?`, `List` of `List<Concept>`. */
function typeOf(node: Node): Pick<Binding, 'type'> {
  const written = (childOf(node, 'user_type') ?? childOf(node, 'nullable_type'))?.text.replace(/[<?][\s\S]*$/, '');
  const type = written?.slice(written.lastIndexOf('.') + 1);
  return type ? { type } : {};
}

function nameIn(node: Node): Node | undefined {
  return childOf(node, 'identifier');
}

/** The values of `by lazy { … }` and of a getter are those that they end with. */
function propertyValue(node: Node, reader: Reader): Expression | null {
  const own = converted(givenTo(node), reader);
  if (own) return own;
  const body = childOf(childOf(node, 'getter') ?? node, 'function_body');
  if (body) return converted(givenTo(body), reader);
  const delegate = childOf(node, 'property_delegate');
  const lambda = delegate?.descendantsOfType('lambda_literal')[0];
  const last = lambda && namedChildren(lambda).at(-1);
  return converted(last, reader);
}

/**
 * A property of a class is read as `x` or as `this.x`, one of an object as `Type.x` too. Only a local or a private
 * one can be removed: other files may use the rest.
 */
function property(node: Node, reader: Reader): readonly Binding[] {
  const several = childOf(node, 'multi_variable_declaration');
  if (several) return namedChildren(several).map((child) => received(child, node, reader.scopeOf(node)));
  const declaration = childOf(node, 'variable_declaration');
  const name = declaration && nameIn(declaration);
  if (!declaration || !name) return [];
  const modifiers = childOf(node, 'modifiers');
  const local = /^(block|lambda_literal)$/.test(node.parent?.type ?? '');
  const whole = !childOf(node, 'getter') && !childOf(node, 'property_delegate');
  const made: Binding = {
    name: name.text,
    value: propertyValue(node, reader) ?? injected(modifiers, name, reader),
    kind: local ? 'declaration' : 'field',
    statement: span(node),
    scope: reader.scopeOf(node),
    alone: whole && (local || /\bprivate\b/.test(modifiers?.text ?? '')),
    ...typeOf(declaration),
  };
  return local ? [made] : [made, ...qualified(made, node, reader)];
}

/** `this.x` in a class; `Keys.x` for an object, `Main.x` for the companion of Main. */
function qualified(made: Binding, node: Node, reader: Reader): readonly Binding[] {
  const owner = node.parent?.parent;
  if (!owner || node.parent?.type !== 'class_body') return [];
  if (owner.type === 'class_declaration') return [{ ...made, name: `this.${made.name}` }];
  const type = owner.type === 'companion_object' ? owner.parent?.parent : owner;
  const companion = type && owner.type === 'companion_object' ? [{ ...made, scope: span(type) }] : [];
  const name = type?.childForFieldName('name')?.text;
  return name === undefined
    ? companion
    : [...companion, { ...made, name: `${name}.${made.name}`, scope: fileScope(reader) }];
}

function injected(modifiers: Node | undefined, name: Node, reader: Reader): Expression | null {
  const annotation = modifiers && namedChildren(modifiers).find((child) => /^@(\w+:)?Value\(/.test(child.text));
  return annotation ? injectedBy(annotation, name, reader) : null;
}

function received(node: Node, owner: Node, scope: Span = span(owner)): Binding {
  const name = nameIn(node)?.text ?? node.text;
  return { name, value: null, kind: 'parameter', statement: span(node), scope, alone: false, ...typeOf(node) };
}

/** A parameter of the constructor, which may be a property and may be injected. */
function constructorParameter(node: Node, reader: Reader): readonly Binding[] {
  const name = nameIn(node);
  const owner = node.parent?.parent?.parent ?? node;
  if (!name) return [];
  const value = injected(childOf(node, 'modifiers'), name, reader);
  const made: Binding = { ...received(node, owner), value, kind: value ? 'field' : 'parameter' };
  return [made, { ...made, name: `this.${made.name}` }, ...fallback(name.text, givenTo(node), node, reader)];
}

/** The default of a parameter of a function stands behind it. */
function parameter(node: Node, owner: Node, reader: Reader): readonly Binding[] {
  const name = nameIn(node);
  if (!name) return [];
  const next = node.nextSibling?.type === '=' ? node.nextSibling.nextNamedSibling : null;
  return [received(node, owner), ...fallback(name.text, next ?? undefined, node, reader)];
}

/** A written-out default is a value to find, but not what the parameter is known to be. */
function fallback(name: string, node: Node | undefined, parameter: Node, reader: Reader): readonly Binding[] {
  const value = node && reader.expression(node);
  if (value?.kind !== 'string') return [];
  return [{ name, value, kind: 'declaration', statement: span(parameter), scope: value.span, alone: false }];
}

function assigned(node: Node, reader: Reader): readonly Binding[] {
  const target = node.childForFieldName('left');
  const value = node.childForFieldName('right');
  const name = target && pathOf(reader.expression(target))?.join('.');
  if (!target || !value || !name || node.childForFieldName('operator')?.text !== '=') return [];
  const made: Binding = {
    name,
    value: converted(value, reader),
    kind: 'assignment',
    statement: span(node),
    scope: bodyAround(node, reader),
    alone: node.parent?.type === 'block',
  };
  return name.startsWith('this.') ? [made, { ...made, name: name.slice('this.'.length), kind: 'field' }] : [made];
}

function bodyAround(node: Node, reader: Reader): Span {
  for (let outer = node.parent; outer !== null; outer = outer.parent)
    if (outer.type === 'class_body') return span(outer);
  return fileScope(reader);
}
