import { folderOf } from '../../domain/component.ts';
import { readJsonc } from '../../formats/read-jsonc.ts';
import { joinPath } from './file-index.ts';

/** What a project calls its own modules: `paths` of tsconfig.json, `imports` and `name` of package.json. */
interface Alias {
  /** `@keys/*`, with one star or none. */
  readonly pattern: string;
  /** Where it leads, from the root of the tree, with the star of the pattern. */
  readonly target: string;
}

/** Reads a file's text; undefined when there is none of that path. */
type ReadText = (file: string) => string | undefined;

/** Resolves modules by the aliases of the nearest tsconfig.json, jsconfig.json and package.json above a file. */
export function createModuleAliases(read: ReadText): (module: string, from: string) => readonly string[] {
  const known = new Map<string, readonly Alias[]>();
  const aliasesOf = (folder: string): readonly Alias[] => {
    const before = known.get(folder);
    if (before) return before;
    const own = ['tsconfig.json', 'jsconfig.json'].flatMap((name) => compilerPaths(folder, read(join(folder, name))));
    const aliases = [...own, ...packageNames(folder, read(join(folder, 'package.json')))];
    const all = folder === '.' ? aliases : [...aliases, ...aliasesOf(folderOf(folder))];
    known.set(folder, all);
    return all;
  };
  return (module, from) => aliasesOf(folderOf(from)).flatMap((alias) => targetOf(module, alias) ?? []);
}

function join(folder: string, name: string): string {
  return joinPath(folder, name) ?? name;
}

function targetOf(module: string, { pattern, target }: Alias): string | undefined {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return module === pattern ? withoutEnding(target) : undefined;
  if (!module.startsWith(before) || !module.endsWith(after) || module.length < before.length + after.length) {
    return undefined;
  }
  return withoutEnding(target.replace('*', () => module.slice(before.length, module.length - after.length)));
}

function withoutEnding(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$/, '');
}

function compilerPaths(folder: string, text: string | undefined): readonly Alias[] {
  const options = text === undefined ? undefined : memberOf(readJsonc(text), 'compilerOptions');
  const baseUrl = memberOf(options, 'baseUrl');
  const base = joinPath(folder, textOf(baseUrl) ?? '.');
  if (base === undefined) return [];
  const paths = membersOf(memberOf(options, 'paths')).flatMap(([pattern, targets]) =>
    (Array.isArray(targets) ? targets : []).flatMap((target) => aliasTo(pattern, base, textOf(target))),
  );
  return baseUrl === undefined ? paths : [...paths, ...aliasTo('*', base, '*')];
}

/** A package may import itself by its name, and by the names with a `#` that it declares. */
function packageNames(folder: string, text: string | undefined): readonly Alias[] {
  const root = text === undefined ? undefined : readJsonc(text);
  const name = textOf(memberOf(root, 'name'));
  const own = name === undefined ? [] : ['*', 'src/*'].flatMap((target) => aliasTo(`${name}/*`, folder, target));
  const imports = membersOf(memberOf(root, 'imports')).flatMap(([pattern, value]) =>
    aliasTo(pattern, folder, textOf(value) ?? textOf(memberOf(value, 'default'))),
  );
  return [...imports, ...own];
}

function aliasTo(pattern: string, base: string, target: string | undefined): readonly Alias[] {
  const path = target === undefined ? undefined : joinPath(base, target);
  return path === undefined ? [] : [{ pattern, target: path }];
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function memberOf(value: unknown, name: string): unknown {
  return membersOf(value).find(([key]) => key === name)?.[1];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
