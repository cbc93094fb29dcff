import { KeyshiftError } from '../domain/errors.ts';

/** Message and hint of an error, for an outcome's reason; what is not ours is told by its message. */
export function describe(error: unknown): string {
  if (error instanceof KeyshiftError && error.hint) return `${error.message}. ${error.hint}`;
  return error instanceof Error ? error.message : String(error);
}
