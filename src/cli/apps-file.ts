import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { KeyshiftError } from '../domain/errors.ts';
import type { AppRef } from '../domain/plan.ts';

/** A client id with its application. */
export type AppEntry = readonly [clientId: string, app: AppRef];

const COLUMNS = ['client_id', 'user_id', 'app_id'] as const;

/**
 * Reads `--apps`: whose application each client id belongs to.
 * @throws {KeyshiftError} 'input' for what is no such table, naming row and column
 */
export function readAppsFile(file: string): readonly AppEntry[] {
  const rows = parseAppsFile(file);
  return rows.map((row, index): AppEntry => {
    const [clientId, userId, appId] = COLUMNS.map((column) => row[column]);
    if (clientId && userId && appId) return [clientId, { userId, appId }];
    const missing = COLUMNS.find((column) => !row[column]) ?? '';
    throw new KeyshiftError('input', `${file}: row ${index + 2}: column ${missing} is empty or missing`, {
      hint: 'Each row needs client_id, user_id and app_id.',
    });
  });
}

function parseAppsFile(file: string): readonly Record<string, string | undefined>[] {
  try {
    return parse(readFileSync(file), { columns: true, bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new KeyshiftError('input', missing ? `${file} does not exist` : `${file} is no well-formed CSV`, {
      hint: 'It needs the columns client_id, user_id and app_id.',
      cause: error,
    });
  }
}
