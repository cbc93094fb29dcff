import { mentionsApiHost } from '../../../clarifai/wire.ts';
import { pathOf } from '../../../languages/syntax.ts';
import type { CodeFile } from '../code-files.ts';
import type { Tree } from '../follow.ts';
import { filesOfModule } from '../module-files.ts';
import { targetsOf } from '../targets.ts';
import { givenAddress } from './given-address.ts';
import type { Home } from './homes.ts';
import type { AdoptedAddress } from './with-addresses.ts';

/** The addresses that a file takes of another by name, the provider's among them; none when it takes none of the provider's. */
export function importedAddresses(code: CodeFile, home: Home, tree: Tree): readonly AdoptedAddress[] {
  const isHome = (file: string): boolean => file === home.code.file || passesOn(file, home, tree);
  const locals = localsOf(code, isHome, tree);
  const imported = new Set(code.unit.imports.map(({ local }) => local));
  const adopted = new Map<string, AdoptedAddress>();
  for (const path of pathsOf(code)) {
    const [root = ''] = path;
    const asks = locals.has(root) || (code.language.id === 'python' && imported.has(root));
    if (!asks && !path.some((part) => home.names.has(part))) continue;
    const name = path.join('.');
    const given = adopted.has(root) ? undefined : addressOf(path, locals.get(root), code, home, isHome, tree);
    if (given) adopted.set(name, { name, given });
  }
  const all = [...adopted.values()];
  return all.some(({ given }) => mentionsApiHost(given.address)) ? all : [];
}

function addressOf(
  path: readonly string[],
  imported: readonly string[] | undefined,
  code: CodeFile,
  home: Home,
  isHome: (file: string) => boolean,
  tree: Tree,
): AdoptedAddress['given'] | undefined {
  const asked =
    imported === undefined
      ? targetsOf(path, code, tree.index).flatMap((target) => (isHome(target.file) ? [target.path] : []))
      : [[...imported, ...path.slice(1)]];
  const near = asked.length === 0 && path.length === 1 && sharesPackage(code, home) ? [path] : asked;
  return near.map((names) => givenAddress(home.code, names)).find((given) => given !== undefined);
}

/** Languages in which the files of a folder see each other's names. */
function sharesPackage(code: CodeFile, home: Home): boolean {
  const folder = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
  return /^(go|kotlin)$/.test(code.language.id) && folder(code.file) === folder(home.code.file);
}

/** What imports of the home are called here, and the path that each means there. */
function localsOf(
  { unit, file, language }: CodeFile,
  isHome: (file: string) => boolean,
  tree: Tree,
): ReadonlyMap<string, readonly string[]> {
  const own = unit.imports.filter(({ module }) => filesOfModule(module, file, language.id, tree.index).some(isHome));
  return new Map(
    own.flatMap(({ local, imported }) =>
      local === null || language.id === 'python' ? [] : [[local, imported === null ? [] : [imported]] as const],
    ),
  );
}

/** Every name of the file with the members asked of it, the shorter first. */
function pathsOf({ unit }: CodeFile): readonly (readonly string[])[] {
  const members = unit.members.flatMap((member) => [pathOf(member) ?? []]).filter((path) => path.length > 0);
  const names = [...unit.names.keys(), ...unit.imports.flatMap(({ local }) => local ?? [])].map((name) => [name]);
  const distinct = new Map([...names, ...members].map((path) => [path.join('.'), path]));
  return [...distinct.values()].toSorted((a, b) => a.length - b.length);
}

const REEXPORT = /\bexport\s+(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*['"]([^'"]+)['"]/g;

/** An index that gives what the home gives. */
function passesOn(file: string, home: Home, tree: Tree): boolean {
  if (!/(^|\/)index\.[jt]sx?$/.test(file)) return false;
  const text = tree.code.read(file)?.text ?? '';
  return [...text.matchAll(REEXPORT)].some(([, module = '']) =>
    filesOfModule(module, file, home.code.language.id, tree.index).includes(home.code.file),
  );
}
