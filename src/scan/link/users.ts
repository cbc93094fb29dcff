import { folderOf } from '../../domain/component.ts';
import type { CodeFile } from './code-files.ts';
import { baseName } from './file-index.ts';
import type { Tree } from './follow.ts';
import type { LinkedFile } from './linked-file.ts';
import { isThirdParty } from './third-party.ts';
import type { Wrapper } from './wrappers.ts';

/** Files near a wrapper that are read to see whether they call it, although they never say the provider's name. */
const MAX_READ = 150;

/** The files of the wrapper's language family that say its name: its own, those in hand, and those around it. */
export async function usersOf(
  { name, code }: Wrapper,
  files: readonly LinkedFile[],
  tree: Tree,
): Promise<readonly CodeFile[]> {
  const family = FAMILIES.find((endings) => endings.test(code.file));
  if (!family) return [code];
  const inHand = new Set(files.map(({ file }) => file).filter((file) => family.test(file)));
  const around = tree.index
    .matching(family)
    .filter((file) => !inHand.has(file) && isAround(file, code.file))
    .slice(0, MAX_READ);
  const saying = [...inHand, ...around].filter((file) => {
    const text = tree.code.read(file)?.text;
    return text?.includes(name) && (file === code.file || seesTypes(code.file) || text.includes(moduleName(code.file)));
  });
  const users = await Promise.all(saying.map((file) => tree.code.parse(file)));
  return users.flatMap((user) => user ?? []);
}

const FAMILIES = [
  /\.([mc]?[jt]sx?)$/,
  /\.pyw?$/,
  /\.(java|kts?|scala)$/,
  /\.cs$/,
  /\.(swift|m|mm|h)$/,
  /\.(php|inc)$/,
  /\.rb$/,
  /\.go$/,
  /\.rs$/,
];

/** In the folder above the wrapper's or anywhere below it; third-party code has its own folders. */
function isAround(file: string, wrapper: string): boolean {
  const top = folderOf(folderOf(wrapper));
  const below = top === '.' || file.startsWith(`${top}/`);
  return below && !isThirdParty(file);
}

/** A type is seen all over its package or module; elsewhere a file names the file it takes a function from. */
function seesTypes(file: string): boolean {
  return /\.(java|kts?|scala|cs|swift|m|mm|h|go|rs)$/.test(file);
}

/** What an import of the file says: its base name, or its folder's for an index. */
function moduleName(file: string): string {
  const stem = baseName(file).replace(/\.\w+$/, '');
  return /^(index|__init__)$/.test(stem) ? baseName(folderOf(file)) : stem;
}
