import type { Span } from '../../domain/location.ts';
import { fileScope } from '../convert.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Binding, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** Names given values by a node of the Swift grammar. */
export function bindings(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'property_declaration':
      return properties(node, reader);
    case 'enum_entry':
      return rawValues(node, reader);
    case 'assignment':
      return assigned(node, reader);
    case 'parameter':
    case 'lambda_parameter':
      return [parameter(node)];
    case 'if_statement':
    case 'guard_statement':
    case 'while_statement':
      return unwrapped(node, reader);
    case 'for_statement':
      return loopVariable(node);
    default:
      return [];
  }
}

/** What one `name: Type = value` of a declaration says. */
interface Declarator {
  readonly name: string;
  readonly type: string | undefined;
  readonly value: Node | undefined;
}

function declaratorsOf(node: Node): readonly Declarator[] {
  const found: Declarator[] = [];
  node.children.forEach((child, index) => {
    if (!child?.isNamed) return;
    const role = node.fieldNameForChild(index);
    const last = found.at(-1);
    const bound = role === 'name' ? child.childForFieldName('bound_identifier') : null;
    if (bound) found.push({ name: bound.text, type: undefined, value: undefined });
    else if (last && child.type === 'type_annotation')
      found[found.length - 1] = { ...last, type: typeName(child.text) };
    else if (last && role === 'value') found[found.length - 1] = { ...last, value: child };
    else if (last && role === 'computed_value') found[found.length - 1] = { ...last, value: computed(child) };
  });
  return found;
}

/** The value of `var x: String { return "…" }`. */
function computed(property: Node): Node | undefined {
  const [statements] = namedChildren(property);
  const [only, ...more] = statements?.type === 'statements' ? namedChildren(statements) : [];
  if (!only || more.length > 0) return undefined;
  return only.type === 'control_transfer_statement' ? (only.childForFieldName('result') ?? undefined) : only;
}

/** `ClarifaiApp` of `: ClarifaiApp?`. */
function typeName(annotation: string): string | undefined {
  return /^:?\s*(?:\w+\.)*(\w+)\s*[?!]?$/.exec(annotation)?.[1];
}

/**
 * A property is read as `x`, as `self.x` or, when static, as `Type.x`. Everything that is not private may be used
 * by other files, which need no import for it, so only private and local names are ever removed.
 */
function properties(node: Node, reader: Reader): readonly Binding[] {
  const declarators = declaratorsOf(node);
  const modifiers = namedChildren(node).find((child) => child.type === 'modifiers')?.text ?? '';
  const holder = typeAround(node);
  const local = holder === undefined && node.parent?.type !== 'source_file';
  const alone = declarators.length === 1 && (local || /\b(file)?private\b/.test(modifiers));
  return declarators.flatMap(({ name, type, value }) => {
    const binding: Binding = {
      name,
      value: value && value.text !== 'nil' ? reader.expression(value) : null,
      kind: holder ? 'field' : 'declaration',
      statement: span(node),
      scope: reader.scopeOf(node),
      alone,
      ...(type ? { type } : {}),
    };
    if (!holder) return [binding];
    const shared = /\b(static|class)\b/.test(modifiers);
    return [binding, ...(shared ? qualified(binding, holder, reader) : [{ ...binding, name: `self.${name}` }])];
  });
}

/** The type whose member a declaration is; none for a local one. */
function typeAround(node: Node): Node | undefined {
  const body = node.parent;
  return body && /class_body$/.test(body.type) ? (body.parent ?? undefined) : undefined;
}

/** `Type.x`, and `Outer.Type.x` for a nested type. */
function qualified(binding: Binding, holder: Node, reader: Reader): readonly Binding[] {
  const names: string[] = [];
  let prefix = '';
  for (let type: Node | undefined = holder; type; type = typeAround(type)) {
    prefix = `${type.childForFieldName('name')?.text ?? ''}.${prefix}`;
    names.push(`${prefix}${binding.name}`);
  }
  return names.map((name) => ({ ...binding, name, scope: fileScope(reader) }));
}

/** `case clientId = "…"`, read as `Keys.clientId.rawValue`. */
function rawValues(node: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name');
  const value = node.childForFieldName('raw_value');
  const holder = typeAround(node);
  if (!name || !value || !holder) return [];
  const binding: Binding = {
    name: `${name.text}.rawValue`,
    value: reader.expression(value),
    kind: 'field',
    statement: span(node),
    scope: reader.scopeOf(node),
    alone: false,
  };
  return qualified(binding, holder, reader);
}

function assigned(node: Node, reader: Reader): readonly Binding[] {
  const target = node.childForFieldName('target');
  const value = node.childForFieldName('result');
  if (!target || !value || node.childForFieldName('operator')?.text !== '=') return [];
  const name = target.text.replace(/[?!]/g, '');
  const binding: Binding = {
    name,
    value: value.text === 'nil' ? null : reader.expression(value),
    kind: 'assignment',
    statement: span(node),
    scope: typeScope(node, reader),
    alone: node.parent?.type === 'statements' && /^\w+$/.test(name),
  };
  const other = name.startsWith('self.') ? name.slice('self.'.length) : `self.${name}`;
  return [binding, { ...binding, name: other, alone: false }];
}

function typeScope(node: Node, reader: Reader): Span {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (/class_body$/.test(outer.type)) return span(outer);
  }
  return fileScope(reader);
}

/** `appID: String`, `with secret: String`; inside, the second name counts. */
function parameter(node: Node): Binding {
  const [name, type] = node.childrenForFieldName('name').filter((child): child is Node => child !== null);
  const declared = type && typeName(type.text);
  return {
    name: name?.text ?? '',
    value: null,
    kind: 'parameter',
    statement: span(node),
    scope: span(closureOrFunction(node)),
    alone: false,
    ...(declared ? { type: declared } : {}),
  };
}

function closureOrFunction(node: Node): Node {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (/^(function_declaration|init_declaration|subscript_declaration|lambda_literal)$/.test(outer.type)) return outer;
  }
  return node;
}

/** `if let x = y` and `guard let x = y`: the name of each pair with the value behind its equals sign. */
function unwrapped(node: Node, reader: Reader): readonly Binding[] {
  const scope = node.type === 'guard_statement' ? reader.scopeOf(node) : span(node);
  const found: Binding[] = [];
  let name: string | undefined;
  node.children.forEach((child, index) => {
    if (!child) return;
    const role = node.fieldNameForChild(index);
    if (role === 'bound_identifier') name = child.text;
    if (role !== 'condition' || !child.isNamed || name === undefined || isPattern(child)) return;
    const value: Expression = reader.expression(child);
    found.push({ name, value, kind: 'declaration', statement: span(node), scope, alone: false });
    name = undefined;
  });
  return found;
}

function isPattern(node: Node): boolean {
  return node.type === 'value_binding_pattern' || node.type === 'type_annotation';
}

function loopVariable(node: Node): readonly Binding[] {
  const name = node.childForFieldName('item')?.childForFieldName('bound_identifier')?.text;
  if (name === undefined) return [];
  return [{ name, value: null, kind: 'parameter', statement: span(node), scope: span(node), alone: false }];
}
