import { mentionsApiHost } from '../../../clarifai/wire.ts';
import { contains } from '../../../domain/location.ts';
import { addressesOf, foreignHosts } from '../../../languages/detect/addresses.ts';
import { bindingsNamed } from '../../../languages/resolve.ts';
import { type Call, type Expression, pathOf, type SyntaxUnit, within } from '../../../languages/syntax.ts';
import { baseClasses } from './base-classes.ts';
import type { Tie } from './tie.ts';

/** What the file that names the host lets set the headers: interceptors, base classes, typed clients, header functions. */
export function tiesOf(unit: SyntaxUnit): readonly Tie[] {
  return [...interceptors(unit), ...baseClasses(unit), ...typedClients(unit), ...headerGivers(unit)];
}

const INTERCEPTS = /^(add(Network)?Interceptor|authenticator|requestInterceptor|AddHttpMessageHandler)$/;

/** OkHttp and Feign: `.addInterceptor(new TokenInterceptor())`, also by a parameter or field of that type. */
function interceptors(unit: SyntaxUnit): readonly Tie[] {
  if (foreignHosts(unit).length > 0) return [];
  return unit.calls
    .filter(({ name }) => INTERCEPTS.test(name ?? ''))
    .flatMap((call) => call.arguments.flatMap(({ value }) => typeOf(value, unit) ?? []));
}

function typeOf(value: Expression, unit: SyntaxUnit): Tie | undefined {
  const offset = value.span.start;
  if (value.kind === 'call') return value.call.name === null ? undefined : { path: [value.call.name], offset };
  const name = pathOf(value)?.at(-1);
  const declared = name === undefined ? [] : bindingsNamed(name, unit);
  const type = declared.map((binding) => binding.type ?? madeBy(binding.value)).find((found) => found !== undefined);
  return type === undefined ? undefined : { path: [type], offset };
}

function madeBy(value: Expression | null): string | undefined {
  return value?.kind === 'call' ? (value.call.name ?? undefined) : undefined;
}

const TYPED = /\bAddHttpClient<(?:\w+\s*,\s*)?(\w+)>\s*\(([^;]{0,400})/g;

/** .NET: `services.AddHttpClient<TaggingService>(c => c.BaseAddress = …)`. */
function typedClients({ text }: SyntaxUnit): readonly Tie[] {
  return [...text.matchAll(TYPED)].flatMap(([, type = '', setup = ''], at): readonly Tie[] =>
    mentionsApiHost(setup) ? [{ path: [type], offset: text.indexOf(`<${type}`, at) }] : [],
  );
}

const HEADERS = /^(headers?|auth|authorization)$/i;
const SETS = /^((set|with|add|default)?_?headers?|interceptor|auth)$/i;

/** `fetch(CLARIFAI_URL, { headers: authHeaders(token) })`, `requests.post(URL, auth=BearerAuth(token))`. */
function headerGivers(unit: SyntaxUnit): readonly Tie[] {
  const requests = unit.calls.filter((call) => addressesOf(call, unit).some(mentionsApiHost));
  return requests.flatMap((request) => headersIn(request, unit)).flatMap(namedIn);
}

function headersIn(request: Call, unit: SyntaxUnit): readonly Expression[] {
  const labelled = request.arguments.flatMap(({ label, value }) => (label && HEADERS.test(label) ? [value] : []));
  const entered = unit.entries.filter(({ key, span }) => HEADERS.test(key ?? '') && contains(request.span, span));
  const chained = unit.calls.filter(
    ({ name, span }) => SETS.test(name ?? '') && (contains(request.span, span) || contains(span, request.span)),
  );
  const given = chained.flatMap((call) => call.arguments.map(({ value }) => value));
  return [...labelled, ...entered.map(({ value }) => value), ...given];
}

function namedIn(value: Expression): readonly Tie[] {
  return [...within(value)].flatMap((part): readonly Tie[] => {
    const offset = part.span.start;
    const path = part.kind === 'call' ? calledPath(part.call) : pathOf(part);
    return path === undefined ? [] : [{ path, offset }];
  });
}

function calledPath({ name, receiver }: Call): readonly string[] | undefined {
  const before = receiver ? pathOf(receiver) : [];
  return name === null || before === undefined ? undefined : [...before, name];
}
