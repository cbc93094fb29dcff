/** How a language's files name the modules, files and types they take, by the text alone. */
const NAMED: readonly (readonly [language: string, endings: RegExp, names: readonly RegExp[]])[] = [
  ['javascript', /\.([mc]?[jt]sx?|vue|svelte)$/, [/(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*['"]([^'"\n]+)['"]/g]],
  ['python', /\.pyw?$/, [/^[ \t]*from[ \t]+([\w.]+)[ \t]+import\b/gm, /^[ \t]*import[ \t]+([\w.]+)/gm]],
  ['php', /\.(php|inc)$/, [/\b(?:require|include)(?:_once)?\b[^;'"\n]{0,200}['"]\/?([^'"\n]+)['"]/g]],
  ['ruby', /\.rb$/, [/^[ \t]*require(?:_relative)?[ \t(]+['"]([^'"\n]+)['"]/gm]],
  // A file of C# imports namespaces; the types it names are in files called after them.
  ['csharp', /\.cs$/, [/\b([A-Z]\w{2,})\b/g]],
  ['java', /\.(java|kts?|scala)$/, [/^[ \t]*import[ \t]+(?:static[ \t]+)?([\w.]+)/gm]],
];

/** The language whose way of importing a file follows; undefined for files that import nothing by name. */
export function importingLanguage(file: string): string | undefined {
  return NAMED.find(([, endings]) => endings.test(file))?.[0];
}

/** Names of what a file imports, as they stand there, `../shared/tag` or `acme.shared.tags`. */
export function importedNames(file: string, text: string): readonly string[] {
  const [, , patterns = []] = NAMED.find(([, endings]) => endings.test(file)) ?? [];
  const names = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set([...names, ...submodules(file, text)])];
}

/** `from acme.shared import tags` may name the module `acme.shared.tags`. */
function submodules(file: string, text: string): readonly string[] {
  if (!/\.pyw?$/.test(file)) return [];
  return [...text.matchAll(/^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+\(?([\w, \t]+)/gm)].flatMap(
    ([, module = '', list = '']) =>
      list.split(',').map((item) => `${module.replace(/\.$/, '')}.${item.trim().split(/\s/)[0] ?? ''}`),
  );
}
