import type {
  AppRecord,
  ConceptRecord,
  InputRecord,
  KeyRecord,
  ModelRecord,
  SessionRecord,
  TokenRecord,
  VersionRecord,
  WorkflowRecord,
} from './records.ts';
import { type Change, createTable, type Table, type TableKeys } from './table.ts';

/** Everything the sandbox remembers. */
export interface Store {
  readonly tables: Tables;
  /** The changes since the last call. */
  drain(): readonly Change[];
  /** Repeats a change read from a data file. Throws RangeError for a table that does not exist. */
  apply(change: Change): void;
}

export interface Tables {
  /** Grouped by user. */
  readonly apps: Table<AppRecord>;
  /** By secret, grouped by app. */
  readonly keys: Table<KeyRecord>;
  readonly tokens: Table<TokenRecord>;
  /** Grouped by user. */
  readonly sessions: Table<SessionRecord>;
  /** The rest by `rowId`, grouped by app; versions by `versionId`, grouped by the model's `rowId`. */
  readonly concepts: Table<ConceptRecord>;
  readonly inputs: Table<InputRecord>;
  readonly models: Table<ModelRecord>;
  readonly versions: Table<VersionRecord>;
  readonly workflows: Table<WorkflowRecord>;
}

/** An app's own ids are unique in that app only. */
export function rowId(appId: string, id: string): string {
  return `${appId}/${id}`;
}

export function versionId(appId: string, modelId: string, id: string): string {
  return `${appId}/${modelId}/${id}`;
}

const ofApp: TableKeys<{ readonly app_id: string; readonly id: string }> = {
  id: (row) => rowId(row.app_id, row.id),
  group: (row) => row.app_id,
};

/** An empty store. */
export function createStore(): Store {
  let changes: Change[] = [];
  const record = (change: Change) => void changes.push(change);
  const tables = createTables(record);
  return {
    tables,
    drain: () => {
      const drained = changes;
      changes = [];
      return drained;
    },
    apply: (change) => applyChange(tables, change),
  };
}

function createTables(record: (change: Change) => void): Tables {
  return {
    apps: createTable('apps', { id: (row) => row.id, group: (row) => row.user_id }, record),
    keys: createTable('keys', { id: (row) => row.id, group: (row) => row.apps[0].id }, record),
    tokens: createTable('tokens', { id: (row) => row.token, group: (row) => row.app_id }, record),
    sessions: createTable('sessions', { id: (row) => row.token, group: (row) => row.user_id }, record),
    concepts: createTable<ConceptRecord>('concepts', ofApp, record),
    inputs: createTable<InputRecord>('inputs', ofApp, record),
    models: createTable<ModelRecord>('models', ofApp, record),
    versions: createTable(
      'versions',
      {
        id: (row) => versionId(row.app_id, row.model_id, row.id),
        group: (row) => rowId(row.app_id, row.model_id),
      },
      record,
    ),
    workflows: createTable<WorkflowRecord>('workflows', ofApp, record),
  };
}

function applyChange(tables: Tables, change: Change): void {
  const table = (tables as unknown as Readonly<Record<string, Table<unknown>>>)[change.table];
  if (table === undefined) throw new RangeError(`no table ${change.table}`);
  if ('put' in change) table.put(change.put);
  else table.remove(change.remove);
}

/** Removes an app and all that belongs to it, its keys and tokens included. */
export function removeApp(tables: Tables, appId: string): void {
  for (const model of tables.models.list(appId)) tables.versions.clear(rowId(appId, model.id));
  tables.keys.clear(appId);
  tables.tokens.clear(appId);
  tables.concepts.clear(appId);
  tables.inputs.clear(appId);
  tables.models.clear(appId);
  tables.workflows.clear(appId);
  tables.apps.remove(appId);
}
