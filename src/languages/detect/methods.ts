import { CLIENT_METHODS, type ClientMethodFact } from '../../clarifai/facts/load.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { ClientLibrary } from '../language.ts';

/** The rows of client-methods.json of one library, ready to look up. */
export interface MethodTable {
  /** By dotted path from the client object: `models.predict`, `addInputs`. */
  readonly fromClient: ReadonlyMap<string, ClientMethodFact>;
  /** By method name, on results of other calls; several when more than one kind of result has it. */
  readonly onResults: ReadonlyMap<string, readonly ClientMethodFact[]>;
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
    onResults: resultRows(rows.filter(({ receiver }) => library.results.includes(receiver))),
  };
  TABLES.set(library, table);
  return table;
}

/** Of two rows of one receiver the later one counts: it is the one with more parts of its selector. */
function resultRows(rows: readonly ClientMethodFact[]): MethodTable['onResults'] {
  const named = rows.flatMap((row) => namesOf(row).map((name) => ({ name, row })));
  const groups = groupBy(named, ({ name }) => name);
  return new Map(
    [...groups].map(([name, entries]) => {
      const byReceiver = new Map(entries.map(({ row }) => [row.receiver, row]));
      return [name, [...byReceiver.values()]] as const;
    }),
  );
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
