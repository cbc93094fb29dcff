import { createHash } from 'node:crypto';
import { KeyshiftError } from '../domain/errors.ts';
import type { BatchRow } from './batch-row.ts';
import { checkRow, type RowDefaults } from './check-row.ts';
import { readBatch } from './read-batch.ts';

/**
 * Streams the rows of a file that was validated.
 * @throws {KeyshiftError} `stale-plan` when it is no longer the file with that hash
 */
export async function* readRows(file: string, sha256: string, defaults: RowDefaults): AsyncGenerator<BatchRow> {
  const hash = createHash('sha256');
  for await (const { header, record } of readBatch(file, (bytes) => hash.update(bytes))) {
    const { row } = checkRow(header, record, defaults);
    if (row === null) throw changedMeanwhile(file);
    yield row;
  }
  if (hash.digest('hex') !== sha256) throw changedMeanwhile(file);
}

function changedMeanwhile(file: string): KeyshiftError {
  return new KeyshiftError('stale-plan', `${file} was changed while it was being run`, {
    hint: 'Run it again: rows that are done stay done.',
  });
}
