import { readFile } from 'node:fs/promises';
import { KeyshiftError } from '../domain/errors.ts';
import { ifExists, replaceFile } from '../migrate/durable-write.ts';
import type { BatchRow } from './batch-row.ts';

const BYTES = 8;

/** Tells whether a row was in the file when the batch was begun. */
export type KnownRows = (row: Pick<BatchRow, 'marker'>) => boolean;

/** Keeps which rows a batch was begun with: the 64 bits of each marker, one after the other. */
export async function writeKnownRows(file: string, rows: AsyncIterable<Pick<BatchRow, 'marker'>>): Promise<void> {
  const parts: Buffer[] = [];
  for await (const row of rows) parts.push(Buffer.from(digitsOf(row), 'hex'));
  await replaceFile(file, Buffer.concat(parts), 0o600);
}

/** Undefined for a batch begun by a version that did not keep them. */
export async function readKnownRows(file: string): Promise<KnownRows | undefined> {
  const bytes = await ifExists(readFile(file));
  if (bytes === undefined || bytes.length % BYTES !== 0) return undefined;
  const known = new Set<bigint>();
  for (let at = 0; at < bytes.length; at += BYTES) known.add(bytes.readBigUInt64BE(at));
  return (row) => known.has(BigInt(`0x${digitsOf(row)}`));
}

/** @throws {KeyshiftError} 'stale-plan' when the row is none of those that the batch was begun with */
export function refuseUnknownRow(row: BatchRow, isKnown: KnownRows | undefined): void {
  if (isKnown === undefined || isKnown(row)) return;
  throw new KeyshiftError('stale-plan', 'this row was changed or added since the batch was begun', {
    hint: 'Look at it, then run the file with --allow-changed',
  });
}

function digitsOf({ marker }: Pick<BatchRow, 'marker'>): string {
  return marker.slice(marker.indexOf(':') + 1);
}
