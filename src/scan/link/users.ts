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
  if (!extensionFamily(code.file)) return [code];
  return parsedAround(code.file, files, tree, (text, file) => {
    const reached = file === code.file || seesTypes(code.file) || text.includes(moduleName(code.file));
    return reached && text.includes(name);
  });
}

/** The files of a file's language family, in hand or around it, whose text will do; itself where it is in hand. */
export async function parsedAround(
  file: string,
  files: readonly LinkedFile[],
  tree: Tree,
  willDo: (text: string, file: string) => boolean,
  maxRead = MAX_READ,
): Promise<readonly CodeFile[]> {
  const family = extensionFamily(file);
  if (!family) return [];
  const inHand = new Set(files.map((item) => item.file).filter((name) => family.test(name)));
  const around = tree.index
    .matching(family)
    .filter((name) => !inHand.has(name) && isAround(name, file))
    .slice(0, maxRead);
  const chosen = [...inHand, ...around].filter((name) => {
    const text = tree.code.read(name)?.text;
    return text !== undefined && willDo(text, name);
  });
  const users = await Promise.all(chosen.map((name) => tree.code.parse(name)));
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

/** The endings of files that a file's code can be used in; undefined where calls are not followed over files. */
export function extensionFamily(file: string): RegExp | undefined {
  return FAMILIES.find((endings) => endings.test(file));
}

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
export function moduleName(file: string): string {
  const stem = baseName(file).replace(/\.\w+$/, '');
  return /^(index|__init__)$/.test(stem) ? baseName(folderOf(file)) : stem;
}
