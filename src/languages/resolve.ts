import { groupBy } from '../domain/group-by.ts';
import { contains } from '../domain/location.ts';
import { type Binding, type Expression, pathOf, type StringLiteral, type SyntaxUnit } from './syntax.ts';

/** Where a value comes from, and the bindings it was followed through, nearest first. */
export interface Resolved {
  readonly value: Expression;
  readonly through: readonly Binding[];
  /** Literals that stand in when the value is missing: `getenv('X') or 'literal'`. */
  readonly fallbacks?: readonly StringLiteral[];
}

const MAX_STEPS = 8;

/** Follows names to the values they are bound to in the same file. Stops at parameters and at ambiguity. */
export function resolve(expression: Expression, unit: SyntaxUnit): Resolved {
  return resolveWithin(MAX_STEPS, expression, unit);
}

/** Names may lead in a circle (`frame = caller; caller = frame.parent`), through members too, so steps are counted. */
function resolveWithin(steps: number, expression: Expression, unit: SyntaxUnit): Resolved {
  let current: Resolved = { value: expression, through: [] };
  for (let left = steps; left > 0; left -= 1) {
    const next = follow(left - 1, current.value, unit);
    if (next === undefined) return current;
    const fallbacks = [...(current.fallbacks ?? []), ...(next.fallbacks ?? [])];
    current = { value: next.value, through: [...current.through, ...next.through], fallbacks };
  }
  return current;
}

function follow(steps: number, expression: Expression, unit: SyntaxUnit): Resolved | undefined {
  if (expression.kind === 'choice') {
    const [first, ...others] = expression.options;
    return first && { value: first, through: [], fallbacks: others.filter((option) => option.kind === 'string') };
  }
  const path = pathOf(expression);
  if (path === undefined) return undefined;
  const binding = bindingOf(path.join('.'), expression.span.start, unit);
  if (binding?.value) return { value: binding.value, through: [binding] };
  return expression.kind === 'member' ? followMember(steps, expression, unit) : undefined;
}

/** `keys.id` where `keys = { id: … }`, `env.X` where `env = process.env`. */
function followMember(steps: number, member: Expression & { kind: 'member' }, unit: SyntaxUnit): Resolved | undefined {
  const { property } = member;
  if (property === null) return undefined;
  const holder = resolveWithin(steps, member.object, unit);
  if (holder.value.kind === 'environment') {
    return { value: { kind: 'env', name: property, span: member.span }, through: holder.through };
  }
  if (holder.value.kind !== 'object') return undefined;
  const entry = holder.value.entries.findLast((candidate) => candidate.key === property);
  return entry && { value: entry.value, through: holder.through };
}

/**
 * The binding a name refers to at an offset: that of the innermost scope which holds the offset.
 * Undefined when there is none, or when the scope binds the name to several different values.
 */
export function bindingOf(name: string, offset: number, unit: SyntaxUnit): Binding | undefined {
  const innermost = bindingsOf(name, offset, unit);
  const rivals = innermost.filter((binding) => binding.value !== null);
  if (rivals.length <= 1) return rivals[0] ?? innermost[0];
  const texts = new Set(rivals.map((binding) => textOfValue(binding, unit)));
  return texts.size === 1 ? rivals[0] : undefined;
}

/** All bindings of a name in the innermost scope that binds it and holds the offset. */
export function bindingsOf(name: string, offset: number, unit: SyntaxUnit): readonly Binding[] {
  const point = { start: offset, end: offset };
  const visible = bindingsNamed(name, unit).filter(
    (binding) => contains(binding.scope, point) && !contains(valueSpan(binding), point),
  );
  if (visible.length === 0) return visible;
  const smallest = Math.min(...visible.map(size));
  return visible.filter((binding) => size(binding) === smallest);
}

const BY_NAME = new WeakMap<readonly Binding[], ReadonlyMap<string, readonly Binding[]>>();

/** All bindings of a name, in source order. */
export function bindingsNamed(name: string, unit: SyntaxUnit): readonly Binding[] {
  return byName(unit).get(name) ?? [];
}

function byName({ bindings }: SyntaxUnit): ReadonlyMap<string, readonly Binding[]> {
  const known = BY_NAME.get(bindings);
  if (known) return known;
  const index = groupBy(bindings, (binding) => binding.name);
  BY_NAME.set(bindings, index);
  return index;
}

function valueSpan(binding: Binding): { start: number; end: number } {
  return binding.value?.span ?? { start: -1, end: -1 };
}

function textOfValue(binding: Binding, unit: SyntaxUnit): string {
  return binding.value ? unit.text.slice(binding.value.span.start, binding.value.span.end) : '';
}

function size(binding: Binding): number {
  return binding.scope.end - binding.scope.start;
}
