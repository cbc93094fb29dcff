import { mentionsApiHost } from '../../clarifai/wire.ts';
import type { Confidence } from '../../domain/finding.ts';
import type { Span } from '../../domain/location.ts';
import { type Call, type Expression, type Joined, type StringLiteral, type SyntaxUnit, shapeOf } from '../syntax.ts';
import { addressesOf, callsAround, foreignHosts } from './addresses.ts';
import { type TracedPart, tracePart } from './parts.ts';

/** A place that sends an access token. */
export interface Bearer {
  /** The whole header value or, for `("Bearer", token)`, the scheme with its token. */
  readonly span: Span;
  /** `Authorization: ` when the string holds the header's name too, else empty. */
  readonly headerName: string;
  /** How the scheme and the token are put together. */
  readonly form: 'string' | 'joined' | 'arguments';
  /** The token is in the address, not in a header. */
  readonly query: boolean;
  readonly token: Expression | null;
  readonly parts: readonly TracedPart[];
  readonly confidence: Confidence;
}

const SCHEME = /^(Authorization:\s*)?Bearer(\s|$)/i;
const QUERY = /[?&]access_token=/;

/** Bearer headers and `access_token=` queries that go to the provider, as far as the file tells. */
export function findBearers(unit: SyntaxUnit): readonly Bearer[] {
  const headers = unit.strings.filter((value) => SCHEME.test(shapeOf(value)) && isOurs(value, unit));
  const queries = unit.strings.filter((value) => QUERY.test(shapeOf(value)) && mentionsApiHost(shapeOf(value)));
  return [...headers.map((value) => headerBearer(value, unit)), ...queries.map((value) => queryBearer(value, unit))];
}

/** With other hosts in the file, only a header inside a call to the provider is surely the provider's. */
function isOurs(value: Expression, unit: SyntaxUnit): boolean {
  if (foreignHosts(unit).length === 0) return true;
  return callsAround(value.span.start, unit).some((call) => addressesOf(call, unit).some(mentionsApiHost));
}

function headerBearer(value: StringLiteral | Joined, unit: SyntaxUnit): Bearer {
  const headerName = SCHEME.exec(shapeOf(value))?.[1] ?? '';
  const base = { headerName, query: false, confidence: confidenceOf(unit) };
  if (value.kind === 'joined') {
    const token = value.parts.find((part) => part.kind !== 'string') ?? null;
    return { ...base, span: value.span, form: 'joined', token, parts: partsOf(token, unit) };
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

function confidenceOf(unit: SyntaxUnit): Confidence {
  return foreignHosts(unit).length === 0 ? 'certain' : 'likely';
}
