import type { Format } from './format.ts';

/** Every config format keyshift reads. A file here without a line here fails a test. */
export const FORMATS: readonly Format[] = [];

/** The format of a file by its path. */
export function formatOf(file: string): Format | undefined {
  return FORMATS.find((format) => format.matches(file));
}
