import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KeyshiftError } from '../domain/errors.ts';
import { sha256 } from '../domain/fingerprint.ts';
import { syncFolder } from './durable-write.ts';
import { fileTrouble, isOwn, otherOwner } from './file-trouble.ts';
import { type Fingerprints, makeFingerprintKey, readFingerprintKey, withoutKey } from './fingerprint-key.ts';
import { groupCommit } from './group-commit.ts';
import {
  JOURNAL_SCHEMA_VERSION,
  type JournalEntry,
  type JournalRecord,
  type JournalTail,
  readJournal,
} from './journal-reader.ts';
import { rescueRecords } from './journal-recovery.ts';

export type { JournalEntry, JournalRecord } from './journal-reader.ts';

/** The append-only record of a run. */
export interface Journal {
  /** The records on disk when the journal was opened; empty when `onRecord` took them. */
  readonly records: readonly JournalRecord[];
  /** How its records name secrets. */
  readonly fingerprints: Fingerprints;
  /**
   * Resolves when the record is on stable storage. Appends that arrive during a flush share the next one.
   * @throws {KeyshiftError} 'file' when the write failed; the journal then takes no more records
   */
  append(entry: JournalEntry): Promise<void>;
  /** SHA-256 of the last record, see {@link verifyJournal}; empty when there is none. */
  anchor(): string;
  /** Waits for what was appended. */
  close(): Promise<void>;
}

export interface JournalOptions {
  /** Only read; append is refused and a torn last line stays on disk. */
  readonly readonly?: boolean;
  /** Takes each record on disk instead of `records`, so that a large journal need not fit in memory. */
  readonly onRecord?: (record: JournalRecord) => void;
  readonly now?: () => Date;
  /** Opens the file for appending, mode 0600. */
  readonly openFile?: (file: string) => Promise<FileHandle>;
}

/**
 * Opens or makes a journal: JSON lines, mode 0600. A last line torn by a crash is cut off, which the
 * journal then records itself.
 * @throws {KeyshiftError} 'file' when a whole line is damaged, the file cannot be opened or the key of its fingerprints is lost, 'refused' when it is
 * another user's; nothing is written then
 */
export async function openJournal(file: string, options: JournalOptions = {}): Promise<Journal> {
  const records: JournalRecord[] = [];
  const tail = await readJournal(file, options.onRecord ?? ((record) => records.push(record)));
  if (options.readonly) return readOnly(file, records, tail);
  const handle = await openOwn(file, options.openFile);
  const fingerprints = await openKey(file, tail).catch(async (error: unknown) => {
    await handle.close();
    throw error;
  });
  if (tail.tornBytes > 0) await handle.truncate(tail.bytes);
  const { append, anchor, close } = startWriter(file, handle, tail, options.now ?? (() => new Date()));
  if (tail.nextSeq === 0) {
    await append({ type: 'journal', schemaVersion: JOURNAL_SCHEMA_VERSION, keyCheck: fingerprints.check });
    await syncFolder(dirname(file));
  } else if (tail.keyCheck === null) {
    await append({ type: 'journal-upgraded', keyCheck: fingerprints.check });
  }
  if (tail.tornBytes > 0) await append({ type: 'journal-repaired', droppedBytes: tail.tornBytes });
  return { records, fingerprints, append, anchor, close };
}

function openKey(file: string, { keyCheck }: JournalTail): Promise<Fingerprints> {
  return keyCheck === null ? makeFingerprintKey(file) : readFingerprintKey(file, keyCheck);
}

async function openOwn(
  file: string,
  openFile = (path: string): Promise<FileHandle> => open(path, 'a', 0o600),
): Promise<FileHandle> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const handle = await openFile(file);
    const stats = await handle.stat();
    if (isOwn(stats)) return handle;
    await handle.close();
    throw otherOwner(file, stats);
  } catch (error) {
    throw fileTrouble(file, error);
  }
}

async function readOnly(file: string, records: readonly JournalRecord[], tail: JournalTail): Promise<Journal> {
  return {
    records,
    fingerprints: await readFingerprintKey(file, tail.keyCheck).catch(withoutKey),
    anchor: () => tail.previous,
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
      broken = await rescueRecords(file, group, error);
      throw broken;
    }
    return [];
  });

  function append(entry: JournalEntry): Promise<void> {
    if (broken) return Promise.reject(broken);
    if (closed) return Promise.reject(new KeyshiftError('file', `${file} is closed`));
    const line = chained(entry, seq, now(), previous);
    seq += 1;
    previous = sha256(line);
    return lines.submit(`${line}\n`);
  }

  async function close(): Promise<void> {
    if (closed) return;
    closed = true;
    await lines.idle();
    await handle.close();
  }

  return { append, anchor: () => previous, close };
}

/** The record as a line. Written by hand behind the entry, since copying the entry costs half of an append. */
function chained(entry: JournalEntry, seq: number, time: Date, previous: string): string {
  const fields = JSON.stringify(entry).slice(0, -1);
  return `${fields},"seq":${seq},"time":"${time.toISOString()}","previous":"${previous}"}`;
}
