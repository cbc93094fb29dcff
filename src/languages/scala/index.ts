import { CLARIFAI_API2 } from '../jvm/api2.ts';
import { environmentMissing } from '../jvm/platform.ts';
import { findTokenCalls } from '../jvm/tokens.ts';
import { CLARIFAI_API_JAVA } from '../jvm/v1.ts';
import { SCALA_V2 } from '../jvm/v2.ts';
import type { Language } from '../language.ts';
import { readScala } from './read.ts';
import { CLARIFAI_SCALA } from './v1.ts';

export const scala: Language = {
  id: 'scala',
  grammarFor: () => 'scala',
  read: readScala,
  libraries: [CLARIFAI_SCALA, CLARIFAI_API2, CLARIFAI_API_JAVA],
  v2: SCALA_V2,
  idiom: {
    readEnvironment: (name) => ({ text: `sys.env("${name}")`, edits: [] }),
    environmentMissing,
    isConfigRead: (text) => text.endsWith(')'),
    keyHeader,
    bearerMethods: { OAuth2BearerToken: null, bearer: null },
  },
  extra: findTokenCalls,
};

/**
 * A text with `${…}` in it cannot hold the quotes of another one before Scala 2.13.6, and `->` binds as tightly as
 * `+`, so what was one value becomes a sum in parentheses.
 */
function keyHeader(prefix: string, key: string, original: string): string {
  if (/"\s*\.format\(/.test(original)) return `"${prefix}%s".format(${key})`;
  return /^"[^"]*"\s*\+/.test(original) ? `"${prefix}" + ${key}` : `("${prefix}" + ${key})`;
}
