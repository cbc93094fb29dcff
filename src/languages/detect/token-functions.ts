import { contains, type Span } from '../../domain/location.ts';
import { bindingsOf } from '../resolve.ts';
import { type Binding, type Call, type OwnFunction, pathOf, type SyntaxUnit } from '../syntax.ts';
import { addressesOf } from './addresses.ts';
import type { Bearer } from './bearers.ts';
import { bindingsBetween } from './dependence.ts';
import type { Exchange } from './exchanges.ts';
import type { Flow } from './flow.ts';
import { passedBindings } from './key-text.ts';
import { sweep } from './sweep.ts';

/**
 * The flow of an exchange that has a function to itself: `"Bearer " + token()`. The function goes when all it does is
 * to give the token, every call of it ends in a header, and nothing outside of the file can call it.
 */
export function tokenFunctionFlow(exchange: Exchange, bearers: readonly Bearer[], unit: SyntaxUnit): Flow | undefined {
  const own = functionAround(exchange.call, unit);
  if (!own || !onlyGivesToken(own, exchange, bearers, unit)) return undefined;
  const fed = usesOf(own, unit).map((use) => bearers.flatMap((bearer) => feedingOf(bearer, own, use, unit)));
  if (fed.length === 0 || fed.some((feedings) => feedings.length === 0)) return undefined;
  const kept = cachesOf(own, unit);
  if (!kept || dependsOn(own, exchange, unit)) return undefined;
  const feedings = fed.flat();
  const replaced = feedings.map(({ bearer }) => bearer.span);
  const removed = sweep(
    {
      core: [...new Set(feedings.flatMap(({ through }) => through)), ...kept],
      feeds: [...passedBindings(exchange.parts, unit), ...exchange.feeds].filter(isOutside(own)),
      statements: [withComments(own.span, unit), ...exchange.carriers.filter((span) => !contains(own.span, span))],
      replaced,
    },
    unit,
  );
  if (!removed || !usesOf(own, unit).every((use) => [...removed, ...replaced].some((area) => contains(area, use)))) {
    return undefined;
  }
  return { bearers: [...new Set(feedings.map(({ bearer }) => bearer))], removed, removedNames: [own.name] };
}

/** The innermost function around the call, when it is the only one of its name. */
export function functionAround({ span }: Pick<Call, 'span'>, unit: SyntaxUnit): OwnFunction | undefined {
  const functions = unit.ownFunctions;
  const around = functions.filter((own) => contains(own.span, span));
  const innermost = around.find((own) => !around.some((other) => other !== own && contains(own.span, other.span)));
  return functions.filter(({ name }) => name === innermost?.name).length === 1 ? innermost : undefined;
}

function isOutside(own: OwnFunction): (binding: Binding) => boolean {
  return ({ statement }) => !contains(own.span, statement) && !contains(statement, own.span);
}

