import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KeyshiftError } from '../domain/errors.ts';
import { sha256 } from '../domain/fingerprint.ts';
import { syncFolder } from './durable-write.ts';
import { groupCommit } from './group-commit.ts';
import {
  JOURNAL_SCHEMA_VERSION,
  type JournalEntry,
  type JournalRecord,
  type JournalTail,
  readJournal,
} from './journal-reader.ts';

export type { JournalEntry, JournalRecord } from './journal-reader.ts';

/** The append-only record of a run. */
export interface Journal {
  /** The records on disk when the journal was opened; empty when `onRecord` took them. */
  readonly records: readonly JournalRecord[];
  /**
   * Resolves when the record is on stable storage. Appends that arrive during a flush share the next one.
   * @throws {KeyshiftError} 'file' when the write failed; the journal then takes no more records
   */
  append(entry: JournalEntry): Promise<void>;
  /** Waits for what was appended. */
  close(): Promise<void>;
}

export interface JournalOptions {
  /** Only read; append is refused and a torn last line stays on disk. */
  readonly readonly?: boolean;
  /** Takes each record on disk instead of `records`, so that a large journal need not fit in memory. */
  readonly onRecord?: (record: JournalRecord) => void;
  readonly now?: () => Date;
}

/**
 * Opens or makes a journal: JSON lines, mode 0600. A last line torn by a crash is cut off, which the
 * journal then records itself.
 * @throws {KeyshiftError} 'file' when a whole line is damaged; nothing is written then
 */
export async function openJournal(file: string, options: JournalOptions = {}): Promise<Journal> {
  const records: JournalRecord[] = [];
  const tail = await readJournal(file, options.onRecord ?? ((record) => records.push(record)));
  if (options.readonly) return readOnly(file, records);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a', 0o600);
  if (tail.tornBytes > 0) await handle.truncate(tail.bytes);
  const { append, close } = startWriter(file, handle, tail, options.now ?? (() => new Date()));
  if (tail.nextSeq === 0) {
    await append({ type: 'journal', schemaVersion: JOURNAL_SCHEMA_VERSION });
    await syncFolder(dirname(file));
  }
  if (tail.tornBytes > 0) await append({ type: 'journal-repaired', droppedBytes: tail.tornBytes });
  return { records, append, close };
}

function readOnly(file: string, records: readonly JournalRecord[]): Journal {
  return {
    records,
    append: () => Promise.reject(new KeyshiftError('file', `${file} was opened for reading only`)),
    close: () => Promise.resolve(),
  };
}

function startWriter(file: string, handle: FileHandle, tail: JournalTail, now: () => Date) {
  let { nextSeq: seq, previous } = tail;
  let broken: KeyshiftError | undefined;
  let closed = false;

  const lines = groupCommit<string, void>(async (group) => {
    if (broken) throw broken;
    try {
      await handle.appendFile(group.join(''));
      await handle.datasync();
    } catch (error) {
      broken = new KeyshiftError('file', `${file}: ${(error as Error).message}`, { cause: error });
      throw broken;
    }
    return [];
  });

  async function append(entry: JournalEntry): Promise<void> {
    if (broken) throw broken;
    if (closed) throw new KeyshiftError('file', `${file} is closed`);
    const line = JSON.stringify({ ...entry, seq, time: now().toISOString(), previous });
    seq += 1;
    previous = sha256(line);
    await lines.submit(`${line}\n`);
  }

  async function close(): Promise<void> {
    if (closed) return;
    closed = true;
    await lines.idle();
    await handle.close();
  }

  return { append, close };
}
