import type { Language } from '../language.ts';
import type { SyntaxUnit } from '../syntax.ts';
import { CLARIFAI_API2 } from './api2.ts';
import { readJava } from './read.ts';
import { findTokenCalls } from './tokens.ts';
import { CLARIFAI_API_JAVA } from './v1.ts';

export const java: Language = {
  id: 'java',
  extensions: ['.java'],
  grammarFor: () => 'java',
  read: readJava,
  libraries: [CLARIFAI_API2, CLARIFAI_API_JAVA],
  idiom: {
    readEnvironment: (name) => ({ text: `System.getenv("${name}")`, edits: [] }),
    environmentMissing,
    isConfigRead: (text) => text.endsWith(')') || /^(BuildConfig|R)\./.test(text),
    keyHeader,
    bearerMethods: { setBearerAuth: 'set' },
  },
  extra: findTokenCalls,
};

function environmentMissing(unit: SyntaxUnit): string | undefined {
  const android = unit.imports.some((item) => /^androidx?\./.test(item.module));
  return android
    ? 'Android has no environment, and a key inside a shipped app is public: read it from BuildConfig or a string resource, or call the service from a server'
    : undefined;
}

function keyHeader(prefix: string, key: string, original: string): string {
  return original.startsWith('String.format(') ? `String.format("${prefix}%s", ${key})` : `"${prefix}" + ${key}`;
}
