import { basename, join, resolve } from 'node:path';
import { KeyshiftError } from '../domain/errors.ts';
import { digest } from '../domain/fingerprint.ts';
import { statIfExists } from '../migrate/durable-write.ts';
import { type Journal, openJournal } from '../migrate/journal.ts';
import type { JournalRecord } from '../migrate/journal-reader.ts';
import { foldKeyRecord, type KeyHistory } from '../migrate/key-history.ts';
import { takeLock } from '../migrate/lock-file.ts';
import type { BatchRow } from './batch-row.ts';
import { type KnownRows, readKnownRows, writeKnownRows } from './known-rows.ts';

/** Where a batch keeps what it needs to be resumed. */
export interface BatchFolder {
  readonly folder: string;
  readonly journal: string;
  readonly lock: string;
  readonly results: string;
  readonly deadLetters: string;
  /** See {@link writeKnownRows}. */
  readonly knownRows: string;
}

/** A row that needs nothing more. */
export interface DoneRow {
  readonly fingerprint: string;
  readonly scopes: readonly string[];
}

/** What the journal of a batch says. */
export interface BatchState {
  readonly journal: Journal;
  /** Why the journal takes no more records; nothing may be done then. */
  failure(): unknown;
  /** By row marker. */
  readonly done: Map<string, DoneRow>;
  readonly keys: KeyHistory;
  /** SHA-256 of the file the last run was given; undefined when there was none. */
  readonly sha256: string | undefined;
  /** Closes the journal and gives the lock back. */
  close(): Promise<void>;
}

/** `<stateRoot>/batch/<name>-<hash of the file's absolute path>/`; stateRoot is commonly `.keyshift`. */
export function batchFolder(stateRoot: string, file: string): BatchFolder {
  const name = basename(file)
    .replace(/\.csv$/i, '')
    .replace(/[^\w.-]+/g, '-');
  const folder = join(stateRoot, 'batch', `${name}-${digest(resolve(file)).slice(0, 8)}`);
  return {
    folder,
    journal: join(folder, 'journal.jsonl'),
    lock: join(folder, 'lock'),
    results: join(folder, 'results.csv'),
    deadLetters: join(folder, 'dead-letters.csv'),
    knownRows: join(folder, 'known-rows'),
  };
}

/** Whether the file was run before, so that a run of it would be a resumption. */
export async function hasState(folder: BatchFolder): Promise<boolean> {
  return (await statIfExists(folder.journal)) !== undefined;
}

/**
 * Takes the lock and reads the journal.
 * @throws {KeyshiftError} `refused` when another process runs the batch, `file` when the journal is damaged
 */
export async function openState(folder: BatchFolder): Promise<BatchState> {
  const release = await takeLock(folder.lock, 'this batch');
  const history = startHistory();
  try {
    const journal = await openJournal(folder.journal, { onRecord: history.add });
    return { ...history.read(), ...watchJournal(journal), close: () => journal.close().finally(release) };
  } catch (error) {
    await release();
    throw error;
  }
}

/** The rows that need nothing more, by marker; reads without the lock and changes nothing. */
export async function readDoneRows(folder: BatchFolder): Promise<ReadonlyMap<string, DoneRow>> {
  const history = startHistory();
  await openJournal(folder.journal, { readonly: true, onRecord: history.add });
  return history.read().done;
}

function startHistory() {
  const done = new Map<string, DoneRow>();
  const keys: KeyHistory = new Map();
  let sha256: string | undefined;
  return {
    add(record: JournalRecord): void {
      foldKeyRecord(keys, record);
      if (record.type === 'batch-begun') sha256 = String(record['sha256']);
      if (record.type === 'row-done') done.set(String(record['marker']), toDoneRow(record));
    },
    read: () => ({ done, keys, sha256 }),
  };
}

/** Remembers the first failed write, after which a journal takes no more. */
function watchJournal({ append, ...journal }: Journal): Pick<BatchState, 'journal' | 'failure'> {
  let failure: unknown;
  return {
    journal: {
      ...journal,
      append: (entry) =>
        append(entry).catch((error: unknown) => {
          failure ??= error;
          throw error;
        }),
    },
    failure: () => failure,
  };
}

/** Written when nothing more is to be done for a row: the key is made, verified and delivered. */
export async function recordDone(state: BatchState, marker: string, row: DoneRow): Promise<void> {
  await state.journal.append({ type: 'row-done', marker, ...row });
  state.done.set(marker, row);
}

/**
 * Binds the run to the file. Since rows are known by what they ask for, going on with a changed file is
 * safe, but it is rarely meant: keys of rows that were changed or taken out stay. Resolves with the rows that may be
 * done, which are those the batch was begun with, or undefined when all may.
 * @throws {KeyshiftError} `refused` when the file is not the one of the last run, unless allowed, and an earlier version
 * did not keep which rows it held
 */
export async function bindFile(
  state: BatchState,
  file: { readonly file: string; readonly sha256: string; readonly rows: number; readonly doneRows: number },
  allowChanged: boolean,
  known: { readonly file: string; readonly rows: () => AsyncIterable<BatchRow> },
): Promise<KnownRows | undefined> {
  const { sha256, rows, doneRows } = file;
  if (state.sha256 === sha256) return undefined;
  if (state.sha256 !== undefined && !allowChanged) {
    const isKnown = await readKnownRows(known.file);
    if (isKnown === undefined) throw changed(file, state.done.size);
    return isKnown;
  }
  await writeKnownRows(known.file, known.rows());
  await state.journal.append({ type: 'batch-begun', file: basename(file.file), sha256, rows, doneRows });
  return undefined;
}

function changed(
  { file, rows, doneRows }: { readonly file: string; readonly rows: number; readonly doneRows: number },
  recorded: number,
): KeyshiftError {
  const gone = recorded - doneRows;
  return new KeyshiftError(
    'refused',
    `${file} was changed since it was last run: ${doneRows} of its ${rows} rows are done, ${rows - doneRows} are not; ${gone} rows that were done are no longer in it`,
    {
      hint: 'Rows are known by what they ask for, not by their position: allow the change to do only those that are not done. Keys of rows that are gone stay.',
    },
  );
}

function toDoneRow(record: JournalRecord): DoneRow {
  const scopes = Array.isArray(record['scopes']) ? record['scopes'].map(String) : [];
  return { fingerprint: String(record['fingerprint']), scopes };
}
