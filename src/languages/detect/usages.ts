import type { CallFact, ClientMethodFact } from '../../clarifai/facts/load.ts';
import { findEndpoint } from '../../clarifai/scope-rules.ts';
import type { RestCall } from '../../domain/usage.ts';
import type { ClientLibrary, Language, SiteUsage } from '../language.ts';
import { type Call, pathOf, type SyntaxUnit } from '../syntax.ts';
import { clientOf } from './client-of.ts';
import { methodTable } from './methods.ts';
import { type Receiver, receiverOf } from './receivers.ts';
import { namesOtherClauses } from './search-clauses.ts';

/** Calls of client libraries, each with the REST calls it makes. */
export function findUsages(unit: SyntaxUnit, language: Language): readonly SiteUsage[] {
  const present = language.libraries.filter((library) => library.present(unit));
  const calls = unit.calls.flatMap((call) => usagesAmong(call, present, unit));
  return [...calls, ...attributeUsages(present, unit)];
}

function usagesAmong(call: Call, libraries: readonly ClientLibrary[], unit: SyntaxUnit): readonly SiteUsage[] {
  const candidates = libraries.map((library) => ({ library, receiver: receiverOf(call, library, unit) }));
  const owned = candidates.filter(({ receiver }) => isOwned(receiver));
  for (const { library, receiver } of owned.length > 0 ? owned : candidates) {
    const usage = usageOf(call, receiver, library, unit);
    if (usage) return [{ ...usage, ...madeAt(call, libraries, unit) }];
  }
  return [];
}

function madeAt(call: Call, libraries: readonly ClientLibrary[], unit: SyntaxUnit): Pick<SiteUsage, 'madeAt'> {
  const made = clientOf(call, libraries, unit);
  return made ? { madeAt: made } : {};
}

/** `detector.image`, where a method without arguments is read as a member. */
function attributeUsages(present: readonly ClientLibrary[], unit: SyntaxUnit): readonly SiteUsage[] {
  const libraries = present.filter(({ attributes }) => attributes);
  if (libraries.length === 0) return [];
  return unit.members.flatMap(({ object, property, span }) => {
    const nothing = { start: span.end, end: span.end };
    const call: Call = { form: 'call', name: property, receiver: object, arguments: [], span, argumentsSpan: nothing };
    const owners = libraries.filter((library) => isOwned(receiverOf(call, library, unit)));
    return usagesAmong(call, owners, unit);
  });
}

function isOwned({ kind }: Receiver): boolean {
  return kind === 'client' || kind === 'result';
}

function usageOf(call: Call, receiver: Receiver, library: ClientLibrary, unit: SyntaxUnit): SiteUsage | undefined {
  if (library.constructs(call, unit)) {
    const table = methodTable(library);
    const row = library.constructorMethod && table.fromClient.get(library.constructorMethod);
    return row ? known(call, [row], call.name ?? row.method, library, unit) : undefined;
  }
  if (receiver.kind === 'foreign') return undefined;
  if (call.name === null) {
    return receiver.kind === 'client' ? unknown(call, library, 'the method is chosen at run time') : undefined;
  }
  if (receiver.kind === 'other' && !mayBeReceiver(call, library)) return undefined;
  const rows = rowsFor(call, library.signatureOf?.(call) ?? call.name, receiver, library);
  const [row] = rows;
  if (row) return known(call, rows, displayName(row), library, unit);
  if (receiver.kind !== 'client') return undefined;
  return receiver.path.includes(null)
    ? unknown(call, library, 'what the method is called on is chosen at run time')
    : undefined;
}

/** `super().__init__()` makes a client only where `constructs` says so. */
function mayBeReceiver(call: Call, { receiverName, constructorMethod }: ClientLibrary): boolean {
  if (call.name === constructorMethod && call.receiver?.kind === 'call') return false;
  return receiverName === undefined || receiverName.test(receiverNameOf(call) ?? '');
}

function receiverNameOf(call: Call): string | undefined {
  return call.receiver ? pathOf(call.receiver)?.at(-1) : undefined;
}

/** Names that many libraries share; they count only on a receiver that is known to be the client's. */
const COMMON = new Set([
  'get',
  'list',
  'create',
  'update',
  'delete',
  'search',
  'close',
  'train',
  'add',
  'getToken',
  'image',
  'images',
  'results',
  'error',
]);

/** The rows a call may be; more than one only where the kind of the result it is made on is not known. */
function rowsFor(
  call: Call,
  name: string,
  receiver: Exclude<Receiver, { kind: 'foreign' }>,
  library: ClientLibrary,
): readonly ClientMethodFact[] {
  const table = methodTable(library);
  if (receiver.kind === 'result') return onResults(name, receiver.from, library);
  if (receiver.kind === 'client') {
    const own = table.fromClient.get([...receiver.path.map(String), name].join('.'));
    return own ? [own] : onResults(name, undefined, library);
  }
  const suffix = receiver.path.at(-1);
  const bySuffix = typeof suffix === 'string' ? bestSuffix(receiver.path, name, table.fromClient) : undefined;
  if (bySuffix) return [bySuffix];
  if (COMMON.has(call.name ?? '')) return [];
  const ofResults = onResults(name, receiverNameOf(call), library);
  if (ofResults.length > 0) return ofResults;
  const own = table.fromClient.get(name);
  return own ? [own] : [];
}

function onResults(name: string, hint: string | undefined, library: ClientLibrary): readonly ClientMethodFact[] {
  const rows = methodTable(library).onResults.get(name) ?? [];
  const named = hint === undefined ? undefined : library.resultNamed?.(hint);
  const told = rows.filter((row) => row.receiver === named);
  return told.length > 0 ? told : rows;
}

/** `whatever.models.predict`: the client object comes from elsewhere, its members tell. */
function bestSuffix(
  path: readonly (string | null)[],
  name: string,
  rows: ReadonlyMap<string, ClientMethodFact>,
): ClientMethodFact | undefined {
  for (let length = Math.min(path.length, 2); length > 0; length -= 1) {
    const row = rows.get([...path.slice(-length), name].join('.'));
    if (row) return row;
  }
  return undefined;
}

function displayName(row: ClientMethodFact): string {
  const receiver = row.receiver.replace(/ \(.*$/, '');
  return `${receiver}.${row.method}`;
}

function known(
  call: Call,
  rows: readonly ClientMethodFact[],
  method: string,
  library: ClientLibrary,
  unit: SyntaxUnit,
): SiteUsage {
  const calls = rows.flatMap((row) => {
    const extras = (row.conditional ?? []).filter((extra) => library.mayNeed?.(call, extra, unit) ?? true);
    return [...row.calls, ...(row.oneOf ?? []), ...extras].map((fact) => restCall(fact, call, unit));
  });
  return { span: call.span, client: library.methods, method, calls };
}

function restCall({ method, path, when, byImage }: CallFact, call: Call, unit: SyntaxUnit): RestCall {
  const optional = findEndpoint(method, path)?.optional ?? [];
  const byOther = byImage === 'never' || (byImage === undefined && namesOtherClauses(call, unit));
  const alsoNeeds = byOther ? [] : optional;
  return { method, path, ...(when ? { when } : {}), ...(alsoNeeds.length > 0 ? { alsoNeeds } : {}) };
}

function unknown(call: Call, library: ClientLibrary, reason: string): SiteUsage {
  return { span: call.span, client: library.methods, method: '?', calls: [], unknown: reason };
}
