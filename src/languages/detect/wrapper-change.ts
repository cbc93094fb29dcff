import { apiKeyNameLike } from '../../clarifai/names.ts';
import type { Edit } from '../../domain/edit.ts';
import { contains, type Span } from '../../domain/location.ts';
import type { AnalyzeOptions, ConstructorMatch, Language, Site, SitePart, SiteRewrite } from '../language.ts';
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
import { keyTextOf, removals, removedNames } from './key-text.ts';
import { type TracedPart, tracePart } from './parts.ts';
import { callsOf, parametersOf } from './passed-in.ts';
import { functionAround } from './token-functions.ts';

/** What becomes of a construction in a function that is given the pair, and of the function's callers. */
export interface WrapperChange {
  readonly rewrite: SiteRewrite;
  /** The credential of its callers, under the names of the parameters. */
  readonly parts: readonly SitePart[];
  readonly callers: readonly Site[];
  /** The same credential, followed, and what is written anew where it is given. */
  readonly handed: readonly TracedPart[];
  readonly replaced: readonly Span[];
}

type Automatic = ConstructorMatch['replacement'] & { readonly kind: 'automatic' };

/**
 * `connect(id, secret)` with `new Clarifai.App(id, secret)` in it: the function takes the key instead, and all who call
 * it give the key. Undefined unless it is plain: two parameters side by side that feed the construction alone, and a
 * function that is only ever called, always with one and the same pair.
 */
export function wrapperChange(
  match: ConstructorMatch & { readonly replacement: Automatic },
  span: Span,
  parts: readonly TracedPart[],
  unit: SyntaxUnit,
  language: Language,
  options: AnalyzeOptions,
): WrapperChange | undefined {
  const own = parts.length === 2 && !unit.damaged ? functionAround({ span }, unit) : undefined;
  const pair = own && pairOfParameters(own, parts, match.replacement.span, unit);
  if (!own || !pair) return undefined;
  const given = callsOf(own, unit).map((call) => handedBy(call, pair));
  const calls = given.flatMap((item) => item ?? []);
  if (calls.length === 0 || calls.length < given.length || !isOnlyCalled(own, calls, unit)) return undefined;
  const handed = handedParts(calls, parts, unit);
  const key = handed && keyTextOf(handed, unit, language.idiom, options);
  if (!handed || key?.kind !== 'automatic') return undefined;
  const replaced = calls.map((call) => call.span);
  return {
    parts: handed.map(({ role, origin }, index) => ({ role, origin, names: [pathOfPart(parts[index])] })),
    handed,
    replaced,
    callers: calls.map(({ call }) => callerSite(call, own, handed, match)),
    rewrite: {
      kind: 'automatic',
      suggestion: `${own.name}(<the API key>)`,
      removes: [own.name, ...removedNames(handed, replaced, unit)],
      ...(key.needsConfig ? { needsConfig: key.needsConfig } : {}),
      edits: (target): readonly Edit[] => [
        { ...pair.declared, text: pair.renamed },
        { ...match.replacement.span, text: match.replacement.write(pair.written) },
        ...replaced.map((area) => ({ ...area, text: key.text(target) })),
        ...key.support(target),
        ...removals(handed, replaced, unit),
      ],
    },
  };
}

function pathOfPart(part: TracedPart | undefined): string {
  return (part && pathOf(part.expression)?.join('.')) ?? '';
}

/** Two parameters that become one. */
interface PairOfParameters {
  /** Both declarations, with what stands between them. */
  readonly declared: Span;
  readonly renamed: string;
  /** The new parameter as code names it: `$apiKey`. */
  readonly written: string;
  /** The place of each part among the arguments. */
  readonly indices: readonly number[];
}

const BETWEEN = /^(\s*:\s*string)?\s*,\s*$/i;

