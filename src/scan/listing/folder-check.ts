import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Tells whether a listed file still lies below the root: what git tracks may lie behind a link that has since taken
 * the place of a folder. Each folder is looked at once.
 */
export function createFolderCheck(root: string): (file: string) => boolean {
  const known = new Map<string, boolean>();
  let real: string | undefined;

  return function isBelow(file) {
    const folder = dirname(file);
    const before = known.get(folder);
    if (before !== undefined) return before;
    const below = isReal(folder);
    known.set(folder, below);
    return below;
  };

  function isReal(folder: string): boolean {
    try {
      real ??= realpathSync.native(root);
      return realpathSync.native(join(root, folder)) === join(real, folder);
    } catch {
      return false;
    }
  }
}
