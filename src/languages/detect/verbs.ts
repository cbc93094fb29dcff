import { contains } from '../../domain/location.ts';
import { resolve } from '../resolve.ts';
import { type Call, type Expression, type SyntaxUnit, within } from '../syntax.ts';
import { callsAround } from './addresses.ts';
import { ownCompanionsOf } from './companions.ts';
import { conventionalVerb } from './conventional-verb.ts';

const VERBS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** The HTTP method of a call that is given an address: its name, an argument, or what is said to its objects. */
export function verbOf(call: Call, unit: SyntaxUnit): string | undefined {
  const direct = verbIn(call, unit) ?? outerVerb(call, unit);
  const told = companionVerb(call, unit) ?? classVerb(call, unit);
  return direct ?? told ?? defaultVerb(call, unit) ?? conventionalVerb(call, unit);
}

/** `Net::HTTP::Get.new(uri)` where `uri = URI(address)`: the class of the request says the verb. */
function classVerb(call: Call, unit: SyntaxUnit): string | undefined {
  const made = unit.bindings.filter(({ value }) => value?.kind === 'call' && value.call === call);
  const requests = unit.calls.filter(
    (other) =>
      other.form === 'new' &&
      VERBS.has(other.name?.toUpperCase() ?? '') &&
      other.arguments.some(({ value }) =>
        made.some(({ name, scope }) => isUse(value, name) && contains(scope, other.span)),
      ),
  );
  const verbs = new Set(requests.map(({ name }) => name?.toUpperCase()));
  return verbs.size === 1 ? [...verbs][0] : undefined;
}

/** `uri`, `uri.path`, `uri.request_uri`. */
function isUse(value: Expression, name: string): boolean {
  return value.kind === 'member' ? isUse(value.object, name) : value.kind === 'name' && value.name === name;
}

/** `PostAsync(new Uri(address), body)`, `new HttpRequestMessage { Method = HttpMethod.Get, RequestUri = new Uri(address) }`. */
function outerVerb(call: Call, unit: SyntaxUnit): string | undefined {
  const given = callsAround(call.span.start, unit).find(
    (outer) => outer !== call && outer.arguments.some((argument) => contains(argument.span, call.span)),
  );
  return given && verbIn(given, unit);
}

function verbIn(call: Call, unit: SyntaxUnit): string | undefined {
  return (
    verbOfName(call.name ?? '') ??
    verbAmong(
      call.arguments.flatMap(({ value }) => [...within(value)]),
      unit,
    )
  );
}

/** `post`, `post!`, `requestPost`, `PostAsync`, `postForObject`, `GetFromJsonAsync`. */
function verbOfName(name: string): string | undefined {
  const whole = name.toUpperCase().replace(/!$/, '');
  if (VERBS.has(whole)) return whole;
  const suffix = /(Get|Post|Put|Patch|Delete)(?:Async)?$/.exec(name)?.[1];
  const prefix = /^(get|post|put|patch|delete)(?:For|As|From|String|Stream|ByteArray)[A-Z]/i.exec(name)?.[1];
  return (suffix ?? prefix)?.toUpperCase();
}

function verbAmong(values: readonly Expression[], unit: SyntaxUnit): string | undefined {
  for (const value of values) {
    const text = resolve(value, unit).value;
    if (text.kind === 'string' && VERBS.has(text.value.toUpperCase())) return text.value.toUpperCase();
    // Go writes `http.MethodPost`.
    const property = value.kind === 'member' ? value.property?.toUpperCase().replace(/^METHOD_?/, '') : undefined;
    if (property !== undefined && VERBS.has(property)) return property;
  }
  return undefined;
}

/**
 * `.url(…).post(body)`, `connection.setRequestMethod("POST")`, `request.httpMethod = "POST"`; undefined when they do
 * not agree.
 */
function companionVerb(call: Call, unit: SyntaxUnit): string | undefined {
  const verbs = ownCompanionsOf(call, unit).flatMap((companion) => {
    const verb = companion.kind === 'call' ? verbIn(companion.call, unit) : verbAmong([companion], unit);
    return verb ? [verb] : [];
  });
  return new Set(verbs).size === 1 ? verbs[0] : undefined;
}

/** OkHttp's request builder, scalaj's `Http(url)` and Akka's `HttpRequest` make a GET of a request that is told nothing else. */
function defaultVerb(call: Call, unit: SyntaxUnit): string | undefined {
  const links = ownCompanionsOf(call, unit).flatMap((companion) => (companion.kind === 'call' ? [companion.call] : []));
  const okHttp = links.some(({ form, name }) => form === 'new' && (name === 'Builder' || name === 'Request.Builder'));
  const told = links.some(({ name }) => name === 'method' || /^(get|post|put|patch|delete)/i.test(name ?? ''));
  const gets = (call.name === 'url' && okHttp) || /^Http(Request)?$/.test(call.name ?? '');
  return gets && !told ? 'GET' : undefined;
}
