import { CLIENT_METHODS, type ClientMethodFact } from '../../clarifai/facts/load.ts';
import type { ClientLibrary } from '../language.ts';

/** The rows of client-methods.json of one library, ready to look up. */
export interface MethodTable {
  /** By dotted path from the client object: `models.predict`, `addInputs`. */
  readonly fromClient: ReadonlyMap<string, ClientMethodFact>;
  /** By method name, on results of other calls. */
  readonly onResults: ReadonlyMap<string, ClientMethodFact>;
}

const TABLES = new WeakMap<ClientLibrary, MethodTable>();

export function methodTable(library: ClientLibrary): MethodTable {
  const known = TABLES.get(library);
  if (known) return known;
  const rows = CLIENT_METHODS.filter((row) => row.client === library.methods);
  const table: MethodTable = {
    fromClient: new Map(
      rows.flatMap((row) => {
        const path = library.paths[row.receiver];
        return path ? namesOf(row).map((name) => [[...path, name].join('.'), row] as const) : [];
      }),
    ),
    onResults: new Map(
      rows.flatMap((row) =>
        library.results.includes(row.receiver) ? namesOf(row).map((name) => [name, row] as const) : [],
      ),
    ),
  };
  TABLES.set(library, table);
  return table;
}

/** A selector is looked up whole and, for calls that do not show it whole, by its first part. */
function namesOf(row: ClientMethodFact): readonly string[] {
  const { selector } = row;
  return [
    ...new Set([
      row.method,
      ...(selector ? [selector, selector.split(':')[0] ?? selector] : []),
      ...(row.aliases ?? []),
      ...(row.swiftName ? [row.swiftName] : []),
    ]),
  ];
}
