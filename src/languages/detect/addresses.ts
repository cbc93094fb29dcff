import { mentionsApiHost } from '../../clarifai/wire.ts';
import { resolve } from '../resolve.ts';
import { type Call, type Expression, type SyntaxUnit, shapeOf, UNKNOWN, within } from '../syntax.ts';
import { isConstruction } from './construction.ts';

/** No address is put together from so many parts; a name that is joined to itself has no end of them. */
const MOST_PARTS = 200;

/** The known text of a value, with the names in it followed: base URL and path may stand apart. */
export function knownText(expression: Expression, unit: SyntaxUnit): string {
  let left = MOST_PARTS;
  const read = (part: Expression): string => {
    const { value } = resolve(part, unit);
    if (value.kind !== 'joined') return shapeOf(value);
    left -= value.parts.length;
    if (left < 0) return UNKNOWN;
    return value.parts.map((one) => (one.kind === 'string' ? one.value : read(one))).join('');
  };
  return read(expression);
}

const ADDRESSES = new WeakMap<SyntaxUnit, Map<Call, readonly string[]>>();

/** The addresses a call is given, in its arguments and in what it is called on. Several rules ask for the same. */
export function addressesOf(call: Call, unit: SyntaxUnit): readonly string[] {
  const known = ADDRESSES.get(unit) ?? new Map<Call, readonly string[]>();
  ADDRESSES.set(unit, known);
  const before = known.get(call);
  if (before) return before;
  const addresses = findAddresses(call, unit);
  known.set(call, addresses);
  return addresses;
}

/** What a call is made on is looked at so far: each call of a chain has all the calls before it there. */
const MOST_BEFORE = 400;

function findAddresses(call: Call, unit: SyntaxUnit): readonly string[] {
  const given = call.arguments.flatMap((argument) => [...within(argument.value), ...optionsIn(argument.value, unit)]);
  const receiver = call.receiver ? first(MOST_BEFORE, within(call.receiver)) : [];
  const texts = [...given, ...receiver].map((value) => knownText(value, unit));
  return [...texts.filter((text) => text.includes('/')), ...relativeAddresses(call, texts, unit)];
}

function first<T>(count: number, items: Iterable<T>): readonly T[] {
  const taken: T[] = [];
  for (const item of items) {
    if (taken.length === count) break;
    taken.push(item);
  }
  return taken;
}

/** `request(options)` after `options = { url: … }`: the values that say where to. */
function optionsIn(argument: Expression, unit: SyntaxUnit): readonly Expression[] {
  const { value } = argument.kind === 'name' ? resolve(argument, unit) : { value: argument };
  if (argument.kind !== 'name' || value.kind !== 'object') return [];
  return value.entries.filter(({ key }) => ADDRESS_KEY.test(key ?? '')).map((entry) => entry.value);
}

const ADDRESS_KEY = /^(url|uri|endpoint|href)$/i;

const REQUEST =
  /^(get|post|put|patch|delete|send|fetch|http|request\w*|newRequest\w*|\w+(get|post|put|patch|delete|send|request)(async)?|(get|post|put|patch|delete)(async|(for|as|from|form|string|stream|bytearray)\w*))$/i;
const RELATIVE = /^\/?(v[12]\/)?(token|models|inputs|concepts|searches|workflows|tag|color|embed|multiop|feedback)\b/;

/** Paths for a client that was made for the provider's address: `client.post('token', …)`. */
function relativeAddresses(call: Call, texts: readonly string[], unit: SyntaxUnit): readonly string[] {
  if (!isRequest(call)) return [];
  const paths = [...texts, ...builtFrom(call, unit)].filter((text) => RELATIVE.test(text));
  const base = paths.length > 0 ? baseAddress(unit) : undefined;
  return base === undefined ? [] : paths.map((path) => `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`);
}

/** What a function of the project's own makes an address of: `token` in `url = this.buildUrl("token")`. */
function builtFrom(call: Call, unit: SyntaxUnit): readonly string[] {
  const values = call.arguments.map(({ value }) => resolve(value, unit).value);
  const built = values.filter(
    (value) => value.kind === 'call' && BUILDER.test(value.call.name ?? '') && !isConstruction(value),
  );
  return built.flatMap((value) => [...within(value)]).map(shapeOf);
}

