import { extname } from 'node:path/posix';
import { csharp } from './csharp/index.ts';
import { java } from './java/index.ts';
import { javascript, typescript } from './javascript/index.ts';
import type { Language } from './language.ts';
import { objectiveC } from './objc/index.ts';
import { php } from './php/index.ts';
import { python } from './python/index.ts';
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
];

const BY_EXTENSION = new Map(
  LANGUAGES.flatMap((language) => language.extensions.map((extension) => [extension, language] as const)),
);

/** The language of a file by its extension. */
export function languageOf(file: string): Language | undefined {
  return BY_EXTENSION.get(extname(file).toLowerCase());
}
