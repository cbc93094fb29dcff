import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { KeyshiftError } from '../domain/errors.ts';
import type { ScanSnapshot } from '../domain/report.ts';

const snapshotSchema = z.object({
  at: z.iso.datetime(),
  findings: z.int().min(0),
  automatic: z.int().min(0),
  byHand: z.int().min(0),
});

/**
 * Past scans, one JSON object a line.
 * @throws {KeyshiftError} 'input' naming the line that is none
 */
export function readHistory(file: string): readonly ScanSnapshot[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, file, index + 1)]));
}

function parseLine(line: string, file: string, number: number): ScanSnapshot {
  try {
    return snapshotSchema.parse(JSON.parse(line));
  } catch (error) {
    throw new KeyshiftError('input', `${file}: line ${number} is no snapshot of a scan`, {
      hint: 'Each line is what keyshift report --history wrote; remove the line or name another file.',
      cause: error,
    });
  }
}

/** Adds a snapshot to the file and gives all of them. */
export function appendSnapshot(
  file: string,
  past: readonly ScanSnapshot[],
  snapshot: ScanSnapshot,
): readonly ScanSnapshot[] {
  appendFileSync(file, `${JSON.stringify(snapshot)}\n`);
  return [...past, snapshot];
}
