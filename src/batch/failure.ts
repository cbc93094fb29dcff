import { ApiError, KeyshiftError } from '../domain/errors.ts';
import { type Secret, scrub } from '../domain/secret.ts';
import type { RowFailure } from './result-row.ts';

/** Turns what a row failed with into words without its secrets. */
export function describeFailure(error: unknown, attempts: number, secrets: readonly Secret[]): RowFailure {
  const { message } = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof KeyshiftError ? error.code : 'input';
  const hint = error instanceof KeyshiftError ? error.hint : undefined;
  const text = hint === undefined ? message : `${message}. ${hint}`;
  return { code, message: scrub(text, secrets).replace(/\s+/g, ' ').trim(), attempts };
}

/** The run was told to stop while the row was at work; nothing is wrong with the row. */
export function isInterruption(error: unknown, signal: AbortSignal | undefined): boolean {
  if (error instanceof KeyshiftError) return error.code === 'interrupted';
  return signal?.aborted === true && (error === signal.reason || (error as Error)?.name === 'AbortError');
}

/** The next row would fail alike: the token is wrong. */
export function isHopeless(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code === 'unauthorized';
}
