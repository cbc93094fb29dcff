import type { Span } from '../../domain/location.ts';
import { fileScope } from '../convert.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Binding, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** Names given values by a node of the Scala grammar. */
export function bindings(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'val_definition':
    case 'var_definition':
    case 'val_declaration':
      return defined(node, node.childForFieldName('pattern'), reader);
    case 'function_definition':
      return constantFunction(node, reader);
    case 'class_parameter':
    case 'parameter':
      return parameter(node, node.parent?.parent ?? node, reader);
    case 'enumerator':
      return generated(node, reader);
    case 'lambda_expression':
      return lambdaParameters(node);
    case 'assignment_expression':
      return assigned(node, reader);
    default:
      return [];
  }
}

/** `String` of `Option[String]` is `Option`. */
function typeOf(node: Node): Pick<Binding, 'type'> {
  const written = node.childForFieldName('type')?.text.replace(/\[[\s\S]*$/, '');
  const type = written?.slice(written.lastIndexOf('.') + 1);
  return type ? { type } : {};
}

function converted(node: Node | null, reader: Reader): Expression | null {
  return node && node.type !== 'null_literal' ? reader.expression(node) : null;
}

/** A member is read as `x`, of an object also as `Type.x`. Only a local or a private one can be removed. */
function defined(node: Node, name: Node | null, reader: Reader): readonly Binding[] {
  if (name?.type !== 'identifier') return [];
  const local = node.parent?.type !== 'template_body';
  const made: Binding = {
    name: name.text,
    value: converted(node.childForFieldName('value'), reader),
    kind: local ? 'declaration' : 'field',
    statement: span(node),
    scope: reader.scopeOf(node),
    alone: local || /\bprivate\b/.test(namedChildren(node)[0]?.text ?? ''),
    ...typeOf(node),
  };
  return [made, ...(local ? [] : qualified(made, node, reader))];
}

function qualified(made: Binding, node: Node, reader: Reader): readonly Binding[] {
  const owner = node.parent?.parent;
  const name = owner?.childForFieldName('name')?.text;
  if (owner?.type !== 'object_definition' || name === undefined) return [{ ...made, name: `this.${made.name}` }];
  return [{ ...made, name: `${name}.${made.name}`, scope: fileScope(reader) }];
}

/** `def clientId = conf.getString("clarifai.id")`, without parameters and of one expression, is a name for a value. */
function constantFunction(node: Node, reader: Reader): readonly Binding[] {
  const body = node.childForFieldName('body');
  const plain = body && body.type !== 'block' && !node.childForFieldName('parameters');
  const made = plain ? defined(node, node.childForFieldName('name'), reader) : [];
  return made.map((binding) => ({ ...binding, value: converted(body, reader) }));
}

function received(name: string, node: Node, owner: Node): Binding {
  return { name, value: null, kind: 'parameter', statement: span(node), scope: span(owner), alone: false };
}

/** A written-out default is a value to find, but not what the parameter is known to be. */
function parameter(node: Node, owner: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name')?.text;
  if (name === undefined) return [];
  const made = { ...received(name, node, owner), ...typeOf(node) };
  const fallback = node.childForFieldName('default_value');
  const value = fallback && reader.expression(fallback);
  if (value?.kind !== 'string') return [made];
  return [made, { ...made, value, kind: 'declaration', scope: value.span }];
}

/** `t <- token()`: what a future or an option holds goes on under the name. */
function generated(node: Node, reader: Reader): readonly Binding[] {
  const [name, value] = namedChildren(node);
  if (name?.type !== 'identifier' || !value) return [];
  const owner = node.parent?.parent ?? node;
  const made = received(name.text, node, owner);
  return [{ ...made, kind: 'declaration', value: reader.expression(value) }];
}

function lambdaParameters(node: Node): readonly Binding[] {
  const given = node.childForFieldName('parameters');
  const names = given?.type === 'identifier' ? [given] : given ? namedChildren(given) : [];
  return names.map((child) => received((child.childForFieldName('name') ?? child).text, child, node));
}

function assigned(node: Node, reader: Reader): readonly Binding[] {
  const target = node.childForFieldName('left');
  const value = node.childForFieldName('right');
  const name = target && pathOf(reader.expression(target))?.join('.');
  if (!value || !name || node.parent?.type === 'arguments') return [];
  const made: Binding = {
    name,
    value: converted(value, reader),
    kind: 'assignment',
    statement: span(node),
    scope: bodyAround(node, reader),
    alone: /^(block|template_body)$/.test(node.parent?.type ?? ''),
  };
  return name.startsWith('this.') ? [made, { ...made, name: name.slice('this.'.length), kind: 'field' }] : [made];
}

function bodyAround(node: Node, reader: Reader): Span {
  for (let outer = node.parent; outer !== null; outer = outer.parent)
    if (outer.type === 'template_body') return span(outer);
  return fileScope(reader);
}
