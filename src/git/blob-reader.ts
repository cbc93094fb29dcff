import { once } from 'node:events';
import { KeyshiftError } from '../domain/errors.ts';
import { batchParser } from './batch-parser.ts';
import type { GitLocation } from './environment.ts';
import { startGit } from './run-git.ts';

export interface BlobReader {
  /** Asks for contents; waits while git has enough to do. */
  send(ids: readonly string[]): Promise<void>;
  /** Waits for all that was asked for, and gives the ids of what git could not read. */
  end(): Promise<readonly string[]>;
}

/** So many damaged objects are taken one by one; a repository with more is broken. */
const MAX_DAMAGED = 100;

/**
 * Reads contents by id, as fast as one git gives them. `visit` gets each once, in the order asked for. Those
 * larger than `maxBytes` are passed over.
 */
export function openBlobReader(
  folder: string,
  maxBytes: number,
  visit: (id: string, bytes: Buffer) => void,
  location?: GitLocation,
): BlobReader {
  const pending = new Set<string>();
  const damaged: string[] = [];
  let git = start();

  return {
    async send(ids) {
      for (const id of ids) pending.add(id);
      if (!git.input.write(lines(ids))) await Promise.race([git.drained(), git.ended]);
    },
    async end() {
      git.input.end();
      await git.ended;
      while (pending.size > 0) await readOn();
      return damaged;
    },
  };

  function start() {
    const { stdin, stdout, child } = openPipes(folder, location);
    const parse = batchParser(maxBytes, (id, bytes) => {
      pending.delete(id);
      if (bytes === 'missing') damaged.push(id);
      else if (bytes !== 'too-large') visit(id, bytes);
    });
    stdout.on('data', parse);
    // Writing to a git that has ended fails; that it ended is all there is to know.
    stdin.on('error', () => undefined);
    const ended = once(child, 'close');
    ended.catch(() => undefined);
    return { input: stdin, ended, drained: () => new Promise<void>((done) => stdin.once('drain', done)) };
  }

  /** Git ends at an object that it cannot read: the first that it has not answered. */
  async function readOn(): Promise<void> {
    for (const id of [...pending].slice(0, 1)) {
      pending.delete(id);
      damaged.push(id);
    }
    if (damaged.length > MAX_DAMAGED) {
      throw new KeyshiftError('file', `more than ${MAX_DAMAGED} objects of the git repository are damaged`, {
        hint: 'See what git fsck says, or scan a fresh clone.',
      });
    }
    git = start();
    git.input.end(lines([...pending]));
    await git.ended;
  }
}

function openPipes(folder: string, location: GitLocation | undefined) {
  const child = startGit(folder, ['cat-file', '--batch', '--buffer'], location);
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('git was started without pipes');
  return { stdin, stdout, child };
}

function lines(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('');
}
