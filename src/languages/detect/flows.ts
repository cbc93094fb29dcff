import type { Edit } from '../../domain/edit.ts';
import { contains, type Span } from '../../domain/location.ts';
import { GENERAL_SUGGESTION } from '../general-suggestion.ts';
import type { AnalyzeOptions, Idiom, RewriteTarget, SiteRewrite } from '../language.ts';
import { type Binding, type Call, type SyntaxUnit, textOf } from '../syntax.ts';
import type { Bearer } from './bearers.ts';
import { isConstruction } from './construction.ts';
import { bindingsBetween } from './dependence.ts';
import type { Exchange } from './exchanges.ts';
import type { Flow } from './flow.ts';
import { keyTextOf, passedBindings, removals } from './key-text.ts';
import type { KeyText } from './key-text-type.ts';
import { reach } from './reach.ts';
import { removeStatements } from './remove.ts';
import { sweep } from './sweep.ts';
import { thenFlow } from './then-flows.ts';
import { tokenFunctionFlow } from './token-functions.ts';
import { speaksOnlyV1 } from './v1.ts';

/** What becomes of token exchanges and of the headers that use their tokens; they go in one change. */
export interface Flows {
  readonly exchange: (exchange: Exchange) => SiteRewrite;
  readonly bearer: (bearer: Bearer) => SiteRewrite;
  /** The statements that go with an exchange whose rewrite is automatic. */
  readonly removedWith: (exchange: Exchange) => readonly Span[];
}

const PARTIAL =
  'the token exchange and every use of its token must go in one change, and here they cannot be followed to each other';

const UNSURE = 'the file also talks to other services, and nothing says that this header goes to Clarifai';

const CONSTANT = 'only a constant may stand here, and the key is read at run time';

const NO_SETTER = 'the method adds the Bearer scheme by itself, and another way to send the header takes its place';

const MIXED = 'the header is a part of a longer text';

export function planFlows(
  exchanges: readonly Exchange[],
  bearers: readonly Bearer[],
  unit: SyntaxUnit,
  idiom: Idiom,
  options: AnalyzeOptions,
): Flows {
  const onlyV1 = speaksOnlyV1(unit);
  const flows = new Map(
    exchanges.map((exchange) => [
      exchange,
      flowOf(exchange, bearers, unit) ??
        tokenFunctionFlow(exchange, bearers, unit) ??
        thenFlow(exchange, bearers, unit),
    ]),
  );
  const rewriteBearer = (bearer: Bearer): SiteRewrite => {
    const obstacle = onlyV1 ? byHand(V1, V2_CALL) : obstacleTo(bearer, unit, idiom);
    if (obstacle) return obstacle;
    const exchange = exchanges.find((candidate) => flows.get(candidate)?.bearers.includes(bearer));
    if (!exchange && bearer.confidence === 'likely') return byHand(UNSURE, headerOf(bearer));
    const parts = exchange ? exchange.parts : bearer.parts;
    if (!exchange && exchanges.length > 0 && !isPlain(bearer)) return byHand(PARTIAL, headerOf(bearer));
    const key = keyTextOf(parts, unit, idiom, options);
    if (key.kind === 'by-hand') return byHand(key.reason, headerOf(bearer));
    return automatic(key, (target) => [
      headerEdit(bearer, key.text(target), unit, idiom),
      ...key.support(target),
      ...(exchange ? [] : removals(bearer.parts, [bearer.span], unit)),
    ]);
  };
  return {
    bearer: rewriteBearer,
    removedWith: (exchange) => flows.get(exchange)?.removed ?? [],
    exchange(exchange) {
      const flow = flows.get(exchange);
      if (!flow || flow.bearers.length === 0 || unit.damaged) return byHand(PARTIAL, DROP);
      const rewrites = flow.bearers.map(rewriteBearer);
      if (rewrites.some((rewrite) => rewrite.kind === 'by-hand')) return byHand(PARTIAL, DROP);
      const needsConfig = rewrites.flatMap((rewrite) =>
        rewrite.kind === 'automatic' ? (rewrite.needsConfig ?? []) : [],
      );
      return {
        kind: 'automatic',
        edits: (target) =>
          removedBeside(
            rewrites.flatMap((one) => (one.kind === 'automatic' ? one.edits(target) : [])),
            flow,
            unit,
            idiom,
          ),
        ...(flow.removedNames.length > 0 ? { removes: flow.removedNames } : {}),
        ...(needsConfig.length > 0 ? { needsConfig } : {}),
      };
    },
  };
}

/** What goes with the exchange, imports included; an insertion within it stays, on its own. */
function removedBeside(others: readonly Edit[], { removed }: Flow, unit: SyntaxUnit, idiom: Idiom): readonly Edit[] {
  const written = others.map(({ text }) => text);
  const imports = idiom.unusedImports?.(removed, written, unit) ?? [];
  const points = others.flatMap(({ start, end }) => (start === end ? [start] : [])).toSorted((a, b) => a - b);
  return removeStatements(unit.text, [...removed, ...imports]).flatMap((edit) => {
    const within = [...new Set(points)].filter((point) => edit.start < point && point < edit.end);
    const bounds = [edit.start, ...within, edit.end];
    return bounds.slice(1).map((end, index) => ({ ...edit, start: bounds[index] ?? edit.start, end }));
  });
}

