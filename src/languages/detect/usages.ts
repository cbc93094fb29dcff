import type { CallFact, ClientMethodFact } from '../../clarifai/facts/load.ts';
import type { RestCall } from '../../domain/usage.ts';
import type { ClientLibrary, Language, SiteUsage } from '../language.ts';
import { type Call, pathOf, type SyntaxUnit } from '../syntax.ts';
import { methodTable } from './methods.ts';
import { type Receiver, receiverOf } from './receivers.ts';

/** Calls of client libraries, each with the REST calls it makes. */
export function findUsages(unit: SyntaxUnit, language: Language): readonly SiteUsage[] {
  const present = language.libraries.filter((library) => library.present(unit));
  return unit.calls.flatMap((call) => {
    const candidates = present.map((library) => ({ library, receiver: receiverOf(call, library, unit) }));
    const owned = candidates.filter(({ receiver }) => receiver.kind === 'client' || receiver.kind === 'result');
    for (const { library, receiver } of owned.length > 0 ? owned : candidates) {
      const usage = usageOf(call, receiver, library, unit);
      if (usage) return [usage];
    }
    return [];
  });
}

function usageOf(call: Call, receiver: Receiver, library: ClientLibrary, unit: SyntaxUnit): SiteUsage | undefined {
  if (library.constructs(call, unit)) {
    const table = methodTable(library);
    const row = library.constructorMethod && table.fromClient.get(library.constructorMethod);
    return row ? known(call, row, call.name ?? row.method, library, unit) : undefined;
  }
  if (receiver.kind === 'foreign') return undefined;
  if (call.name === null) {
    return receiver.kind === 'client' ? unknown(call, library, 'the method is chosen at run time') : undefined;
  }
  if (receiver.kind === 'other' && !mayBeReceiver(call, library)) return undefined;
  const row = rowFor(call.name, library.signatureOf?.(call) ?? call.name, receiver, library);
  if (row) return known(call, row, displayName(row), library, unit);
  if (receiver.kind !== 'client') return undefined;
  return receiver.path.includes(null)
    ? unknown(call, library, 'what the method is called on is chosen at run time')
    : undefined;
}

function mayBeReceiver(call: Call, { receiverName }: ClientLibrary): boolean {
  const name = call.receiver ? pathOf(call.receiver)?.at(-1) : undefined;
  return receiverName === undefined || receiverName.test(name ?? '');
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

function rowFor(
  called: string,
  name: string,
  receiver: Exclude<Receiver, { kind: 'foreign' }>,
  library: ClientLibrary,
): ClientMethodFact | undefined {
  const table = methodTable(library);
  if (receiver.kind === 'client') {
    const path = [...receiver.path.map(String), name].join('.');
    return table.fromClient.get(path) ?? table.onResults.get(name);
  }
  if (receiver.kind === 'result') return table.onResults.get(name);
  const suffix = receiver.path.at(-1);
  const bySuffix = typeof suffix === 'string' ? bestSuffix(receiver.path, name, table.fromClient) : undefined;
  if (bySuffix) return bySuffix;
  if (COMMON.has(called)) return undefined;
  return table.onResults.get(name) ?? table.fromClient.get(name);
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

function known(call: Call, row: ClientMethodFact, method: string, library: ClientLibrary, unit: SyntaxUnit): SiteUsage {
  const extras = (row.conditional ?? []).filter((extra) => library.mayNeed?.(call, extra, unit) ?? true);
  const calls = [...row.calls, ...(row.oneOf ?? []), ...extras].map(restCall);
  return { span: call.span, client: library.methods, method, calls };
}

function restCall(fact: CallFact): RestCall {
  return { method: fact.method, path: fact.path, ...(fact.when ? { when: fact.when } : {}) };
}

function unknown(call: Call, library: ClientLibrary, reason: string): SiteUsage {
  return { span: call.span, client: library.methods, method: '?', calls: [], unknown: reason };
}
