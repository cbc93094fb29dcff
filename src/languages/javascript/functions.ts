import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression, FunctionLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { patternOf } from './patterns.ts';

export const FUNCTION_TYPES: ReadonlySet<string> = new Set([
  'function_declaration',
  'function_expression',
  'generator_function_declaration',
  'generator_function',
  'arrow_function',
  'method_definition',
]);

/** A function of any form: declared, given to a name, a method, or written where it is used. */
export function functions(node: Node, reader: Reader): readonly FunctionLiteral[] {
  if (!FUNCTION_TYPES.has(node.type)) return [];
  return [
    {
      name: nameOf(node),
      parameters: parametersOf(node).map((parameter) => parameterOf(parameter)),
      returns: returnsOf(node, reader),
      exported: isExported(node),
      span: span(node),
    },
  ];
}

function nameOf(node: Node): string | null {
  const own = node.childForFieldName('name')?.text;
  if (own !== undefined) return node.type === 'method_definition' ? `this.${own}` : own;
  const holder = node.parent;
  if (holder?.childForFieldName('value')?.id !== node.id) return null;
  if (holder.type === 'variable_declarator') return holder.childForFieldName('name')?.text ?? null;
  const field = holder.childForFieldName('property') ?? holder.childForFieldName('name');
  return /field_definition$/.test(holder.type) && field ? `this.${field.text}` : null;
}

/** `export function`, `export const … =`; a method that is not private goes with its object. */
function isExported(node: Node): boolean {
  if (node.type === 'method_definition') return !isPrivate(node);
  const declaration = node.parent?.type === 'variable_declarator' ? node.parent.parent : node;
  return declaration?.parent?.type === 'export_statement';
}

export function isPrivate(node: Node): boolean {
  const name = node.childForFieldName('name')?.text ?? '';
  return (
    /^[_#]/.test(name) ||
    namedChildren(node).some((child) => child.type === 'accessibility_modifier' && child.text === 'private')
  );
}

export function parametersOf(node: Node): readonly Node[] {
  const single = node.childForFieldName('parameter');
  const list = node.childForFieldName('parameters');
  if (single) return [single];
  return list ? namedChildren(list).map((child) => child.childForFieldName('pattern') ?? child) : [];
}

function parameterOf(node: Node): FunctionLiteral['parameters'][number] {
  const base = { text: node.text, span: span(node) };
  return node.type === 'object_pattern' ? { ...base, pattern: patternOf(node, null) } : base;
}

function returnsOf(node: Node, reader: Reader): readonly Expression[] {
  const body = node.childForFieldName('body');
  if (!body) return [];
  if (body.type !== 'statement_block') return [reader.expression(body)];
  const values: Expression[] = [];
  const pending: Node[] = [body];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'return_statement') values.push(...namedChildren(next).map((value) => reader.expression(value)));
    else if (STATEMENTS.test(next.type)) pending.push(...namedChildren(next).toReversed());
  }
  return values;
}

/** What a `return` may stand in; expressions are not looked into. */
const STATEMENTS = /^(statement_block|\w*_statement|\w+_clause|switch_(body|case|default))$/;
