import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Binding, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** Everything that gives a name a value or claims it: matches, attributes, functions and their parameters. */
export function bindingsOf(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'binary_operator':
      return match(node, reader);
    case 'unary_operator':
      return attribute(node, reader);
    case 'call':
      return definition(node, reader);
    case 'stab_clause':
      return parametersIn(namedChildren(node)[0], node);
    default:
      return [];
  }
}

function match(node: Node, reader: Reader): readonly Binding[] {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (!left || !right || node.childForFieldName('operator')?.text !== '=') return [];
  const alone = left.type === 'identifier' && /^(source|do_block|body)$/.test(node.parent?.type ?? '');
  return matched(left, reader.expression(right), reader).map(([name, value]) => ({
    name,
    value,
    kind: 'declaration',
    statement: span(node),
    scope: reader.scopeOf(node),
    alone,
  }));
}

/** `{:ok, response} = post(…)` and `%{"access_token" => token} = …` give names to parts of the value. */
function matched(pattern: Node, value: Expression, reader: Reader): readonly (readonly [string, Expression])[] {
  if (pattern.type === 'identifier') return [[pattern.text, value]];
  if (pattern.type === 'tuple') {
    const [tag, ...names] = namedChildren(pattern);
    return tag?.type === 'atom' ? names.flatMap((child) => matched(child, value, reader)) : [];
  }
  const converted = reader.expression(pattern);
  if (converted.kind !== 'object') return [];
  return converted.entries.flatMap((entry) =>
    entry.value.kind === 'name'
      ? [[entry.value.name, { kind: 'member', object: value, property: entry.key, span: value.span }] as const]
      : [],
  );
}

/** `@base "https://…"`. */
function attribute(node: Node, reader: Reader): readonly Binding[] {
  const operand = namedChildren(node)[0];
  const name = operand?.childForFieldName('target')?.text;
  const list = operand && namedChildren(operand).find((child) => child.type === 'arguments');
  const value = list && namedChildren(list)[0];
  if (!node.text.startsWith('@') || name === undefined || !value) return [];
  return [
    {
      name: `@${name}`,
      value: reader.expression(value),
      kind: 'declaration',
      statement: span(node),
      scope: reader.scopeOf(node),
      alone: true,
    },
  ];
}

/** `def token(id, secret) do`; a function without parameters stands for its last value. */
function definition(node: Node, reader: Reader): readonly Binding[] {
  if (!/^defp?$/.test(node.childForFieldName('target')?.text ?? '')) return [];
  const list = namedChildren(node).find((child) => child.type === 'arguments');
  const head = list && headOf(list);
  if (!head) return [];
  const name = head.childForFieldName('target')?.text ?? head.text;
  const given = head.type === 'call' ? namedChildren(head).find((child) => child.type === 'arguments') : undefined;
  const taken = given ? namedChildren(given).length : 0;
  const base = { kind: 'declaration', statement: span(head), scope: reader.scopeOf(node), alone: false } as const;
  return [{ ...base, name, value: taken === 0 ? lastValue(node, reader) : null }, ...parametersIn(given, node)];
}

/** `token(id) when is_binary(id)` has a guard around its head. */
function headOf(list: Node): Node | undefined {
  const first = namedChildren(list)[0];
  return first?.type === 'binary_operator' ? (first.childForFieldName('left') ?? undefined) : first;
}

function lastValue(node: Node, reader: Reader): Expression | null {
  const block = namedChildren(node).find((child) => child.type === 'do_block');
  const last = block ? namedChildren(block).at(-1) : undefined;
  if (last) return reader.expression(last);
  const list = namedChildren(node).find((child) => child.type === 'arguments');
  const options = list ? namedChildren(list).at(-1) : undefined;
  const short = options?.type === 'keywords' ? reader.expression(options) : undefined;
  return short?.kind === 'object' ? (short.entries.find(({ key }) => key === 'do')?.value ?? null) : null;
}

function parametersIn(list: Node | undefined, owner: Node): readonly Binding[] {
  if (!list) return [];
  return namedChildren(list).flatMap((child): Binding[] => {
    const name = child.type === 'binary_operator' ? child.childForFieldName('left') : child;
    if (name?.type !== 'identifier') return [];
    return [
      { name: name.text, value: null, kind: 'parameter', statement: span(child), scope: span(owner), alone: false },
    ];
  });
}
