import { folderOf } from '../../domain/component.ts';
import type { Expression, Import, SyntaxUnit } from '../../languages/syntax.ts';
import type { CodeFile } from './code-files.ts';
import { baseName, type FileIndex } from './file-index.ts';
import { filesOfModule } from './module-files.ts';

/** Another file, and the path of names that is asked of it: none for all that it exports. */
export interface Target {
  readonly file: string;
  readonly path: readonly string[];
  /** Only an entry that lies within the very keys of the path will do. */
  readonly nested?: true;
}

/** Where a path of names that nothing in its own file explains may be declared, the likeliest first. */
export function targetsOf(path: readonly string[], code: CodeFile, index: FileIndex): readonly Target[] {
  const [last = ''] = path.slice(-1);
  if (path.length === 1 && last.endsWith('()')) {
    const plain = targetsOf([last.slice(0, -2)], code, index);
    return plain.map((target) => ({ ...target, path: [...target.path.slice(0, -1), `${target.path.at(-1)}()`] }));
  }
  const named = code.unit.imports.flatMap((item) => importTargets(item, path, code, index));
  if (named.length > 0) return named;
  const typed = typedPath(path, code.unit) ?? path;
  const imported = typed === path ? [] : code.unit.imports.flatMap((item) => importTargets(item, typed, code, index));
  return [
    ...imported,
    ...openTargets(typed, code, index),
    ...typeTargets(typed, code, index),
    ...sharedTargets(typed, code, index),
  ];
}

/** `keys.getId()` where `Credentials keys` or `keys = new Credentials()`: the path by the name of the type. */
export function typedPath(path: readonly string[], { bindings }: SyntaxUnit): readonly string[] | undefined {
  const at = OWN.test(path[0] ?? '') ? 2 : 1;
  const holder = path.slice(0, at).join('.');
  const holders = new Set([holder, path[at - 1]]);
  const types = bindings.flatMap(({ name, type, value }) => (holders.has(name) ? (type ?? typeMade(value) ?? []) : []));
  const [type] = types;
  return type !== undefined && path.length > at && type !== path[0] ? [type, ...path.slice(at)] : undefined;
}

const OWN = /^(\$?this|self|cls)$/;

function typeMade(value: Expression | null): string | undefined {
  return value?.kind === 'call' && /^[A-Z]\w+$/.test(value.call.name ?? '')
    ? (value.call.name ?? undefined)
    : undefined;
}

/** `import { A as b }`, `const keys = require('./keys')`, `from config import A`, `import a.b.keys`. */
function importTargets(item: Import, path: readonly string[], code: CodeFile, index: FileIndex): readonly Target[] {
  const { module, local, imported } = item;
  const language = code.language.id;
  if (local === null || local !== path[0]) return [];
  const rest = path.slice(1);
  if (language === 'python') return pythonTargets(item, path, code, index);
  if (/^(java|kotlin|scala|csharp)$/.test(language)) {
    const type = filesOfModule(`${module}.${imported ?? local}`, code.file, language, index);
    const holder = filesOfModule(module, code.file, language, index);
    return [...toTargets(type, [imported ?? local, ...rest]), ...toTargets(holder, [imported ?? local, ...rest])];
  }
  return toTargets(filesOfModule(module, code.file, language, index), imported === null ? rest : [imported, ...rest]);
}

function pythonTargets(
  { module, imported }: Import,
  path: readonly string[],
  code: CodeFile,
  index: FileIndex,
): readonly Target[] {
  const files = (name: string): readonly string[] => filesOfModule(name, code.file, 'python', index);
  const rest = path.slice(1);
  if (module === 'django.conf' && imported === 'settings') return toTargets(djangoSettings(index), rest);
  if (imported !== null) {
    const submodule = module.endsWith('.') ? `${module}${imported}` : `${module}.${imported}`;
    return [...toTargets(files(submodule), rest), ...toTargets(files(module), [imported, ...rest])];
  }
  const segments = module.split('.');
  const whole = segments.every((segment, at) => path[at] === segment);
  return toTargets(files(module), whole ? path.slice(segments.length) : rest);
}

/** Django: `from django.conf import settings` gives the names of the settings module, whatever it is called. */
function djangoSettings(index: FileIndex): readonly string[] {
  return index.matching(/(^|\/)settings(\.py|\/[^/]+\.py)$|(^|\/)\w*settings\w*\.py$/);
}

function toTargets(files: readonly string[], path: readonly string[]): readonly Target[] {
  return path.length === 0 ? [] : files.map((file) => ({ file, path }));
}

/** What comes without a name of its own: star imports, includes, `#import`, sourced scripts. */
function openTargets(path: readonly string[], code: CodeFile, index: FileIndex): readonly Target[] {
  const { unit, language, file } = code;
  const stars = unit.imports.filter(({ local }) => local === null).map(({ module }) => module);
  const modules = [...stars, ...includedPaths(unit.text, language.id)];
  return modules.flatMap((module) => toTargets(filesOfModule(module, file, language.id, index), path));
}

const INCLUDES: Readonly<Record<string, RegExp>> = {
  php: /\b(?:require|include)(?:_once)?\b[^;'"]*['"]\/?([^'"]+\.(?:php|inc))['"]/g,
  shell: /^[ \t]*(?:source|\.)[ \t]+["']?(?:\$\w+\/|\$\{\w+\}\/|\$\([^)]*\)\/)?([\w./-]+)/gm,
};

function includedPaths(text: string, language: string): readonly string[] {
  const pattern = INCLUDES[language];
  return pattern ? [...text.matchAll(pattern)].map((match) => match[1] ?? '') : [];
}

/** `Credentials.CLIENT_ID` needs no import within a package or module: the file is called after the type. */
function typeTargets(path: readonly string[], code: CodeFile, index: FileIndex): readonly Target[] {
  const [type = ''] = path;
  if (path.length < 2 || !/^[A-Z]/.test(type)) return [];
  const [ending] = FAMILIES.filter((family) => family.test(code.file));
  const files = index.called(type, folderOf(code.file)).filter((file) => file !== code.file && ending?.test(file));
  return toTargets(files.slice(0, 3), path);
}

const FAMILIES = [/\.(java|kts?|scala)$/, /\.cs$/, /\.(swift|m|mm|h|pch)$/, /\.(php|inc)$/, /\.rb$/];

/** Languages in which a file sees the names of its neighbours, and which neighbours. */
const SHARING: readonly (readonly [of: RegExp, seen: RegExp, folderOnly: boolean])[] = [
  [/\.swift$/, /\.swift$/, false],
  [/\.go$/, /\.go$/, true],
  [/\.(js|html?)$/, /\.js$/, true],
];

const KEEPS_VALUES = /key|cred|secret|const|config|setting|env|global|token|auth|api|common|shared|define|param/i;

const MAX_NEIGHBOURS = 30;

function sharedTargets(path: readonly string[], code: CodeFile, index: FileIndex): readonly Target[] {
  const sharing = SHARING.find(([of]) => of.test(code.file));
  if (!sharing) return [];
  const [, seen, folderOnly] = sharing;
  const near = folderOf(code.file);
  const files = index.matching(seen).filter((file) => file !== code.file && KEEPS_VALUES.test(baseName(file)));
  const close = folderOnly ? files.filter((file) => isNear(file, near, code.language.id)) : files;
  return toTargets(close.slice(0, MAX_NEIGHBOURS), path);
}

/** A page's scripts lie in one folder or a folder beside it, a package's files in one. */
function isNear(file: string, folder: string, language: string): boolean {
  const other = folderOf(file);
  return other === folder || (language !== 'go' && folderOf(other) === folderOf(folder));
}
