import { existsSync, lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWithin } from '../../domain/path-within.ts';
import { listIgnoredFolders, listTracked, listUntracked } from '../../git/list-checkout.ts';
import { DOTENV_REINCLUDED, isDotenvName } from './names.ts';

/** What git knows below a folder. */
export interface Checkout {
  /** Files in the index, in portions; not each need be on disk. Throws when git fails. */
  readonly tracked: () => AsyncGenerator<readonly string[]>;
  /** What is in no index; only to be asked once all that is tracked was given. Rejects when git fails. */
  readonly others: () => Promise<Others>;
}

export interface Others {
  readonly untracked: readonly string[];
  /** Folders of other repositories within this one, without a slash at the end. */
  readonly repositories: readonly string[];
}

/** Sets git to work below a folder; undefined when the folder is in no checkout. */
export function openCheckout(root: string): Checkout | undefined {
  if (!isInCheckout(root)) return undefined;
  const listing = listUntracked(root, DOTENV_REINCLUDED);
  listing.catch(() => undefined);
  const modules: string[] = [];
  return {
    async *tracked() {
      for await (const { files, repositories } of listTracked(root)) {
        modules.push(...repositories);
        yield files.some((path) => NEVER_WITHIN.test(path)) ? files.filter((path) => !NEVER_WITHIN.test(path)) : files;
      }
    },
    others: async () => sortOut(root, await listing, modules),
  };
}

function isInCheckout(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && isInCheckout(above);
}

const NEVER_WITHIN = /(?:^|\/)\.(?:git|hg|svn|keyshift)\//;

function sortOut(root: string, paths: readonly string[], modules: readonly string[]): Others {
  const ours = paths.filter((path) => !NEVER_WITHIN.test(path));
  const known = withoutIgnoredFolders(root, ours);
  return {
    untracked: known.filter((path) => !path.endsWith('/') && !isLink(join(root, path))),
    repositories: [...modules, ...known.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1))],
  };
}

/** Taking dotenv files in again took in folders of such a name too, `.env/` of Python among them. */
function withoutIgnoredFolders(root: string, paths: readonly string[]): readonly string[] {
  const ignored = listIgnoredFolders(root, [...new Set(paths.flatMap(dotenvFolders))]);
  return ignored.length === 0 ? paths : paths.filter((path) => !isWithin(path, ignored));
}

function dotenvFolders(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(0, -1).flatMap((name, at) => (isDotenvName(name) ? [names.slice(0, at + 1).join('/')] : []));
}

/** Git lists links as well. One that cannot be asked about is told of when it is read. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
}
