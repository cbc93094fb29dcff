import { fileScope } from '../convert.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Binding, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** Names given values by a node of the Objective-C grammar. */
export function bindings(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'declaration':
      return declared(node, reader);
    case 'assignment_expression':
      return assigned(node, reader);
    case 'preproc_def':
      return macro(node, reader);
    case 'method_parameter':
    case 'parameter_declaration':
      return parameter(node, reader);
    case 'struct_declaration':
      return attribute(node, reader);
    case 'for_statement':
      return loopVariable(node);
    default:
      return [];
  }
}

/** The name inside a declarator with its pointers, `app` of `ClarifaiApp *app`. */
export function declaredName(node: Node): string | undefined {
  let inner: Node | undefined = node.childForFieldName('declarator') ?? undefined;
  while (inner && inner.type !== 'identifier') {
    inner = inner.childForFieldName('declarator') ?? namedChildren(inner).find((child) => DECLARATOR.test(child.type));
  }
  return inner?.text;
}

const DECLARATOR = /declarator$|^identifier$/;

function typeOf(node: Node): Pick<Binding, 'type'> {
  const type =
    node.childForFieldName('type') ?? namedChildren(node).find((child) => child.type === 'type_identifier') ?? null;
  return type?.type === 'type_identifier' ? { type: type.text } : {};
}

function valueIn(value: Node | null, reader: Reader): Expression | null {
  return value && !/^(nil|NULL|Nil)$/.test(value.text) ? reader.expression(value) : null;
}

/** A global without `static` may be used by other files, so it is never removed. */
function declared(node: Node, reader: Reader): readonly Binding[] {
  const declarators = node.childrenForFieldName('declarator').filter((child): child is Node => child !== null);
  const global = node.parent?.type === 'translation_unit';
  const shared = global && !/^(const\s+)?static\b/.test(node.text);
  return declarators.flatMap((declarator) => {
    const name = declarator.type === 'identifier' ? declarator.text : declaredName(declarator);
    if (name === undefined || declarator.type === 'function_declarator') return [];
    const binding: Binding = {
      name,
      value: valueIn(declarator.childForFieldName('value'), reader),
      kind: 'declaration',
      statement: span(node),
      scope: reader.scopeOf(node),
      alone: declarators.length === 1 && !shared,
      ...typeOf(node),
    };
    return [binding];
  });
}

/** A property `app` is `self.app`, `_app` and `self->_app`; each spelling of it is bound. */
function spellings(target: string): readonly string[] {
  const property = /^self\.(\w+)$/.exec(target)?.[1];
  if (property !== undefined) return [target, `_${property}`];
  const variable = /^(?:self->)?_(\w+)$/.exec(target)?.[1];
  return variable === undefined ? [target] : [`_${variable}`, `self.${variable}`];
}

function assigned(node: Node, reader: Reader): readonly Binding[] {
  const target = node.childForFieldName('left');
  const value = node.childForFieldName('right');
  const statement = node.parent;
  if (!target || !value || !statement || node.childForFieldName('operator')?.text !== '=') return [];
  const names = spellings(target.text);
  return names.map((name) => ({
    name,
    value: valueIn(value, reader),
    kind: 'assignment',
    statement: span(statement.type === 'expression_statement' ? statement : node),
    scope: names.length > 1 ? fileScope(reader) : reader.scopeOf(node),
    alone: false,
  }));
}

/** `#define CLIENT_ID @"…"`; other macros say nothing that the rules could use. */
function macro(node: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name')?.text;
  const body = node.childForFieldName('value');
  const value = body && reader.expression(body);
  if (name === undefined || value?.kind !== 'string') return [];
  const statement = { start: node.startIndex, end: body?.endIndex ?? node.endIndex };
  return [{ name, value, kind: 'declaration', statement, scope: fileScope(reader), alone: true }];
}

function parameter(node: Node, reader: Reader): readonly Binding[] {
  const name = node.type === 'method_parameter' ? namedChildren(node).at(-1)?.text : declaredName(node);
  if (name === undefined) return [];
  const methodType = namedChildren(node).find((child) => child.type === 'method_type');
  const typeName = methodType && namedChildren(methodType)[0];
  return [
    {
      name,
      value: null,
      kind: 'parameter',
      statement: span(node),
      scope: reader.scopeOf(node),
      alone: false,
      ...typeOf(typeName ?? node),
    },
  ];
}

/** A declared property or instance variable: its type tells what it is, wherever it is given its value. */
function attribute(node: Node, reader: Reader): readonly Binding[] {
  const declarator = namedChildren(node).find((child) => child.type === 'struct_declarator');
  const name = declarator && (declaredName(declarator) ?? nameInside(declarator));
  if (name === undefined) return [];
  const names = spellings(name.startsWith('_') ? name : `self.${name}`);
  return names.map((spelling) => ({
    name: spelling,
    value: null,
    kind: 'field',
    statement: span(node),
    scope: fileScope(reader),
    alone: false,
    ...typeOf(node),
  }));
}

function nameInside(declarator: Node): string | undefined {
  const [inner] = namedChildren(declarator);
  return inner?.type === 'identifier' ? inner.text : inner && declaredName(inner);
}

/** `for (ClarifaiModel *model in models)`. */
function loopVariable(node: Node): readonly Binding[] {
  const declarator = namedChildren(node).find((child) => child.type === 'pointer_declarator');
  const name = declarator && declaredName(declarator);
  if (name === undefined) return [];
  const made = { value: null, kind: 'parameter' as const, statement: span(node), scope: span(node), alone: false };
  return [{ ...made, name, ...typeOf(node) }];
}
