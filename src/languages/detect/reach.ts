import { bindingsOf } from '../resolve.ts';
import { type Binding, type Expression, pathOf, type SyntaxUnit, within } from '../syntax.ts';

/** A value, and the bindings that lead to it from where it is used. */
export interface Reached {
  readonly value: Expression;
  readonly through: readonly Binding[];
}

const MAX_DEPTH = 4;

/**
 * An expression and all it is made of, names followed to each value they are given: `data` in
 * `post(url, data)` after `data = encode(fields)` reaches the entries of `fields`. Wider than `resolve`,
 * which stops at ambiguity: enough to see what a call is given, not to say what one name is. Each value is
 * followed once, so that names which lead to each other cost no more than their number.
 */
export function reach(expression: Expression, unit: SyntaxUnit): Generator<Reached> {
  return follow(expression, unit, [], new Set());
}

function* follow(
  expression: Expression,
  unit: SyntaxUnit,
  through: readonly Binding[],
  followed: Set<Expression>,
): Generator<Reached> {
  for (const value of within(expression)) {
    yield { value, through };
    const name = pathOf(value)?.join('.');
    if (name === undefined || through.length === MAX_DEPTH) continue;
    for (const binding of bindingsOf(name, value.span.start, unit)) {
      if (!binding.value || followed.has(binding.value)) continue;
      followed.add(binding.value);
      yield* follow(binding.value, unit, [...through, binding], followed);
    }
    yield* fieldsSet(name, value, unit, through);
  }
}

const ITSELF = /^(\$?this|self|cls)$/;

/** `fields['client_id'] = id` counts as an entry of `fields`. */
function* fieldsSet(
  name: string,
  holder: Expression,
  unit: SyntaxUnit,
  through: readonly Binding[],
): Generator<Reached> {
  if (ITSELF.test(name)) return;
  for (const binding of unit.bindings) {
    if (!binding.name.startsWith(`${name}.`) || binding.kind !== 'assignment' || !binding.value) continue;
    const key = binding.name.slice(name.length + 1);
    const entry = { key, keySpan: binding.statement, value: binding.value, span: binding.statement };
    yield { value: { kind: 'object', entries: [entry], span: holder.span }, through: [...through, binding] };
  }
}
