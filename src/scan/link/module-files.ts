import { folderOf } from '../../domain/component.ts';
import { type FileIndex, joinPath } from './file-index.ts';

/** The files of the tree that a module name of one language may mean, the likeliest first. */
export function filesOfModule(module: string, from: string, language: string, index: FileIndex): readonly string[] {
  const resolve = RESOLVERS[language];
  return resolve ? resolve(module, from, index).filter((file) => file !== from && index.has(file)) : [];
}

type Resolver = (module: string, from: string, index: FileIndex) => readonly string[];

const RESOLVERS: Readonly<Record<string, Resolver>> = {
  javascript: scriptFiles,
  typescript: scriptFiles,
  python: pythonFiles,
  php: pathFiles,
  shell: pathFiles,
  ruby: (module, from) => pathFiles(module, from).flatMap((path) => [path, `${path}.rb`]),
  objc: (module, from, index) => [...pathFiles(module, from), ...byBaseName(module, from, index)],
  java: typeFiles,
  kotlin: typeFiles,
  scala: typeFiles,
  csharp: typeFiles,
  go: packageFiles,
};

const SCRIPT_ENDINGS = ['', '.js', '.ts', '.jsx', '.tsx', '.mjs', '.cjs', '.json', '.mts', '.cts'];

/** `./keys`, `../config`, a folder's index, and the usual aliases of the source root (`@/keys`, `~/keys`, `src/keys`). */
function scriptFiles(module: string, from: string, index: FileIndex): readonly string[] {
  const path = module.replace(/\.js$/, '');
  const bases = /^\.\.?(\/|$)/.test(module)
    ? [joinPath(folderOf(from), module), joinPath(folderOf(from), path)]
    : module.includes('/') || module.startsWith('#')
      ? rootsAbove(from).flatMap((root) => aliased(module).map((name) => joinPath(root, name)))
      : [];
  const aliases = module.startsWith('.') ? [] : index.aliased(module, from);
  return [...aliases, ...bases].flatMap((base) =>
    base === undefined
      ? []
      : [...SCRIPT_ENDINGS.map((ending) => base + ending), `${base}/index.js`, `${base}/index.ts`, `${base}/index.tsx`],
  );
}

function aliased(module: string): readonly string[] {
  const name = module.replace(/^[@~]\//, '');
  return [name, `src/${name}`, `app/${name}`];
}

/** The folder of a file and those around it, the tree's root last. */
function rootsAbove(file: string): readonly string[] {
  const folders = [folderOf(file)];
  for (let last = folders[0] ?? '.'; last !== '.'; last = folders.at(-1) ?? '.') folders.push(folderOf(last));
  return folders;
}

function pythonFiles(module: string, from: string): readonly string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const path = module.slice(dots).replaceAll('.', '/');
  const up = '../'.repeat(Math.max(0, dots - 1));
  const roots = dots > 0 ? [joinPath(folderOf(from), up)] : rootsAbove(from);
  return roots.flatMap((root) => {
    const base = root === undefined ? undefined : joinPath(root, path);
    if (base === undefined) return [];
    return base === '' ? ['__init__.py'] : [`${base}.py`, `${base}/__init__.py`];
  });
}

/** A path as it stands in an include, from the file's folder or any around it. */
function pathFiles(module: string, from: string): readonly string[] {
  return rootsAbove(from).flatMap((root) => joinPath(root, module.replace(/^\//, '')) ?? []);
}

function byBaseName(module: string, from: string, index: FileIndex): readonly string[] {
  const base = module.slice(module.lastIndexOf('/') + 1);
  return index.called(base.replace(/\.\w+$/, ''), folderOf(from)).filter((file) => file.endsWith(base));
}

/** `com.acme.Credentials`: the file called after the type. */
function typeFiles(module: string, from: string, index: FileIndex): readonly string[] {
  const name = module.slice(module.lastIndexOf('.') + 1);
  return index.called(name, folderOf(from)).filter((file) => /\.(java|kts?|scala|cs)$/.test(file));
}

/** `github.com/acme/shop/internal/keys`: the files of the folder that the path ends with. */
function packageFiles(module: string, _from: string, index: FileIndex): readonly string[] {
  const own = index.matching(/\.go$/).filter((file) => !file.endsWith('_test.go'));
  return own.filter((file) => module.endsWith(`/${folderOf(file)}`));
}
