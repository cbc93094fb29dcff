import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyshiftError } from '../domain/errors.ts';
import { sha256 } from '../domain/fingerprint.ts';
import { ifExists, replaceFile, statIfExists } from './durable-write.ts';

/**
 * Files as they were before a run changed them, named by their SHA-256. They may hold old secrets,
 * which is why they are here, mode 0600, and not in the journal.
 */
export interface Backup {
  /** Resolves with the name when the bytes are on stable storage. */
  save(bytes: Uint8Array): Promise<string>;
  /** @throws {KeyshiftError} 'file' when the copy is missing or damaged */
  load(name: string): Promise<Uint8Array>;
  /** Removes every copy; afterwards nothing can be rolled back. Resolves with their number. */
  discard(): Promise<number>;
}

/** `folder` must exist. */
export function openBackup(folder: string): Backup {
  return {
    async save(bytes) {
      const name = sha256(bytes);
      const path = join(folder, name);
      if ((await statIfExists(path))?.size !== bytes.length) await replaceFile(path, bytes, 0o600);
      return name;
    },
    async load(name) {
      const bytes = await ifExists(readFile(join(folder, name)));
      if (bytes !== undefined && sha256(bytes) === name) return bytes;
      const state = bytes === undefined ? 'missing' : 'damaged';
      throw new KeyshiftError('file', `the copy ${join(folder, name)} is ${state}`);
    },
    async discard() {
      const names = (await ifExists(readdir(folder))) ?? [];
      for (const name of names) await rm(join(folder, name), { force: true });
      return names.length;
    },
  };
}
