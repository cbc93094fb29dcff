import { join } from 'node:path';
import type { Unread } from '../domain/scan-result.ts';
import { type Others, openCheckout } from './listing/checkout.ts';
import { walk } from './listing/walk.ts';

export interface Listing {
  /** Relative to the root, forward slashes, sorted. */
  readonly files: readonly string[];
  readonly unread: readonly Unread[];
}

/**
 * The files under a folder, in batches while they are found: hidden ones included, without what .gitignore files
 * leave out. Dotenv files are listed even when ignored, unless their folder is. Symbolic links are not followed.
 * In a checkout git is asked, which also knows the user's own rules and what is tracked in spite of any.
 */
export async function* listBatches(root: string, unread: Unread[]): AsyncGenerator<readonly string[]> {
  const checkout = openCheckout(root);
  if (!checkout) return yield* walk(root, unread);
  const tracked: (readonly string[])[] = [];
  try {
    for await (const files of checkout.tracked()) {
      tracked.push(files);
      yield files;
    }
  } catch {
    return yield* walkAround(root, new Set(tracked.flat()), unread);
  }
  const { untracked, repositories } = await checkout.others().catch((): Others => {
    unread.push({ file: '.', reason: 'git did not list the files that are not tracked' });
    return { untracked: [], repositories: [] };
  });
  // Git lists nothing in a folder that it ignores; whoever names that folder wants it scanned.
  if (tracked.length + untracked.length + repositories.length === 0) return yield* walk(root, unread);
  yield untracked;
  for (const folder of repositories) yield* listNested(root, folder, unread);
}

/** Git is missing, refuses, or failed on its way. */
function* walkAround(root: string, given: ReadonlySet<string>, unread: Unread[]): Generator<readonly string[]> {
  for (const files of walk(root, unread)) yield files.filter((file) => !given.has(file));
}

async function* listNested(root: string, folder: string, unread: Unread[]): AsyncGenerator<readonly string[]> {
  const within: Unread[] = [];
  for await (const batch of listBatches(join(root, folder), within)) yield batch.map((file) => `${folder}/${file}`);
  unread.push(...within.map(({ file, reason }) => ({ file: `${folder}/${file}`, reason })));
}

/** The whole list. */
export async function listFiles(root: string): Promise<Listing> {
  const unread: Unread[] = [];
  const batches: (readonly string[])[] = [];
  for await (const batch of listBatches(root, unread)) batches.push(batch);
  return { files: batches.flat().toSorted(), unread };
}
