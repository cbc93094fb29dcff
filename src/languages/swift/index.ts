import type { Language } from '../language.ts';
import { environmentMissing } from '../objc/platform.ts';
import { findTokenHandling } from '../objc/tokens.ts';
import { CLARIFAI_POD } from './pod.ts';
import { readSwift } from './read.ts';
import { CLARIFAI_STARTER } from './starter.ts';
import { SWIFT_V2 } from './v2.ts';

export const swift: Language = {
  id: 'swift',
  grammarFor: () => 'swift',
  read: readSwift,
  libraries: [CLARIFAI_POD, CLARIFAI_STARTER],
  v2: SWIFT_V2,
  idiom: {
    readEnvironment: (name) => ({ text: `ProcessInfo.processInfo.environment["${name}"] ?? ""`, edits: [] }),
    environmentMissing,
    isConfigRead: (text) => /[\])]$|\bas[!?]|\?\?/.test(text),
    readBundle: (name) => `Bundle.main.object(forInfoDictionaryKey: "${name}") as? String ?? ""`,
    keyHeader,
  },
  extra: (unit) => findTokenHandling(CLARIFAI_POD, unit),
};

/** Interpolation of an optional would write `Optional(…)` into the header. */
function keyHeader(prefix: string, key: string, original: string): string {
  const certain = /^ProcessInfo.*\]$/.test(key) ? `${key} ?? ""` : key;
  if (/^"[^"]*"\s*\+/.test(original)) return `"${prefix}" + ${/\?\?/.test(certain) ? `(${certain})` : certain}`;
  return `"${prefix}\\(${certain})"`;
}
