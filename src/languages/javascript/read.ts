import type { Node } from 'web-tree-sitter';
import { type GrammarSpec, namedChildren, type Reader, readTree, span } from '../read-tree.ts';
import type { Argument, Binding, Call, Callback, Entry, Expression, Import, SyntaxUnit } from '../syntax.ts';

/** Reads JavaScript, JSX and TypeScript (the grammars of tree-sitter-javascript and -typescript). */
export function readJavaScript(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings,
  imports,
  callbacks,
  scopes: new Set([
    'program',
    'statement_block',
    'function_declaration',
    'function_expression',
    'arrow_function',
    'method_definition',
    'class_body',
  ]),
  names: new Set(['identifier', 'shorthand_property_identifier', 'shorthand_property_identifier_pattern']),
  comments: new Set(['comment']),
};

type Convert = (node: Node, reader: Reader) => Expression | undefined;

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: name,
  this: name,
  property_identifier: () => undefined,
  string: stringLiteral,
  template_string: template,
  member_expression: member,
  subscript_expression: subscript,
  call_expression: call,
  new_expression: call,
  object: objectLiteral,
  array: list,
  binary_expression: binary,
  ternary_expression: ternary,
  parenthesized_expression: inner,
  await_expression: inner,
  as_expression: inner,
  non_null_expression: inner,
  satisfies_expression: inner,
};

function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

function name(node: Node): Expression {
  return { kind: 'name', name: node.text, span: span(node) };
}

function inner(node: Node, reader: Reader): Expression | undefined {
  const child = namedChildren(node)[0];
  return child && reader.expression(child);
}

function stringLiteral(node: Node): Expression {
  const content = { start: node.startIndex + 1, end: node.endIndex - 1 };
  return { kind: 'string', value: unescaped(node.text.slice(1, -1)), content, span: span(node) };
}

/** Enough for credentials and URLs: an escaped character stands for itself. */
function unescaped(raw: string): string {
  return raw.replace(/\\([^nrtbfv0xu\d])/g, '$1');
}

function template(node: Node, reader: Reader): Expression {
  const parts: Expression[] = [];
  let at = node.startIndex + 1;
  const literal = (end: number): void => {
    if (end > at) {
      const content = { start: at, end };
      parts.push({ kind: 'string', value: reader.text.slice(at, end), content, span: content });
    }
  };
  for (const child of namedChildren(node).filter((part) => part.type === 'template_substitution')) {
    literal(child.startIndex);
    const value = namedChildren(child)[0];
    if (value) parts.push(reader.expression(value));
    at = child.endIndex;
  }
  literal(node.endIndex - 1);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'string') return { ...only, span: span(node) };
  return { kind: 'joined', parts, span: span(node) };
}

function member(node: Node, reader: Reader): Expression | undefined {
  const object = node.childForFieldName('object');
  const property = node.childForFieldName('property');
  return object && property ? memberOf(node, object, property.text, reader) : undefined;
}

function subscript(node: Node, reader: Reader): Expression | undefined {
  const object = node.childForFieldName('object');
  const index = node.childForFieldName('index');
  if (!object || !index) return undefined;
  return memberOf(node, object, index.type === 'string' ? index.text.slice(1, -1) : null, reader);
}

function memberOf(node: Node, object: Node, property: string | null, reader: Reader): Expression {
  if (object.text === 'process' && property === 'env') return { kind: 'environment', span: span(node) };
  const holder = reader.expression(object);
  if (holder.kind === 'environment' && property !== null) {
    return { kind: 'env', name: property, span: span(node) };
  }
  if (property !== null && object.type === 'member_expression' && object.text === 'import.meta.env') {
    return { kind: 'env', name: property, span: span(node) };
  }
  return { kind: 'member', object: holder, property, span: span(node) };
}

function call(node: Node, reader: Reader): Expression | undefined {
  const isNew = node.type === 'new_expression';
  const callee = node.childForFieldName(isNew ? 'constructor' : 'function');
  if (!callee) return undefined;
  const list = node.childForFieldName('arguments');
  const target = reader.expression(callee);
  const made: Call = {
    form: isNew ? 'new' : 'call',
    name: calledName(target),
    receiver: target.kind === 'member' ? target.object : null,
    arguments: list?.type === 'arguments' ? namedChildren(list).map((child) => argument(child, reader)) : [],
    span: span(node),
    argumentsSpan: list
      ? { start: list.startIndex + 1, end: list.endIndex - 1 }
      : { start: node.endIndex, end: node.endIndex },
  };
  return { kind: 'call', call: made, span: span(node) };
}

function calledName(target: Expression): string | null {
  if (target.kind === 'name') return target.name;
  return target.kind === 'member' ? target.property : null;
}

function argument(node: Node, reader: Reader): Argument {
  return { label: null, value: reader.expression(node), span: span(node) };
}

function objectLiteral(node: Node, reader: Reader): Expression {
  return { kind: 'object', entries: namedChildren(node).map((child) => entry(child, reader)), span: span(node) };
}

function entry(node: Node, reader: Reader): Entry {
  if (node.type === 'shorthand_property_identifier') {
    return { key: node.text, keySpan: span(node), value: name(node), span: span(node) };
  }
  const key = node.childForFieldName('key');
  const value = node.childForFieldName('value');
  if (node.type !== 'pair' || !key || !value) {
    return { key: null, keySpan: span(node), value: { kind: 'opaque', span: span(node) }, span: span(node) };
  }
  return { key: keyText(key), keySpan: span(key), value: reader.expression(value), span: span(node) };
}

