import { contains } from '../../domain/location.ts';
import { bindingOf } from '../resolve.ts';
import {
  type Binding,
  type Call,
  type Expression,
  type OwnFunction,
  pathOf,
  type SyntaxUnit,
  textOf,
} from '../syntax.ts';
import type { Exchange } from './exchanges.ts';
import { type TracedPart, tracePart } from './parts.ts';
import { functionAround } from './token-functions.ts';

/**
 * An exchange in a function that is given id and secret, `token(id, secret)`, with what its callers give instead of
 * the parameters; as it was where other files may call it, or where its callers give different pairs.
 */
export function passedIn(exchange: Exchange, unit: SyntaxUnit): Exchange {
  const own = functionAround(exchange.call, unit);
  const calls = own ? callsOf(own, unit) : [];
  if (!own || calls.length === 0) return exchange;
  const parameters = parametersOf(own, unit);
  const parts = exchange.parts.map((part) => givenFor(part, parameters, calls, unit));
  return parts.length > 0 && parts.every((part) => part !== undefined) ? { ...exchange, parts } : exchange;
}

export function callsOf({ name, span }: OwnFunction, { calls }: SyntaxUnit): readonly Call[] {
  return calls.filter((call) => call.name === name && call.form === 'call' && !contains(span, call.span));
}

const ITSELF = /^(self|cls)$/;

/** In the order they are declared; those of functions within it are theirs. */
export function parametersOf({ span }: OwnFunction, { bindings }: SyntaxUnit): readonly Binding[] {
  const all = bindings.filter(({ kind, scope }) => kind === 'parameter' && contains(span, scope));
  const start = Math.min(...all.map(({ scope }) => scope.start));
  return all.filter(({ scope, name }) => scope.start === start && !ITSELF.test(name));
}

function givenFor(
  { role, expression }: TracedPart,
  parameters: readonly Binding[],
  calls: readonly Call[],
  unit: SyntaxUnit,
): TracedPart | undefined {
  const name = pathOf(expression)?.join('.') ?? '';
  const bound = bindingOf(name, expression.span.start, unit);
  const index = bound ? parameters.indexOf(bound) : -1;
  if (index === -1) return undefined;
  const given = calls.map((call) => argumentAt(call, index, name));
  const [first] = given;
  const same = first && given.every((value) => value && textOf(unit, value.span) === textOf(unit, first.span));
  return same ? tracePart(role, first, unit) : undefined;
}

function argumentAt({ arguments: given }: Call, index: number, name: string): Expression | undefined {
  const labelled = given.find(({ label }) => label === name);
  const placed = given[index];
  return (labelled ?? (placed?.label === null ? placed : undefined))?.value;
}
