/** One change of one row, as the data file keeps it. */
export type Change =
  | { readonly table: string; readonly put: unknown }
  | { readonly table: string; readonly remove: string };

/** Rows by id, and in groups that keep the order in which rows were added. */
export interface Table<Row> {
  get(id: string): Row | undefined;
  list(group: string): readonly Row[];
  put(row: Row): void;
  remove(id: string): void;
  clear(group: string): void;
}

export interface TableKeys<Row> {
  readonly id: (row: Row) => string;
  readonly group: (row: Row) => string;
}

/** An empty table; `record` hears of every change. */
export function createTable<Row>(name: string, keys: TableKeys<Row>, record: (change: Change) => void): Table<Row> {
  const rows = new Map<string, Row>();
  const groups = new Map<string, Map<string, Row>>();

  function put(row: Row): void {
    const id = keys.id(row);
    const groupName = keys.group(row);
    const previous = rows.get(id);
    if (previous !== undefined && keys.group(previous) !== groupName) remove(id);
    const group = groups.get(groupName) ?? new Map<string, Row>();
    groups.set(groupName, group.set(id, row));
    rows.set(id, row);
    record({ table: name, put: row });
  }

  function remove(id: string): void {
    const row = rows.get(id);
    if (row === undefined) return;
    rows.delete(id);
    groups.get(keys.group(row))?.delete(id);
    record({ table: name, remove: id });
  }

  return {
    get: (id) => rows.get(id),
    list: (group) => [...(groups.get(group)?.values() ?? [])],
    put,
    remove,
    clear: (group) => {
      for (const id of [...(groups.get(group)?.keys() ?? [])]) remove(id);
    },
  };
}
