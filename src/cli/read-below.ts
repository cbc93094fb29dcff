import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ifExists } from '../migrate/durable-write.ts';

/** Reads the files of a folder by their path from there; undefined for one that does not exist. */
export function readBelow(root: string): (file: string) => Promise<Uint8Array | undefined> {
  return (file) => ifExists(readFile(join(root, file)));
}
