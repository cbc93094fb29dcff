import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type GitLocation, LOCATING_VARIABLES } from '../../git/environment.ts';

/**
 * Where git says that things are, when it started us for a commit: `git commit -a` and `git commit FILE` have an
 * index of their own. Holds for folders of that repository only; hooks run at the top of the working tree.
 */
export function hookLocation(root: string, environment: NodeJS.ProcessEnv, here: string): GitLocation {
  const known = LOCATING_VARIABLES.filter((name) => environment[name] !== undefined);
  if (known.length === 0 || checkoutOf(root) !== checkoutOf(here) || relative(here, root).startsWith('..')) return {};
  const absolute = known.map((name) => [name, absolutePaths(name, environment[name] ?? '', here)]);
  const location: GitLocation = Object.fromEntries(absolute);
  const tree = location.GIT_WORK_TREE ?? (location.GIT_DIR === undefined ? undefined : here);
  return tree === undefined ? location : { ...location, GIT_WORK_TREE: tree };
}

/** Git starts in the folder that is scanned, so what was relative to ours no longer is. */
function absolutePaths(name: string, value: string, here: string): string {
  return name === 'GIT_ALTERNATE_OBJECT_DIRECTORIES' ? value : resolve(here, value);
}

/** The nearest folder that has a `.git`, be it a folder or, in worktrees and submodules, a file. */
function checkoutOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : checkoutOf(above);
}
