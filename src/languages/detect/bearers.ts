import { mentionsApiHost } from '../../clarifai/wire.ts';
import type { Confidence } from '../../domain/finding.ts';
import { contains, type Span } from '../../domain/location.ts';
import type { Idiom } from '../language.ts';
import {
  type Call,
  type Expression,
  type Joined,
  pathOf,
  type StringLiteral,
  type SyntaxUnit,
  shapeOf,
} from '../syntax.ts';
import { addressesOf, callsAround, knownText } from './addresses.ts';
import { ownerOf } from './ownership.ts';
import { type TracedPart, tracePart } from './parts.ts';

/** A place that sends an access token. */
export interface Bearer {
  /** The whole header value or, for `("Bearer", token)`, the scheme with its token. */
  readonly span: Span;
  /** `Authorization: ` when the string holds the header's name too, else empty. */
  readonly headerName: string;
  /**
   * How the scheme and the token are put together; `mixed` when they are a part of a longer text, `method` when a
   * method adds the scheme, see {@link methodBearers}, `option` when an option does, see {@link optionBearers}.
   */
  readonly form: 'string' | 'joined' | 'arguments' | 'mixed' | 'method' | 'option';
  /** The call of such a method. */
  readonly call?: Call;
  /** The token is in the address, not in a header. */
  readonly query: boolean;
  readonly token: Expression | null;
  readonly parts: readonly TracedPart[];
  readonly confidence: Confidence;
}