function keyText(key: Node): string | null {
  if (key.type === 'string') return key.text.slice(1, -1);
  return key.type === 'computed_property_name' ? null : key.text;
}

function list(node: Node, reader: Reader): Expression {
  return { kind: 'list', items: namedChildren(node).map((child) => reader.expression(child)), span: span(node) };
}

function binary(node: Node, reader: Reader): Expression | undefined {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  const operator = node.childForFieldName('operator')?.text;
  if (!left || !right) return undefined;
  if (operator === '||' || operator === '??') {
    return { kind: 'choice', options: [reader.expression(left), reader.expression(right)], span: span(node) };
  }
  if (operator !== '+') return undefined;
  const parts = [left, right].flatMap((side) => joinedParts(reader.expression(side)));
  return parts.some((part) => part.kind === 'string') ? { kind: 'joined', parts, span: span(node) } : undefined;
}

function joinedParts(value: Expression): readonly Expression[] {
  return value.kind === 'joined' ? value.parts : [value];
}

function ternary(node: Node, reader: Reader): Expression | undefined {
  const yes = node.childForFieldName('consequence');
  const no = node.childForFieldName('alternative');
  return yes && no
    ? { kind: 'choice', options: [reader.expression(yes), reader.expression(no)], span: span(node) }
    : undefined;
}

function bindings(node: Node, reader: Reader): readonly Binding[] {
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
  const base = {
    kind: 'declaration' as const,
    statement: span(declaration),
    scope: reader.scopeOf(declaration),
    alone: namedChildren(declaration).length === 1 && declaration.parent?.type !== 'for_in_statement',
  };
  if (target.type !== 'object_pattern') {
    return [{ ...base, name: target.text, value: value && reader.expression(value) }];
  }
  return value ? destructured(target, reader.expression(value), base) : [];
}

/** `const { A, B: b } = process.env` binds A and b to members of the value. */
function destructured(pattern: Node, source: Expression, base: Omit<Binding, 'name' | 'value'>): readonly Binding[] {
  const parts = namedChildren(pattern);
  return parts.flatMap((part) => {
    const key = part.childForFieldName('key') ?? part.childForFieldName('left') ?? part;
    const local = part.childForFieldName('value') ?? key;
    if (local.type === 'object_pattern') return [];
    return [{ ...base, name: local.text, value: memberValue(source, key), alone: base.alone && parts.length === 1 }];
  });
}

function memberValue(source: Expression, key: Node): Expression {
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

function fileScope(reader: Reader): { start: number; end: number } {
  return { start: 0, end: reader.text.length };
}

function classScope(node: Node, reader: Reader): { start: number; end: number } {
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

function imports(node: Node, reader: Reader): readonly Import[] {
  if (node.type === 'import_statement') return esImports(node);
  if (node.type !== 'variable_declarator') return [];
  const value = node.childForFieldName('value');
  const target = node.childForFieldName('name');
  const module = value && requiredModule(reader.expression(value));
  if (!module || !target) return [];
  if (target.type === 'identifier') {
    return [{ module: module.module, local: target.text, imported: module.property, span: span(node) }];
  }
  return namedChildren(target).map((part) => {
    const key = part.childForFieldName('key') ?? part;
    const local = part.childForFieldName('value') ?? key;
    return { module: module.module, local: local.text, imported: key.text, span: span(node) };
  });
}

/** `require('m')` and `require('m').property`. */
function requiredModule(value: Expression): { module: string; property: string | null } | undefined {
  if (value.kind === 'member') {
    const whole = requiredModule(value.object);
    return whole && { ...whole, property: value.property };
  }
  if (value.kind !== 'call' || value.call.name !== 'require') return undefined;
  const target = value.call.arguments[0]?.value;
  return target?.kind === 'string' ? { module: target.value, property: null } : undefined;
}

function esImports(node: Node): readonly Import[] {
  const module = node.childForFieldName('source')?.text.slice(1, -1) ?? '';
  const clause = namedChildren(node).find((child) => child.type === 'import_clause');
  if (!clause) return [{ module, local: null, imported: null, span: span(node) }];
  return namedChildren(clause).flatMap((part) => {
    if (part.type === 'identifier') return [{ module, local: part.text, imported: 'default', span: span(node) }];
    if (part.type === 'namespace_import') {
      return [{ module, local: namedChildren(part)[0]?.text ?? null, imported: null, span: span(node) }];
    }
    return namedChildren(part).map((specifier) => {
      const imported = specifier.childForFieldName('name')?.text ?? null;
      return { module, local: specifier.childForFieldName('alias')?.text ?? imported, imported, span: span(node) };
    });
  });
}

const FUNCTIONS = new Set(['arrow_function', 'function_expression']);

function callbacks(node: Node, made: Call): readonly Callback[] {
  const list = node.childForFieldName('arguments');
  if (!list) return [];
  return namedChildren(list)
    .filter((child) => FUNCTIONS.has(child.type))
    .map((child) => ({ call: made, parameters: parametersOf(child), span: span(child) }));
}

function parametersOf(node: Node): readonly string[] {
  const single = node.childForFieldName('parameter');
  if (single) return [single.text];
  const list = node.childForFieldName('parameters');
  return list ? namedChildren(list).map((child) => (child.childForFieldName('pattern') ?? child).text) : [];
}
