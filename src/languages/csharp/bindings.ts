import type { Span } from '../../domain/location.ts';
import { fileScope } from '../convert.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Binding, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { typeName } from './types.ts';

/** Names given values by a node of the C# grammar. */
export function bindings(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'variable_declaration':
      return node.parent?.type === 'field_declaration' ? fields(node, node.parent, reader) : locals(node, reader);
    case 'property_declaration':
      return property(node, reader);
    case 'parameter':
      return [parameter(node, node.parent?.parent ?? node)];
    case 'lambda_expression':
      return implicitParameter(node);
    case 'foreach_statement':
      return [{ ...parameter(node, node), name: node.childForFieldName('left')?.text ?? '', kind: 'declaration' }];
    case 'declaration_expression':
      return [{ ...parameter(node, node), kind: 'declaration', scope: reader.scopeOf(node) }];
    case 'assignment_expression':
      return assigned(node, reader);
    default:
      return [];
  }
}

function nameOf(node: Node): string {
  return node.childForFieldName('name')?.text ?? '';
}

function typeOf(node: Node): Pick<Binding, 'type'> {
  const type = typeName(node.childForFieldName('type'));
  return type ? { type: type.name } : {};
}

function declaratorsOf(declaration: Node): readonly Node[] {
  return namedChildren(declaration).filter((child) => child.type === 'variable_declarator');
}

/** Without a declared value, and where the value is `null`, the name waits for an assignment. */
function valueIn(declarator: Node, reader: Reader): Expression | null {
  const name = declarator.childForFieldName('name');
  const value = namedChildren(declarator).findLast((child) => child.id !== name?.id);
  return value ? valueFrom(value, reader) : null;
}

function valueFrom(value: Node, reader: Reader): Expression | null {
  return value.type === 'null_literal' ? null : reader.expression(value);
}

function locals(declaration: Node, reader: Reader): readonly Binding[] {
  const declarators = declaratorsOf(declaration);
  const holder = declaration.parent ?? declaration;
  const alone = declarators.length === 1 && holder.type === 'local_declaration_statement';
  return declarators.map((declarator) => ({
    name: nameOf(declarator),
    value: valueIn(declarator, reader),
    kind: 'declaration',
    statement: span(holder),
    scope: reader.scopeOf(declaration),
    alone,
    ...typeOf(declaration),
  }));
}

function fields(declaration: Node, field: Node, reader: Reader): readonly Binding[] {
  const declarators = declaratorsOf(declaration);
  return declarators.flatMap((declarator) =>
    memberOf(
      field,
      {
        name: nameOf(declarator),
        value: valueIn(declarator, reader),
        kind: 'field',
        statement: span(field),
        scope: reader.scopeOf(field),
        alone: declarators.length === 1 && isPrivate(field),
        ...typeOf(declaration),
      },
      reader,
    ),
  );
}

function property(node: Node, reader: Reader): readonly Binding[] {
  const written = node.childForFieldName('value');
  const value = written?.type === 'arrow_expression_clause' ? namedChildren(written)[0] : written;
  return memberOf(
    node,
    {
      name: nameOf(node),
      value: value ? valueFrom(value, reader) : null,
      kind: 'field',
      statement: span(node),
      scope: reader.scopeOf(node),
      alone: isPrivate(node),
      ...typeOf(node),
    },
    reader,
  );
}

/** A member is read as `X`, as `this.X`, or, when static or constant, as `Type.X`. */
function memberOf(node: Node, member: Binding, reader: Reader): readonly Binding[] {
  if (!/\b(static|const)\b/.test(modifiersOf(node))) return [member, { ...member, name: `this.${member.name}` }];
  const type = node.parent?.parent;
  return [member, { ...member, name: `${type ? nameOf(type) : ''}.${member.name}`, scope: fileScope(reader) }];
}

function modifiersOf(node: Node): string {
  return namedChildren(node)
    .filter((child) => child.type === 'modifier')
    .map((child) => child.text)
    .join(' ');
}

/** Members are private unless they say otherwise; other files may use the rest. */
function isPrivate(node: Node): boolean {
  return !/\b(public|internal|protected)\b/.test(modifiersOf(node));
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

/** `x => …`; parameters in parentheses are declared ones. */
function implicitParameter(node: Node): readonly Binding[] {
  const single = node.childForFieldName('parameters');
  return single?.type === 'implicit_parameter' ? [{ ...parameter(single, node), name: single.text }] : [];
}

function assigned(node: Node, reader: Reader): readonly Binding[] {
  const target = node.childForFieldName('left');
  const value = node.childForFieldName('right');
  const statement = node.parent;
  const inInitializer = statement?.type === 'initializer_expression';
  if (!target || !value || !statement || inInitializer || node.childForFieldName('operator')?.text !== '=') return [];
  const alone = statement.type === 'expression_statement';
  const made: Binding = {
    name: target.text,
    value: valueFrom(value, reader),
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
    if (outer.type === 'declaration_list') return span(outer);
  }
  return fileScope(reader);
}
