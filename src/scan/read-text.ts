import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../domain/fingerprint.ts';
import { decodeText } from '../domain/text-codec.ts';
import type { Candidate } from './candidate.ts';

/** Reads a listed file the way candidates are read; undefined when it is no text. Throws what the file system throws. */
export function readText(root: string, file: string): Candidate | undefined {
  const bytes = readFileSync(join(root, file));
  const decoded = decodeText(bytes);
  return decoded && { file, ...decoded, sha256: sha256(bytes) };
}
