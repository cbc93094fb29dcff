import { contains, type Span } from '../../domain/location.ts';
import { type Binding, type Call, type Expression, type FunctionLiteral, pathOf, type SyntaxUnit } from '../syntax.ts';
import type { Bearer } from './bearers.ts';
import type { Exchange } from './exchanges.ts';
import type { Flow } from './flow.ts';
import { passedBindings } from './key-text.ts';
import { sweep } from './sweep.ts';

/**
 * The flow of an exchange whose token a later link of its chain is given:
 * `post(…).then((answer) => answer.data.access_token).then((token) => get(url, headersWith(token)))`. What the link
 * asks for stands where the chain began. Only where the links before it do nothing but take the token out of the
 * answer, and the link itself does nothing but ask: its one value is a call, and it names the token in headers alone.
 */
export function thenFlow(exchange: Exchange, bearers: readonly Bearer[], unit: SyntaxUnit): Flow | undefined {
  const link = consumingLink(exchange.call, bearers, unit);
  const asked = link && askedIn(link.given, unit);
  if (!link || !asked) return undefined;
  const fed = bearers.filter(({ span }) => contains(asked.value.span, span));
  const head = { start: exchange.call.span.start, end: asked.value.span.start };
  const tail = { start: asked.value.span.end, end: link.call.span.end };
  const removed = sweep(
    {
      core: [],
      feeds: [...passedBindings(exchange.parts, unit), ...exchange.feeds],
      statements: [head, tail, ...exchange.carriers],
      replaced: fed.map(({ span }) => span),
    },
    unit,
  );
  const handedOver = exchange.parts.map((part) => part.expression.span);
  const complete = removed && handedOver.every((span) => removed.some((area) => contains(area, span)));
  const only = tokenUses(link.given, asked.bound, unit).every((use) => fed.some(({ span }) => contains(span, use)));
  return complete && only && fed.length > 0 ? { bearers: fed, removed, removedNames: [] } : undefined;
}

/** A `then` with the function it is given. */
interface Link {
  readonly call: Call;
  readonly given: FunctionLiteral;
}

/** The first link of the chain that sends the token; undefined when one before it does more than take it out. */
function consumingLink(exchange: Call, bearers: readonly Bearer[], unit: SyntaxUnit): Link | undefined {
  for (let link = linkAfter(exchange, unit); link; link = linkAfter(link.call, unit)) {
    const { given } = link;
    if (bearers.some(({ span }) => contains(given.span, span))) return link;
    if (!takesOut(given, unit)) return undefined;
  }
  return undefined;
}

function linkAfter({ span }: Call, unit: SyntaxUnit): Link | undefined {
  const call = unit.calls.find(({ receiver }) => receiver?.kind === 'call' && isSame(receiver.call.span, span));
  const [only, ...more] = call?.arguments ?? [];
  const given = unit.functions?.find((item) => only && isSame(item.span, only.span));
  return call?.name === 'then' && given && more.length === 0 ? { call, given } : undefined;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** `(answer) => answer.data.access_token`, `(answer) => answer.json()`, `(text) => JSON.parse(text).access_token`. */
function takesOut(given: FunctionLiteral, unit: SyntaxUnit): boolean {
  const [value, ...more] = given.returns;
  const [parameter, ...others] = given.parameters;
  if (!value || !parameter || more.length > 0 || others.length > 0 || !isBare(given, value, [], unit)) return false;
  return readsOnly(value);
}

function readsOnly(value: Expression): boolean {
  if (value.kind === 'member') return readsOnly(value.object);
  if (value.kind !== 'call') return value.kind === 'name';
  const { name, receiver, arguments: given } = value.call;
  const parses = name === 'parse' && pathOf(receiver ?? value)?.join('.') === 'JSON';
  if (parses) return given.every((argument) => readsOnly(argument.value));
  return name === 'json' && given.length === 0 && receiver !== null && readsOnly(receiver);
}

/** The call that a link makes, and the names it gives the token before. */
interface Asked {
  readonly value: Expression;
  readonly bound: readonly Binding[];
}

function askedIn(given: FunctionLiteral, unit: SyntaxUnit): Asked | undefined {
  const [value, ...more] = given.returns;
  if (value?.kind !== 'call' || value.call.form !== 'call' || more.length > 0 || given.parameters.length !== 1) {
    return undefined;
  }
  const bound = unit.bindings.filter(
    ({ statement, value: held, alone }) =>
      contains(given.span, statement) &&
      !contains(value.span, statement) &&
      alone &&
      held !== null &&
      /^\w+$/.test(namedFirst(held)) &&
      namesOf(given, unit).includes(namedFirst(held)) &&
      readsOnly(held),
  );
  return isBare(given, value, bound, unit) ? { value, bound } : undefined;
}

function namedFirst(value: Expression): string {
  if (value.kind === 'member') return namedFirst(value.object);
  return value.kind === 'name' ? value.name : '';
}

const HEAD = /^(\(?[^()]*\)?\s*=>\s*(\{\s*(return\s+)?)?|function\s*\w*\s*\([^()]*\)\s*\{\s*return\s+)$/;
const TAIL = /^\s*;?\s*\}?$/;

/** Nothing stands in the function besides its one value and what gives the token a name. */
function isBare(given: FunctionLiteral, value: Expression, bound: readonly Binding[], unit: SyntaxUnit): boolean {
  const { start, end } = given.span;
  const before = bound.reduceRight(
    (text, { statement }) => text.slice(0, statement.start - start) + text.slice(statement.end - start),
    unit.text.slice(start, value.span.start),
  );
  const braces = /=>\s*\{\s*$/.test(before);
  return HEAD.test(before) && !braces && TAIL.test(unit.text.slice(value.span.end, end));
}

/** What the link calls the answer or the token that it is given. */
function namesOf({ parameters }: FunctionLiteral, unit: SyntaxUnit): readonly string[] {
  return parameters.flatMap(({ text, pattern }) =>
    pattern ? pattern.parts.map(({ target }) => unit.text.slice(target.start, target.end)) : [text],
  );
}

/** Where the link uses the token, away from where it is given. */
function tokenUses(given: FunctionLiteral, bound: readonly Binding[], unit: SyntaxUnit): readonly Span[] {
  const told = [...given.parameters.map(({ span }) => span), ...bound.map(({ statement }) => statement)];
  const names = [...namesOf(given, unit), ...bound.map(({ name }) => name)];
  return names
    .flatMap((name) => unit.names.get(name) ?? [])
    .filter((use) => contains(given.span, use) && !told.some((area) => contains(area, use)));
}
