import type { Stats } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file's content so that a crash leaves the old or the new one: temporary file, fsync,
 * rename, fsync of the folder. Mode and owner stay; a link is followed. A file with several hard links
 * is written in place, because a rename would part it from the others: keep a copy of it first.
 * `modeIfNew` is that of a file that does not exist yet.
 */
export async function replaceFile(path: string, bytes: Uint8Array, modeIfNew = 0o666): Promise<void> {
  const target = await followLink(path);
  const before = await statIfExists(target);
  if (before && before.nlink > 1) return overwrite(target, bytes);
  const temporary = temporaryPath(target);
  await withHandle(temporary, 'w', before?.mode ?? modeIfNew, async (handle) => {
    if (before) await keepOwnership(handle, before);
    await handle.writeFile(bytes);
    await handle.sync();
  });
  await rename(temporary, target);
  await syncFolder(dirname(target));
}

/**
 * The name is fixed, unlike that of write-file-atomic, so that what a killed process leaves behind is
 * overwritten by the next try and removed by a rollback.
 */
export function temporaryPath(target: string): string {
  return join(dirname(target), `.${basename(target)}.keyshift-tmp`);
}

/** Removes a file and what a killed {@link replaceFile} left of it. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
  await removeTemporary(path);
  await syncFolder(dirname(path));
}

export async function removeTemporary(path: string): Promise<void> {
  await rm(temporaryPath(await followLink(path)), { force: true });
}

/** Makes new and changed names in a folder durable; Windows has no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await withHandle(folder, 'r', 0, (handle) => handle.sync());
}

/** Writes from the start and cuts the length last. */
async function overwrite(target: string, bytes: Uint8Array): Promise<void> {
  await withHandle(target, 'r+', 0, async (handle) => {
    await handle.writeFile(bytes);
    await handle.truncate(bytes.length);
    await handle.sync();
  });
}

async function keepOwnership(handle: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  await handle.chmod(mode & 0o7777);
  await handle.chown(uid, gid).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPERM' && error.code !== 'ENOSYS') throw error;
  });
}

async function withHandle(
  path: string,
  flags: string,
  mode: number,
  use: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const handle = await open(path, flags, mode);
  try {
    await use(handle);
  } finally {
    await handle.close();
  }
}

async function followLink(path: string): Promise<string> {
  return (await ifExists(realpath(path))) ?? path;
}

export async function statIfExists(path: string): Promise<Stats | undefined> {
  return ifExists(stat(path));
}

/** The result, or undefined when the file does not exist. */
export async function ifExists<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
