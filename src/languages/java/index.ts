import { CLARIFAI_API2 } from '../jvm/api2.ts';
import { environmentMissing } from '../jvm/platform.ts';
import { findTokenCalls } from '../jvm/tokens.ts';
import { CLARIFAI_API_JAVA } from '../jvm/v1.ts';
import { JAVA_V2 } from '../jvm/v2.ts';
import type { Language } from '../language.ts';
import { readJava } from './read.ts';

export const java: Language = {
  id: 'java',
  grammarFor: () => 'java',
  read: readJava,
  libraries: [CLARIFAI_API2, CLARIFAI_API_JAVA],
  v2: JAVA_V2,
  idiom: {
    readEnvironment: (name) => ({ text: `System.getenv("${name}")`, edits: [] }),
    environmentMissing,
    isConfigRead: (text) => text.endsWith(')') || /^(BuildConfig|R)\./.test(text),
    keyHeader,
    bearerMethods: { setBearerAuth: 'set' },
  },
  extra: findTokenCalls,
};

function keyHeader(prefix: string, key: string, original: string): string {
  return original.startsWith('String.format(') ? `String.format("${prefix}%s", ${key})` : `"${prefix}" + ${key}`;
}
