import { CLARIFAI_API2 } from '../jvm/api2.ts';
import { environmentMissing } from '../jvm/platform.ts';
import { findTokenCalls } from '../jvm/tokens.ts';
import { CLARIFAI_API_JAVA } from '../jvm/v1.ts';
import { KOTLIN_V2 } from '../jvm/v2.ts';
import type { Language } from '../language.ts';
import { readKotlin } from './read.ts';

export const kotlin: Language = {
  id: 'kotlin',
  grammarFor: () => 'kotlin',
  read: readKotlin,
  libraries: [CLARIFAI_API2, CLARIFAI_API_JAVA],
  v2: KOTLIN_V2,
  idiom: {
    readEnvironment: (name) => ({ text: `System.getenv("${name}")`, edits: [] }),
    environmentMissing,
    isConfigRead: (text) => text.endsWith(')') || text.endsWith('"]') || /^(BuildConfig|R)\./.test(text),
    keyHeader,
    bearerMethods: { setBearerAuth: 'set', bearerAuth: 'header' },
  },
  extra: findTokenCalls,
};

/** Keeps the way the header was put together: a template, `+` or a format. */
function keyHeader(prefix: string, key: string, original: string): string {
  if (/"\s*\.format\(/.test(original)) return `"${prefix}%s".format(${key})`;
  if (/^String\.format\(/.test(original)) return `String.format("${prefix}%s", ${key})`;
  return /^"[^"]*\$/.test(original) ? `"${prefix}\${${key}}"` : `"${prefix}" + ${key}`;
}