/** It asks for the token and nothing else of any service, and sends none. */
function onlyGivesToken(own: OwnFunction, exchange: Exchange, bearers: readonly Bearer[], unit: SyntaxUnit): boolean {
  if (bearers.some(({ span }) => contains(own.span, span))) return false;
  const asked = unit.calls.filter(({ span }) => contains(own.span, span)).flatMap((call) => addressesOf(call, unit));
  const addresses = asked.filter((address) => /https?:\/\//.test(address));
  const isToken = (address: string): boolean => /\/token\b/.test(address);
  // `BASE` of `BASE + '/token'` is an address too.
  const isStart = (address: string): boolean => addresses.some((one) => isToken(one) && one.startsWith(address));
  return exchange.parts.length > 0 && addresses.every((address) => isToken(address) || isStart(address));
}

const ITSELF = /^(\$?this|self|Self|cls|static|__MODULE__)$/;

/** Where the function is named outside its own text; a variable of the same name is something else. */
function usesOf(own: OwnFunction, unit: SyntaxUnit): readonly Span[] {
  // Some languages take no notice of case.
  const called = unit.calls.filter(({ name }) => name?.toLowerCase() === own.name.toLowerCase());
  const named = (unit.names.get(own.name) ?? []).filter((use) => {
    const isCalled = called.some(({ argumentsSpan }) => /^\W?$/.test(unit.text.slice(use.end, argumentsSpan.start)));
    return isCalled || bindingsOf(own.name, use.start, unit).every((binding) => !isOutside(own)(binding));
  });
  const apart = called.filter(({ span }) => !named.some((use) => contains(span, use))).map(({ span }) => span);
  return [...named, ...apart].filter((use) => !contains(own.span, use));
}

interface Feeding {
  readonly bearer: Bearer;
  readonly through: readonly Binding[];
}

function feedingOf(bearer: Bearer, own: OwnFunction, use: Span, unit: SyntaxUnit): readonly Feeding[] {
  if (!bearer.token || isOfOther(own, use, unit)) return [];
  const through = bindingsBetween(bearer.token, use, unit);
  return through ? [{ bearer, through }] : [];
}

/** `other.token()`: the function of another object. */
function isOfOther({ name }: OwnFunction, use: Span, unit: SyntaxUnit): boolean {
  const calls = unit.calls.filter((call) => call.name === name && contains(call.span, use));
  return calls.some(({ receiver }) => receiver !== null && !ITSELF.test(pathOf(receiver)?.join('.') ?? ''));
}

/**
 * Variables outside the function that it keeps the token in; undefined when anything but the function reads one of
 * them, or the function sets what is declared together with something else.
 */
function cachesOf(own: OwnFunction, unit: SyntaxUnit): readonly Binding[] | undefined {
  const inside = unit.bindings.filter(({ statement }) => contains(own.span, statement));
  const local = new Set(inside.filter(({ scope }) => contains(own.span, scope)).map(({ name }) => name));
  const set = new Set(inside.map(({ name }) => rootOf(name)).filter((name) => name !== own.name && !local.has(name)));
  const declared = unit.bindings.filter((binding) => set.has(rootOf(binding.name)) && isOutside(own)(binding));
  const areas = [own.span, ...declared.map(({ statement }) => statement)];
  const used = [...set].flatMap((name) => [...(unit.names.get(name) ?? []), ...fieldReads(name, unit)]);
  const whole = declared.every(({ alone, kind }) => alone && kind !== 'assignment');
  return whole && used.every((use) => areas.some((area) => contains(area, use))) ? declared : undefined;
}

/** `this.token`, where the name of a member is no name of its own. */
function fieldReads(name: string, { members }: SyntaxUnit): readonly Span[] {
  return members.flatMap((member) => {
    const path = pathOf(member)?.join('.') ?? '';
    return rootOf(path) === name && ITSELF.test(path.split('.')[0] ?? '') ? [member.span] : [];
  });
}

/** `request` of `request.headers`, `token` of `this.token`. */
function rootOf(name: string): string {
  const [first = '', second] = name.split('.');
  return second !== undefined && ITSELF.test(first) ? second : first;
}

/** The credential is read by a name that only the function knows, so that it means nothing elsewhere. */
function dependsOn(own: OwnFunction, { parts }: Exchange, unit: SyntaxUnit): boolean {
  const { span } = parts[0]?.resolved.value ?? own;
  const local = unit.bindings.filter(({ scope }) => contains(own.span, scope));
  return local.some(({ name }) => (unit.names.get(name) ?? []).some((use) => contains(span, use)));
}

/** With the comments right above it. */
function withComments(span: Span, unit: SyntaxUnit): Span {
  const above = unit.comments.find(
    (comment) => comment.end <= span.start && /^\r?\n?[ \t]*$/.test(unit.text.slice(comment.end, span.start)),
  );
  const alone = above && /(^|\n)[ \t]*$/.test(unit.text.slice(0, above.start));
  return alone ? withComments({ start: above.start, end: span.end }, unit) : span;
}
