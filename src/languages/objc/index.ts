import type { Language } from '../language.ts';
import { environmentMissing } from './platform.ts';
import { CLARIFAI_POD } from './pod.ts';
import { readObjectiveC } from './read.ts';
import { CLARIFAI_STARTER } from './starter.ts';
import { findTokenHandling } from './tokens.ts';
import { OBJC_V2 } from './v2.ts';

export const objectiveC: Language = {
  id: 'objc',
  grammarFor: () => 'objc',
  read: readObjectiveC,
  libraries: [CLARIFAI_POD, CLARIFAI_STARTER],
  v2: OBJC_V2,
  idiom: {
    readEnvironment: (name) => ({ text: `[[NSProcessInfo processInfo] environment][@"${name}"]`, edits: [] }),
    environmentMissing,
    isConfigRead: (text) => /[\])]$/.test(text),
    readBundle: (name) => `[[NSBundle mainBundle] objectForInfoDictionaryKey:@"${name}"]`,
    keyHeader,
  },
  extra: (unit) => findTokenHandling(CLARIFAI_POD, unit),
};

function keyHeader(prefix: string, key: string, original: string): string {
  return /stringByAppendingString/.test(original)
    ? `[@"${prefix}" stringByAppendingString:${key}]`
    : `[NSString stringWithFormat:@"${prefix}%@", ${key}]`;
}