const BUILDER = /url|uri|host|endpoint|path|address/i;

/** The address of the API as a whole, to which clients add paths. */
export function isBaseAddress(text: string): boolean {
  return mentionsApiHost(text) && /\.com\/?(v[12]\/?)?$/i.test(text);
}

/** The call sends something, as far as its name says; Elixir's `get!` raises where `get` gives an error. */
export function isRequest(call: Call): boolean {
  return REQUEST.test(call.name?.replace(/!$/, '') ?? '');
}

/** The address that clients of the file are made for; undefined unless there is just one. */
function baseAddress(unit: SyntaxUnit): string | undefined {
  const texts = unit.strings.map(shapeOf).filter(isBaseAddress);
  const bases = new Set(texts.map((text) => text.replace(/\/$/, '')));
  const [base] = bases;
  if (base === undefined || bases.size > 1) return undefined;
  return /v[12]$/i.test(base) ? base : `${base}${versionApart(unit)}`;
}

/** `const version = "v1"` beside an address that names none. */
function versionApart(unit: SyntaxUnit): string {
  const versions = new Set(unit.strings.flatMap((value) => /^\/?(v[12])\/?$/.exec(shapeOf(value))?.[1] ?? []));
  return versions.size === 1 ? `/${[...versions][0]}` : '';
}

const FOREIGN_HOSTS = new WeakMap<SyntaxUnit, readonly string[]>();

/** Hosts other than the provider's that the file talks to; their headers are none of our business. */
export function foreignHosts(unit: SyntaxUnit): readonly string[] {
  const known = FOREIGN_HOSTS.get(unit);
  if (known) return known;
  const hosts = [...new Set(unit.strings.flatMap((value) => foreignHost(shapeOf(value)) ?? []))];
  FOREIGN_HOSTS.set(unit, hosts);
  return hosts;
}

const MEDIA = /\.(jpe?g|png|gif|bmp|tiff?|webp|mp4|mov|avi)\b/i;

/** The host an address names when it is not the provider's; a picture to look at is not a service. */
export function foreignHost(address: string): string | undefined {
  const host = /https?:\/\/([\w.-]+\.\w+)/i.exec(address)?.[1];
  return host && !/clarifai/i.test(host) && !MEDIA.test(address) ? host : undefined;
}

/** Paths of the API itself, which an interface may name without the host: `@POST("v2/token")`. */
const OWN_PATH = /^\/?v2\/(token\/?$|models\/[^/]+\/(versions\/[^/]+\/)?outputs)/;

/** The header by which the provider's own clients tell their version. */
const OWN_HEADER = /^X-Clarifai-Client$/i;

const HOST_SAID = new WeakMap<SyntaxUnit, boolean>();

/** `api.clarifai.com`, or put together: `"https://api." + "clarifai.com"`. */
const HOST_LIKE = /\.\W{0,16}clarifai/i;

/** The text, or what another file gives it, may name the provider's host; without, no address in it is the provider's. */
export function mayNameHost(unit: SyntaxUnit): boolean {
  const known =
    HOST_SAID.get(unit) ??
    (HOST_LIKE.test(unit.text) || unit.strings.some((value) => value.kind === 'string' && HOST_LIKE.test(value.value)));
  HOST_SAID.set(unit, known);
  return known;
}

/** The file names the provider's host or, in code that is called after the provider, its headers or paths of its API. */
export function speaksToApi(unit: SyntaxUnit): boolean {
  const texts = unit.strings.map(shapeOf);
  if (texts.some(mentionsApiHost) || unit.entries.some(({ key }) => OWN_HEADER.test(key ?? ''))) return true;
  return (
    texts.some((text) => OWN_HEADER.test(text)) ||
    (/clarifai/i.test(unit.text) && texts.some((text) => OWN_PATH.test(text)))
  );
}

/** The innermost calls first, so that the call which holds an expression directly comes before its outer ones. */
export function callsAround(offset: number, unit: SyntaxUnit): readonly Call[] {
  return unit.calls
    .filter((call) => call.span.start <= offset && offset < call.span.end)
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}
