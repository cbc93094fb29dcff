import type { Span } from '../../domain/location.ts';
import { fileScope } from '../convert.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Binding, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { injectedInto } from './injected.ts';

/** Names given values by a node of the Java grammar. */
export function bindings(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'local_variable_declaration':
      return locals(node, reader);
    case 'field_declaration':
    case 'constant_declaration':
      return fields(node, reader);
    case 'formal_parameter':
      return [parameter(node, node.parent?.parent ?? node)];
    case 'lambda_expression':
      return lambdaParameters(node);
    case 'resource':
    case 'enhanced_for_statement':
      return introduced(node, reader);
    case 'assignment_expression':
      return assigned(node, reader);
    default:
      return [];
  }
}

function declaratorsOf(node: Node): readonly Node[] {
  return namedChildren(node).filter((child) => child.type === 'variable_declarator');
}

/** Without a declared value, and where the value is `null`, the name waits for an assignment. */
function valueIn(declarator: Node, reader: Reader): Expression | null {
  const value = declarator.childForFieldName('value');
  return value && value.type !== 'null_literal' ? reader.expression(value) : null;
}

/** `List` of `List<Concept>`, `ClarifaiClient` of `clarifai2.api.ClarifaiClient`; nothing of `var`. */
function typeOf(node: Node): Pick<Binding, 'type'> {
  const written = node.childForFieldName('type')?.text.replace(/<[\s\S]*$/, '');
  const type = written?.slice(written.lastIndexOf('.') + 1).trim();
  return type && type !== 'var' ? { type } : {};
}

function nameOf(node: Node): string {
  return node.childForFieldName('name')?.text ?? '';
}

function locals(node: Node, reader: Reader): readonly Binding[] {
  const declarators = declaratorsOf(node);
  return declarators.map((declarator) => ({
    name: nameOf(declarator),
    value: valueIn(declarator, reader),
    kind: 'declaration',
    statement: span(node),
    scope: reader.scopeOf(node),
    alone: declarators.length === 1 && node.parent?.type !== 'for_statement',
    ...typeOf(node),
  }));
}

/**
 * A field is read as `x`, as `this.x`, or, when static, as `Type.x`. Only a private one can be removed:
 * other files may use the rest.
 */
function fields(node: Node, reader: Reader): readonly Binding[] {
  const modifiers = namedChildren(node).find((child) => child.type === 'modifiers');
  const isStatic = /\bstatic\b/.test(modifiers?.text ?? '');
  const declarators = declaratorsOf(node);
  return declarators.flatMap((declarator) => {
    const name = nameOf(declarator);
    const field: Binding = {
      name,
      value: valueIn(declarator, reader) ?? injectedInto(declarator, modifiers, reader),
      kind: 'field',
      statement: span(node),
      scope: reader.scopeOf(node),
      alone: declarators.length === 1 && /\bprivate\b/.test(modifiers?.text ?? ''),
      ...typeOf(node),
    };
    const qualified = isStatic ? `${nameOf(typeAround(node))}.${name}` : `this.${name}`;
    return [field, { ...field, name: qualified, scope: isStatic ? fileScope(reader) : field.scope }];
  });
}

function typeAround(field: Node): Node {
  return field.parent?.parent ?? field;
}

function parameter(node: Node, owner: Node): Binding {
  return {
    name: nameOf(node),
    value: null,
    kind: 'parameter',
    statement: span(node),
    scope: span(owner),
    alone: false,
    ...typeOf(node),
  };
}

/** `x -> …` and `(a, b) -> …`; typed parameters are formal ones. */
function lambdaParameters(node: Node): readonly Binding[] {
  const list = node.childForFieldName('parameters');
  const names = list?.type === 'inferred_parameters' ? namedChildren(list) : list?.type === 'identifier' ? [list] : [];
  return names.map((item) => ({ ...parameter(item, node), name: item.text }));
}

/** The resource of a `try` and the variable of a `for`: their statement holds more than the declaration. */
function introduced(node: Node, reader: Reader): readonly Binding[] {
  const name = nameOf(node);
  if (name === '') return [];
  const value = node.type === 'resource' ? valueIn(node, reader) : null;
  const scope = node.type === 'resource' ? reader.scopeOf(node) : span(node);
  return [{ name, value, kind: 'declaration', statement: span(node), scope, alone: false, ...typeOf(node) }];
}

function assigned(node: Node, reader: Reader): readonly Binding[] {
  const target = node.childForFieldName('left');
  const value = node.childForFieldName('right');
  const statement = node.parent;
  if (!target || !value || !statement || node.childForFieldName('operator')?.text !== '=') return [];
  const alone = statement.type === 'expression_statement';
  const made: Binding = {
    name: target.text,
    value: value.type === 'null_literal' ? null : reader.expression(value),
    kind: 'assignment',
    statement: span(alone ? statement : node),
    scope: bodyAround(node, reader),
    alone,
  };
  if (!target.text.startsWith('this.')) return [made];
  return [made, { ...made, name: target.text.slice('this.'.length), kind: 'field' }];
}

function bodyAround(node: Node, reader: Reader): Span {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (/^(class|enum|interface)_body$/.test(outer.type)) return span(outer);
  }
  return fileScope(reader);
}
