import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { KeyshiftError } from '../domain/errors.ts';
import { fileTrouble } from './file-trouble.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells this process from an earlier one with its number, as in a restarted container. */
  readonly life: string;
  /** ISO 8601: when it was taken. */
  readonly since?: string;
}

const SELF = { pid: process.pid, host: hostname(), life: randomUUID() };
const MOST_TRIES = 5;

/**
 * Takes a lock; what is returned gives it back. The lock of a process that no longer runs, which is what
 * a killed run leaves behind, is taken over. `subject` names what is locked: `this batch`.
 * @throws {KeyshiftError} 'refused' when another process holds it
 */
export async function takeLock(file: string, subject: string): Promise<() => Promise<void>> {
  await makeFolder(file);
  for (let tries = 1; ; tries += 1) {
    if (await place(file)) return () => rm(file, { force: true });
    const holder = await readHolder(file);
    if (tries === MOST_TRIES || (holder !== undefined && isRunning(holder))) {
      throw heldBy(file, subject, holder);
    }
    await removeStale(file, holder);
  }
}

async function makeFolder(file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw fileTrouble(file, error);
  }
}

/** By link, so that whoever sees the lock also sees whose it is. */
async function place(file: string): Promise<boolean> {
  const draft = `${file}.${SELF.life}`;
  try {
    await writeFile(draft, JSON.stringify({ ...SELF, since: new Date().toISOString() } satisfies Holder), {
      mode: 0o600,
    });
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fileTrouble(file, error);
  } finally {
    // Where the draft could not be written it often cannot be looked for either; the first error tells more.
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Another process may have taken the stale lock over in between; its lock is put back. */
async function removeStale(file: string, stale: Holder | undefined): Promise<void> {
  const aside = `${file}.${SELF.life}.stale`;
  try {
    await rename(file, aside);
    if ((await readHolder(aside))?.life !== stale?.life) await link(aside, file);
  } catch {
    // Gone or taken by now: the next try sees which.
  } finally {
    await rm(aside, { force: true });
  }
}

/** Whether a process of another machine still runs cannot be seen from here, so it is taken to run. */
function isRunning({ pid, host, life }: Holder): boolean {
  if (host !== SELF.host) return true;
  if (pid === SELF.pid) return life === SELF.life;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function heldBy(file: string, subject: string, holder: Holder | undefined): KeyshiftError {
  const who = holder === undefined ? 'another process' : describeHolder(holder);
  const elsewhere = holder !== undefined && holder.host !== SELF.host;
  const hint = elsewhere
    ? `Whether it still runs cannot be seen from this machine. If it does not, remove ${file}.`
    : `Wait for it. If it no longer runs, remove ${file}.`;
  return new KeyshiftError('refused', `${subject} is in use by ${who}`, { hint });
}

/** Locks of earlier versions do not say since when. */
function describeHolder({ pid, host, since }: Holder): string {
  return `process ${pid} on ${host}${since === undefined ? '' : ` since ${since}`}`;
}
