import { basename, extname } from 'node:path/posix';
import { csharp } from './csharp/index.ts';
import { elixir } from './elixir/index.ts';
import { go } from './go/index.ts';
import { java } from './java/index.ts';
import { javascript, typescript } from './javascript/index.ts';
import { kotlin } from './kotlin/index.ts';
import type { Language } from './language.ts';
import { lua } from './lua/index.ts';
import { objectiveC } from './objc/index.ts';
import { php } from './php/index.ts';
import { powershell } from './powershell/index.ts';
import { python } from './python/index.ts';
import { r } from './r/index.ts';
import { ruby } from './ruby/index.ts';
import { rust } from './rust/index.ts';
import { scala } from './scala/index.ts';
import { shell } from './shell/index.ts';
import { swift } from './swift/index.ts';

/** Every language keyshift parses. A folder here without a line here fails a test. */
export const LANGUAGES: readonly Language[] = [
  javascript,
  typescript,
  java,
  csharp,
  shell,
  python,
  php,
  objectiveC,
  swift,
  go,
  kotlin,
  scala,
  rust,
  ruby,
  elixir,
  r,
  lua,
  powershell,
];

const BY_EXTENSION = new Map(
  LANGUAGES.flatMap((language) => language.extensions.map((extension) => [extension, language] as const)),
);

/** Written in a language, and yet a file of settings: a format reads it. */
const SETTINGS = /\.gradle\.kts$/i;

/** MATLAB and Octave have the extension of Objective-C. */
const MATLAB = /^\uFEFF?\s*(%|function\s+[\w[\], =]*\w+\s*(\(|\n)|(clear|clc|close all)\b)/;

/** The language of a file by its name, its extension or, where it has none, the `#!` line of its text. */
export function languageOf(file: string, text: string): Language | undefined {
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
