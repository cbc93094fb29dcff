import { basename, extname } from 'node:path/posix';
import type { Language } from './language.ts';

/** By what a language's files are known, and the language itself, which is loaded when one is met. */
export interface LanguageEntry {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** Base names of files that are in this language without an extension that says so: `Rakefile`. */
  readonly fileNames?: RegExp;
  /** Name of the program in a `#!` line, by which scripts without an extension are known. */
  readonly interpreter?: RegExp;
  readonly load: () => Promise<Language>;
}

/** Every language keyshift parses. A folder here without a line here fails a test. */
export const LANGUAGES: readonly LanguageEntry[] = [
  {
    id: 'javascript',
    extensions: ['.js', '.mjs', '.cjs', '.jsx'],
    interpreter: /^node(js)?$/,
    load: once(async () => (await import('./javascript/index.ts')).javascript),
  },
  {
    id: 'typescript',
    extensions: ['.ts', '.tsx', '.mts', '.cts'],
    load: once(async () => (await import('./javascript/index.ts')).typescript),
  },
  { id: 'java', extensions: ['.java'], load: once(async () => (await import('./java/index.ts')).java) },
  { id: 'csharp', extensions: ['.cs'], load: once(async () => (await import('./csharp/index.ts')).csharp) },
  {
    id: 'shell',
    extensions: ['.sh', '.bash', '.zsh', '.ksh', '.bats', '.command'],
    interpreter: /^(ba|da|z|k|a)?sh$/,
    load: once(async () => (await import('./shell/index.ts')).shell),
  },
  {
    id: 'python',
    extensions: ['.py', '.pyw', '.pyi'],
    interpreter: /^python[\d.]*$/,
    load: once(async () => (await import('./python/index.ts')).python),
  },
  {
    id: 'php',
    extensions: ['.php', '.phtml', '.inc'],
    interpreter: /^php\d*$/,
    load: once(async () => (await import('./php/index.ts')).php),
  },
  {
    id: 'objc',
    extensions: ['.m', '.mm', '.h', '.pch'],
    load: once(async () => (await import('./objc/index.ts')).objectiveC),
  },
  { id: 'swift', extensions: ['.swift'], load: once(async () => (await import('./swift/index.ts')).swift) },
  { id: 'go', extensions: ['.go'], load: once(async () => (await import('./go/index.ts')).go) },
  { id: 'kotlin', extensions: ['.kt', '.kts'], load: once(async () => (await import('./kotlin/index.ts')).kotlin) },
  { id: 'scala', extensions: ['.scala', '.sc'], load: once(async () => (await import('./scala/index.ts')).scala) },
  { id: 'rust', extensions: ['.rs'], load: once(async () => (await import('./rust/index.ts')).rust) },
  {
    id: 'ruby',
    extensions: ['.rb', '.rake', '.ru', '.gemspec', '.rbw', '.thor', '.jbuilder', '.podspec'],
    fileNames:
      /^(Rakefile|Gemfile|Guardfile|Capfile|Vagrantfile|Fastfile|Appfile|Podfile|Dangerfile|Brewfile|\.irbrc|\.pryrc)$/,
    interpreter: /^(j?ruby[\d.]*|rake|rails)$/,
    load: once(async () => (await import('./ruby/index.ts')).ruby),
  },
  {
    id: 'elixir',
    extensions: ['.ex', '.exs'],
    interpreter: /^(elixir|iex|mix)$/,
    load: once(async () => (await import('./elixir/index.ts')).elixir),
  },
  {
    id: 'r',
    extensions: ['.r'],
    fileNames: /^\.Rprofile$/,
    interpreter: /^(Rscript|r)$/,
    load: once(async () => (await import('./r/index.ts')).r),
  },
  {
    id: 'lua',
    extensions: ['.lua'],
    interpreter: /^(lua(jit)?[\d.]*|texlua|th)$/,
    load: once(async () => (await import('./lua/index.ts')).lua),
  },
  {
    id: 'powershell',
    extensions: ['.ps1', '.psm1', '.psd1'],
    interpreter: /^(pwsh|powershell)$/,
    load: once(async () => (await import('./powershell/index.ts')).powershell),
  },
];

/** Asking for a module again costs more than reading a small file does. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

const BY_EXTENSION = new Map(
  LANGUAGES.flatMap((language) => language.extensions.map((extension) => [extension, language] as const)),
);

/** Written in a language, and yet a file of settings: a format reads it. */
const SETTINGS = /\.gradle\.kts$/i;

/** MATLAB and Octave have the extension of Objective-C. */
const MATLAB = /^\uFEFF?\s*(%|function\s+[\w[\], =]*\w+\s*(\(|\n)|(clear|clc|close all)\b)/;

/** A language by its id, as regions of pages and notebooks name it. */
export async function loadLanguage(id: string): Promise<Language | undefined> {
  return LANGUAGES.find((language) => language.id === id)?.load();
}

/** The language of a file by its name, its extension or, where it has none, the `#!` line of its text. */
export function languageOf(file: string, text: string): LanguageEntry | undefined {
  if (SETTINGS.test(file)) return undefined;
  const named = LANGUAGES.find((language) => language.fileNames?.test(basename(file)));
  if (named) return named;
  const extension = extname(file).toLowerCase();
  if (extension === '.m' && MATLAB.test(text)) return undefined;
  if (extension !== '') return BY_EXTENSION.get(extension);
  const program = /^\uFEFF?#!\s*(?:\S*\/)?([^/\s]+)(?:\s+(?:-\S+\s+)*(\S+))?/.exec(text);
  const name = program?.[1] === 'env' ? program[2] : program?.[1];
  return name === undefined ? undefined : LANGUAGES.find((language) => language.interpreter?.test(name));
}
