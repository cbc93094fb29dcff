import { createReadStream } from 'node:fs';
import { KeyshiftError } from '../domain/errors.ts';
import { sha256 } from '../domain/fingerprint.ts';
import { fileTrouble } from './file-trouble.ts';

/** What the caller hands to a journal: a type and JSON data. Never a secret, only its keyed fingerprint. */
export interface JournalEntry {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** One line of a journal. */
export interface JournalRecord extends JournalEntry {
  /** Counts from 1; the header is 0. */
  readonly seq: number;
  /** ISO 8601. */
  readonly time: string;
  /** SHA-256 of the line before, so that a changed or missing line shows. */
  readonly previous: string;
}

/** Since version 2 fingerprints of secrets are keyed; a journal of version 1 is gone on with. */
export const JOURNAL_SCHEMA_VERSION = 2;
const READABLE: readonly unknown[] = [1, JOURNAL_SCHEMA_VERSION];
const NEWLINE = 0x0a;

/** Where a journal ends, which is where its next line goes. */
export interface JournalTail {
  readonly nextSeq: number;
  readonly previous: string;
  /** Length in bytes of the whole lines. */
  readonly bytes: number;
  /** Bytes behind the last whole line: a write that a crash cut off. */
  readonly tornBytes: number;
  /** What was recorded of the key of its fingerprints; null before there was one. */
  readonly keyCheck: string | null;
}

/**
 * Reads a journal line by line and checks its chain. A last line without a newline was never
 * acknowledged and is only counted; a missing file is an empty journal.
 * @throws {KeyshiftError} 'file' naming file and line when a whole line is damaged or of another version
 */
export async function readJournal(file: string, onRecord: (record: JournalRecord) => void): Promise<JournalTail> {
  let tail: JournalTail = { nextSeq: 0, previous: '', bytes: 0, tornBytes: 0, keyCheck: null };
  for await (const line of wholeLines(file)) {
    if (line.torn) {
      tail = { ...tail, tornBytes: line.bytes.length };
      continue;
    }
    const record = parseLine(file, tail, line.bytes);
    if (record.seq > 0) onRecord(record);
    tail = {
      nextSeq: record.seq + 1,
      previous: sha256(line.bytes),
      bytes: tail.bytes + line.bytes.length + 1,
      tornBytes: 0,
      keyCheck: isHeader(record) ? String(record['keyCheck'] ?? '') || null : tail.keyCheck,
    };
  }
  return tail;
}

/** The first line, or the one by which a journal of version 1 got its key. */
function isHeader({ type }: JournalRecord): boolean {
  return type === 'journal' || type === 'journal-upgraded';
}

interface Line {
  readonly bytes: Uint8Array;
  readonly torn: boolean;
}

async function* wholeLines(file: string): AsyncGenerator<Line> {
  let pending: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      let start = 0;
      for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, start)) {
        pending.push(chunk.subarray(start, at));
        yield { bytes: Buffer.concat(pending), torn: false };
        pending = [];
        start = at + 1;
      }
      if (start < chunk.length) pending.push(chunk.subarray(start));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw fileTrouble(file, error, 'read');
  }
  if (pending.length > 0) yield { bytes: Buffer.concat(pending), torn: true };
}

function parseLine(file: string, tail: JournalTail, bytes: Uint8Array): JournalRecord {
  const record = parseJson(bytes);
  if (record === undefined) throw damaged(file, tail, 'is not a journal record');
  if (record.seq !== tail.nextSeq) throw damaged(file, tail, `has number ${record.seq}`);
  if (record.previous !== tail.previous) {
    throw damaged(file, tail, 'does not follow from the line before it');
  }
  if (record.seq === 0 && !READABLE.includes(record['schemaVersion'])) {
    throw new KeyshiftError(
      'file',
      `${file}: journal version ${String(record['schemaVersion'])} is not known to this keyshift (${JOURNAL_SCHEMA_VERSION})`,
      { hint: 'Use the keyshift that wrote it.' },
    );
  }
  return record;
}

function parseJson(bytes: Uint8Array): JournalRecord | undefined {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString('utf8')) as Partial<JournalRecord> | null;
    const wellFormed =
      typeof value?.seq === 'number' &&
      typeof value.type === 'string' &&
      typeof value.time === 'string' &&
      typeof value.previous === 'string';
    return wellFormed ? (value as JournalRecord) : undefined;
  } catch {
    return undefined;
  }
}

function damaged(file: string, tail: JournalTail, what: string): KeyshiftError {
  return new KeyshiftError('file', `${file}:${tail.nextSeq + 1}: the line ${what}`, {
    hint: 'The journal was changed or damaged. Nothing was written to it. Restore it from a copy, or start a new run: keys that exist are found again by their marker.',
  });
}