const SCHEME = /^\s*(Authorization:\s*)?Bearer(\s|$)/i;
/** The header after a line end or a quote: not at the start of the string. */
const AMID = /[\n'"]\s*Authorization:\s*Bearer\s/i;
/** A message about tokens, not a token: `Bearer token is missing`. */
const PROSE = /^Bearer\s+[A-Za-z]+[ ,.:]/;
const QUERY = /[?&]access_token=/;

/** Bearer headers and `access_token=` queries that go to the provider, as far as the file tells. */
export function findBearers(unit: SyntaxUnit, { bearerMethods = {} }: Idiom): readonly Bearer[] {
  return [
    ...unit.strings.flatMap((value) => stringBearers(value, unit)),
    ...optionBearers(unit),
    ...queryEntries(unit),
    ...queryCalls(unit),
    ...methodBearers(unit, new Set(Object.keys(bearerMethods))),
  ];
}

/** `headers.setBearerAuth(token)`, and `bearerAuth(token)` in a block that describes a request. */
function methodBearers(unit: SyntaxUnit, methods: ReadonlySet<string>): readonly Bearer[] {
  return unit.calls.flatMap((call): Bearer[] => {
    const token = call.arguments[0]?.value;
    if (!token || !methods.has(call.name ?? '')) return [];
    const owner = ownerOf({ kind: 'call', call, span: call.span }, unit);
    if (owner === 'foreign') return [];
    const span = { start: call.receiver?.span.end ?? call.span.start, end: call.span.end };
    const base = { span, call, headerName: '', form: 'method' as const, query: false };
    return [{ ...base, token, parts: partsOf(token, unit), confidence: owner === 'ours' ? 'certain' : 'likely' }];
  });
}

/** `{auth: {bearer: token}}` in a call to the provider. */
function optionBearers(unit: SyntaxUnit): readonly Bearer[] {
  return unit.entries
    .filter(({ key }) => key === 'bearer')
    .filter((entry) => unit.entries.some(({ key, value }) => key === 'auth' && contains(value.span, entry.span)))
    .filter(({ span }) => goesToApi(span, unit))
    .map(({ span, value }) => ({
      span,
      headerName: '',
      form: 'option',
      query: false,
      token: value,
      parts: partsOf(value, unit),
      confidence: 'certain',
    }));
}

function goesToApi(span: Span, unit: SyntaxUnit): boolean {
  return callsAround(span.start, unit).some((call) => addressesOf(call, unit).some(mentionsApiHost));
}

function stringBearers(value: StringLiteral | Joined, unit: SyntaxUnit): readonly Bearer[] {
  const shape = shapeOf(value);
  if (QUERY.test(shape)) return mentionsApiHost(knownText(value, unit)) ? [queryBearer(value, unit)] : [];
  const alone = SCHEME.test(shape);
  if ((!alone && !AMID.test(shape)) || PROSE.test(shape)) return [];
  if (isTakenApart(value, unit) || isTokenType(value, unit)) return [];
  const owner = ownerOf(value, unit);
  if (owner === 'foreign') return [];
  const confidence = owner === 'ours' ? 'certain' : 'likely';
  return [alone ? headerBearer(value, confidence, unit) : mixedBearer(value, confidence, unit)];
}

/** `token_type: 'Bearer'` tells what a token is; nothing is sent. */
function isTokenType(value: StringLiteral | Joined, unit: SyntaxUnit): boolean {
  return unit.entries.some((entry) => entry.value === value && /^token_?type$/i.test(entry.key ?? ''));
}

const TAKES_APART =
  /^(has|starts?|ends|trim|strip|remove|replace|split|cut|g?sub|index|match|equals|test|delete|contains?|includes?|explode|str_|preg_)/i;

/** `header.startsWith("Bearer ")`, `strings.TrimPrefix(header, "Bearer ")`: a server that reads what it was sent. */
function isTakenApart(value: StringLiteral | Joined, unit: SyntaxUnit): boolean {
  if (value.kind !== 'string' || !/^Bearer\s*$/i.test(value.value)) return false;
  const [call] = callsAround(value.span.start, unit);
  const given = call?.arguments.some((argument) => argument.value.span.start === value.span.start) === true;
  return given && TAKES_APART.test(call?.name ?? '');
}

/** `{params: {access_token: token}}` in a call to the provider. */
function queryEntries(unit: SyntaxUnit): readonly Bearer[] {
  return unit.entries
    .filter(({ key }) => key === 'access_token')
    .filter(({ span }) => goesToApi(span, unit))
    .map(({ span, value }) => ({
      span,
      headerName: '',
      form: 'joined',
      query: true,
      token: value,
      parts: partsOf(value, unit),
      confidence: 'certain',
    }));
}

const ADDS =
  /^(add|set|append|field|form|(add|append|set)?(encoded|body|form|url)*(query|form|body|data)*_?(param|parameter|part|query|string)s?)$/i;
/** Where tokens are kept, not sent. */
const KEEPS = /storage|session|cookie|cache|pref|editor|store|redis|conf|settings/i;

/** `query.Add("access_token", token)`, `.addQueryParameter("access_token", token)` in a file that talks to the provider alone. */
function queryCalls(unit: SyntaxUnit): readonly Bearer[] {
  return unit.calls.flatMap((call): Bearer[] => {
    const [key, token, ...more] = call.arguments.map(({ value }) => value);
    if (key?.kind !== 'string' || key.value !== 'access_token' || !token || more.length > 0) return [];
    if (!ADDS.test(call.name ?? '') || KEEPS.test((call.receiver && pathOf(call.receiver)?.join('.')) ?? '')) return [];
    const owner = ownerOf({ kind: 'call', call, span: call.span }, unit);
    if (owner === 'foreign') return [];
    const span = { start: key.span.start, end: token.span.end };
    const base = { span, headerName: '', form: 'joined' as const, query: true, token };
    return [{ ...base, parts: partsOf(token, unit), confidence: owner === 'ours' ? 'certain' : 'likely' }];
  });
}

/** A header among other text: more headers in one string, or a whole command line. */
function mixedBearer(value: StringLiteral | Joined, confidence: Confidence, unit: SyntaxUnit): Bearer {
  const token = value.kind === 'joined' ? tokenAfterScheme(value) : null;
  const base = { span: value.span, headerName: 'Authorization: ', form: 'mixed' as const, query: false };
  return { ...base, token, parts: partsOf(token, unit), confidence };
}

/** The part right after the text that ends with the scheme. */
function tokenAfterScheme(value: Joined): Expression | null {
  const before = value.parts.findIndex((part) => part.kind === 'string' && /\bBearer\s*$/i.test(part.value));
  return value.parts.slice(before + 1).find((part) => before !== -1 && !isBlank(part)) ?? null;
}

/** `["Bearer", token].join(" ")` has a blank of its own. */
function isBlank(part: Expression): boolean {
  return part.kind === 'string' && part.value.trim() === '';
}

function headerBearer(value: StringLiteral | Joined, confidence: Confidence, unit: SyntaxUnit): Bearer {
  const headerName = SCHEME.exec(shapeOf(value))?.[1] ?? '';
  const base = { headerName, query: false, confidence };
  if (value.kind === 'joined') {
    const token = tokenAfterScheme(value) ?? value.parts.find((part) => part.kind !== 'string') ?? null;
    const form = token && !endsWith(value, token) ? 'mixed' : 'joined';
    return { ...base, span: value.span, form, token, parts: partsOf(token, unit) };
  }
  const token = value.value.replace(SCHEME, '').trim();
  if (token !== '') {
    const start = value.content.end - token.length;
    const literal: StringLiteral = { ...value, value: token, content: { start, end: value.content.end } };
    return { ...base, span: value.span, form: 'string', token: literal, parts: partsOf(literal, unit) };
  }
  const argument = argumentAfter(value, unit);
  const span = argument ? { start: value.span.start, end: argument.span.end } : value.span;
  return { ...base, span, form: 'arguments', token: argument ?? null, parts: partsOf(argument, unit) };
}

/** Nothing but white space follows the token. */
function endsWith(value: Joined, token: Expression): boolean {
  const after = value.parts.slice(value.parts.indexOf(token) + 1);
  return after.every((part) => part.kind === 'string' && part.value.trim() === '');
}

/** `AuthenticationHeaderValue("Bearer", token)`: the token is the argument after the scheme. */
function argumentAfter(value: StringLiteral, unit: SyntaxUnit): Expression | undefined {
  const call: Call | undefined = callsAround(value.span.start, unit)[0];
  const at = call?.arguments.findIndex((argument) => argument.value.span.start === value.span.start) ?? -1;
  return at === -1 ? undefined : call?.arguments[at + 1]?.value;
}

function queryBearer(value: StringLiteral | Joined, unit: SyntaxUnit): Bearer {
  const parts = value.kind === 'joined' ? value.parts : [];
  const before = parts.findIndex((part) => part.kind === 'string' && /access_token=$/.test(part.value));
  const token = before === -1 ? null : (parts[before + 1] ?? null);
  return {
    span: value.span,
    headerName: '',
    form: value.kind,
    query: true,
    token,
    parts: partsOf(token, unit),
    confidence: 'certain',
  };
}

function partsOf(token: Expression | null | undefined, unit: SyntaxUnit): readonly TracedPart[] {
  return token ? [tracePart('access-token', token, unit)] : [];
}