function pairOfParameters(
  own: OwnFunction,
  parts: readonly TracedPart[],
  constructed: Span,
  unit: SyntaxUnit,
): PairOfParameters | undefined {
  const parameters = parametersOf(own, unit);
  const indices = parts.map(({ expression }) => {
    const bound = bindingOf(pathOf(expression)?.join('.') ?? '', expression.span.start, unit);
    return bound ? parameters.indexOf(bound) : -1;
  });
  const index = Math.min(...indices);
  const [first, second] = [parameters[index], parameters[index + 1]];
  if (!first || !second || Math.max(...indices) !== index + 1 || !isPlain(first, unit) || !isPlain(second, unit)) {
    return undefined;
  }
  const between = unit.text.slice(first.statement.end, second.statement.start);
  const name = first.name.replace(/[^$]+/, apiKeyNameLike);
  const free = !unit.names.has(name);
  const feeding = [first, second].every((parameter) => feedsOnly(parameter, own, constructed, unit));
  if (!BETWEEN.test(between) || !free || !feeding) return undefined;
  const expression = parts[indices.indexOf(index)]?.expression ?? parts[0]?.expression;
  return {
    declared: { start: first.statement.start, end: second.statement.end },
    renamed: textOf(unit, first.statement).replace(first.name, () => name),
    written: expression ? textOf(unit, expression.span).replace(first.name, () => name) : name,
    indices,
  };
}

/** A name, perhaps with a type: no default, no pattern, no annotation. */
function isPlain({ statement }: Binding, unit: SyntaxUnit): boolean {
  return /^(final\s+|const\s+)?[\w$:<>?[\].\s]+$/.test(textOf(unit, statement));
}

function feedsOnly({ name, statement }: Binding, own: OwnFunction, constructed: Span, unit: SyntaxUnit): boolean {
  const uses = (unit.names.get(name) ?? []).filter((use) => contains(own.span, use) && !contains(statement, use));
  return uses.every((use) => contains(constructed, use));
}

interface Handed {
  readonly call: Call;
  /** In the order of the parts. */
  readonly values: readonly Expression[];
  /** Both arguments, with what stands between them. */
  readonly span: Span;
}

function handedBy(call: Call, { indices }: PairOfParameters): Handed | undefined {
  const first = Math.min(...indices);
  const [one, two] = [call.arguments[first], call.arguments[first + 1]];
  if (!one || !two || call.arguments.some(({ label }) => label !== null)) return undefined;
  const values = indices.flatMap((index) => call.arguments[index]?.value ?? []);
  return { call, values, span: { start: one.span.start, end: two.span.end } };
}

/** Every place that names the function calls it, so that none hands it on. */
function isOnlyCalled(own: OwnFunction, calls: readonly Handed[], unit: SyntaxUnit): boolean {
  const uses = (unit.names.get(own.name) ?? []).filter((use) => !contains(own.span, use));
  return uses.every((use) => calls.some(({ call }) => contains(call.span, use) && use.end <= call.argumentsSpan.start));
}

/** The pair as the callers give it; undefined when they give different ones. */
function handedParts(
  calls: readonly Handed[],
  parts: readonly TracedPart[],
  unit: SyntaxUnit,
): readonly TracedPart[] | undefined {
  const texts = new Set(calls.map(({ span }) => textOf(unit, span)));
  const [first] = calls;
  if (texts.size !== 1 || !first) return undefined;
  return parts.map(({ role, expression }, index) => tracePart(role, first.values[index] ?? expression, unit));
}

function callerSite(
  { span }: Call,
  { name }: OwnFunction,
  parts: readonly TracedPart[],
  { client }: ConstructorMatch,
): Site {
  return {
    kind: 'client-credentials-constructor',
    confidence: 'certain',
    span,
    client,
    credentialKind: 'client-pair',
    parts: parts.map(({ role, origin }) => ({ role, origin })),
    message: `Id and secret are passed to ${name} of this file.`,
    // The edits of the construction cover its callers.
    rewrite: { kind: 'automatic', edits: () => [], suggestion: `${name}(<the API key>)` },
  };
}
