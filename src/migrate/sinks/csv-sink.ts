import { appendFile, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ifExists, removeFile, replaceFile, statIfExists } from '../durable-write.ts';
import { groupCommit } from '../group-commit.ts';
import {
  type CsvRows,
  formatRow,
  formatTable,
  isWholeRow,
  keyIn,
  parseTable,
  readFingerprints,
  rowId,
} from './csv-table.ts';
import { inTurn } from './in-turn.ts';
import type { Delivery, Sink, SinkEntry, Withdrawal } from './sink.ts';
import { explained } from './text-sink.ts';

/** Fingerprints by row id, good as long as the file's size and time are these. */
interface Index {
  readonly rows: Map<string, string>;
  readonly stamp: string;
}

/**
 * `csv:PATH`: a row per key, columns name, user_id, app_id, description, api_key. Rows are appended, so
 * that each costs the same in a batch of any size; a new key for an old row replaces it.
 */
export function createCsvSink(shown: string, file: string): Sink {
  let index: Index | undefined;

  async function readRows(): Promise<Map<string, string>> {
    const stamp = await stampOf(file);
    if (stamp === undefined) return new Map();
    if (index?.stamp === stamp) return index.rows;
    await endLastRow(file);
    return readFingerprints(file);
  }

  async function deliverAll(entries: readonly SinkEntry[]): Promise<readonly Delivery[]> {
    const rows = await readRows();
    const fresh = new Map<string, SinkEntry>();
    const replaced = entries.some((entry) => rows.has(rowId(entry)));
    const deliveries = entries.map((entry): Delivery => {
      const id = rowId(entry);
      const { fingerprint } = entry.secret;
      if (rows.get(id) === fingerprint) return 'unchanged';
      rows.set(id, fingerprint);
      fresh.set(id, entry);
      return 'delivered';
    });
    const lines: CsvRows = new Map([...fresh].map(([id, entry]) => [id, formatRow(entry)]));
    if (lines.size > 0) await (replaced ? mergeRows(file, lines) : appendRows(file, lines));
    index = { rows, stamp: (await stampOf(file)) ?? '' };
    return deliveries;
  }

  const deliveries = groupCommit((group: readonly SinkEntry[]) =>
    explained(
      shown,
      inTurn(file, () => deliverAll(group)),
    ),
  );
  return {
    kind: 'csv',
    file,
    describe: () => shown,
    deliver: deliveries.submit,
    withdraw: (entry, before) =>
      explained(
        shown,
        inTurn(file, () => withdrawRow(file, entry, before)),
      ),
  };
}

async function appendRows(file: string, lines: CsvRows): Promise<void> {
  if ((await stampOf(file)) === undefined) {
    await mkdir(dirname(file), { recursive: true });
    return replaceFile(file, Buffer.from(formatTable(lines)), 0o600);
  }
  const handle = await open(file, 'a');
  try {
    await appendFile(handle, [...lines.values()].join(''));
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function mergeRows(file: string, lines: CsvRows): Promise<void> {
  const rows = parseTable(await readFile(file, 'utf8'));
  await replaceFile(file, Buffer.from(formatTable(new Map([...rows, ...lines]))));
}

async function withdrawRow(file: string, entry: SinkEntry, before: Uint8Array | undefined): Promise<Withdrawal> {
  const id = rowId(entry);
  const rows = new Map(parseTable((await ifExists(readFile(file, 'utf8'))) ?? ''));
  const row = rows.get(id);
  if (row === undefined) return 'already-gone';
  if (keyIn(row) !== entry.secret.reveal()) return 'changed';
  const previous = before && parseTable(Buffer.from(before).toString('utf8')).get(id);
  if (previous === undefined) rows.delete(id);
  else rows.set(id, previous);
  if (rows.size === 0 && before === undefined) await removeFile(file);
  else await replaceFile(file, Buffer.from(formatTable(rows)));
  return 'withdrawn';
}

/** A crash may have cut off the last row; it was not acknowledged, so it is delivered again. */
async function endLastRow(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (text === '' || text.endsWith('\n')) return;
  const start = text.lastIndexOf('\n') + 1;
  const ended = isWholeRow(text.slice(start)) ? `${text}\n` : text.slice(0, start);
  await replaceFile(file, Buffer.from(ended));
}

async function stampOf(file: string): Promise<string | undefined> {
  const found = await statIfExists(file);
  return found && `${found.size} ${found.mtimeMs}`;
}