const V1 = 'the call goes to the v1 API, which takes no key';

const V2_CALL = 'POST https://api.clarifai.com/v2/models/<model id>/outputs with Authorization: Key <the API key>';

/** Why the header cannot be written anew where it stands. */
function obstacleTo(bearer: Bearer, unit: SyntaxUnit, idiom: Idiom): SiteRewrite | undefined {
  if (unit.damaged) return byHand('the file does not parse, so an edit could break it', headerOf(bearer));
  if (unit.constants.some((area) => contains(area, bearer.span))) return byHand(CONSTANT, headerOf(bearer));
  if (bearer.form === 'mixed') return byHand(MIXED, headerOf(bearer));
  if (hasNoSetter(bearer, unit, idiom)) return byHand(NO_SETTER, 'Authorization: Key <the API key>');
  if (!bearer.query) return undefined;
  return byHand('the token must move from the address into the header Authorization: Key', HEADER_INSTEAD);
}

const HEADER_INSTEAD = GENERAL_SUGGESTION['access-token-query'];

const DROP = GENERAL_SUGGESTION['token-exchange'];

/** The exchange can be removed when nothing but the headers uses what it gives, and id and secret go with it. */
function flowOf(exchange: Exchange, bearers: readonly Bearer[], unit: SyntaxUnit): Flow | undefined {
  const fed = bearers.flatMap((bearer) => {
    const bindings = bearer.token ? bindingsBetween(bearer.token, exchange.call.span, unit) : undefined;
    return bindings && bindings.length > 0 ? [{ bearer, bindings }] : [];
  });
  const core = [...new Set(fed.flatMap((item) => item.bindings))];
  if (!core.some((binding) => contains(binding.statement, exchange.call.span))) return undefined;
  const removed = sweep(
    {
      core,
      feeds: [...passedBindings(exchange.parts, unit), ...exchange.feeds, ...constructionsIn(core, unit)],
      statements: exchange.carriers,
      replaced: fed.map((item) => item.bearer.span),
    },
    unit,
  );
  const handedOver = exchange.parts.map((part) => part.expression.span);
  const complete = removed && handedOver.every((span) => removed.some((area) => contains(area, span)));
  return complete ? { bearers: fed.map((item) => item.bearer), removed, removedNames: [] } : undefined;
}

/** `request` of `response = client.execute(request)`: objects that were made for the exchange. */
function constructionsIn(core: readonly Binding[], unit: SyntaxUnit): readonly Binding[] {
  const reached = core.flatMap(({ value }) => (value ? [...reach(value, unit)].flatMap(({ through }) => through) : []));
  return [...new Set(reached)].filter(({ value }) => value !== null && isConstruction(value));
}

/** The token is a literal or an environment variable of its own, so no exchange feeds it. */
function isPlain(bearer: Bearer): boolean {
  const origin = bearer.parts[0]?.origin;
  return origin?.source === 'literal' || (origin?.source === 'reference' && origin.via === 'env');
}

/** A token had to be waited for; a key is at hand. */
const WAITS = /(?:\b(?:await|try[!?]?)\s+)+$/;

function headerEdit(bearer: Bearer, key: string, unit: SyntaxUnit, idiom: Idiom): Edit {
  const original = textOf(unit, bearer.span);
  if (bearer.form === 'method' && bearer.call) return methodEdit(bearer.call, bearer.span, key, unit, idiom);
  if (bearer.form === 'arguments' && bearer.token) {
    const between = unit.text.slice(bearer.span.start, bearer.token.span.start).replace(WAITS, '');
    return { ...bearer.span, text: between.replace(/Bearer/i, 'Key') + key };
  }
  return { ...bearer.span, text: idiom.keyHeader(`${bearer.headerName}Key `, key, original) };
}

/** What is imported by its own name does not bring the method that sets any header with it. */
function hasNoSetter({ form, call }: Bearer, { imports }: SyntaxUnit, { bearerMethods }: Idiom): boolean {
  if (form !== 'method') return form === 'option';
  const name = call?.name ?? '';
  return bearerMethods?.[name] === null || (name !== '' && imports.some(({ imported }) => imported === name));
}

/** `.setBearerAuth(token)` becomes `.set("Authorization", "Key " + key)`. */
function methodEdit(call: Call, span: Span, key: string, unit: SyntaxUnit, idiom: Idiom): Edit {
  const name = call.name ?? '';
  const before = unit.text.slice(span.start, call.argumentsSpan.start);
  const setter = before.replace(name, idiom.bearerMethods?.[name] ?? name);
  return { ...span, text: `${setter}"Authorization", ${idiom.keyHeader('Key ', key, '')})` };
}

function headerOf(bearer: Bearer): string {
  return `${bearer.headerName}Key <the API key>`;
}

function automatic(
  key: KeyText & { kind: 'automatic' },
  edits: (target: RewriteTarget) => readonly Edit[],
): SiteRewrite {
  return { kind: 'automatic', edits, ...(key.needsConfig ? { needsConfig: key.needsConfig } : {}) };
}

function byHand(reason: string, suggestion: string): SiteRewrite {
  return { kind: 'by-hand', reason, suggestion };
}
