import type { GrammarId, Language } from '../language.ts';
import { NPM_CLARIFAI } from './app.ts';
import { environmentMissing } from './platform.ts';
import { readJavaScript } from './read.ts';
import { findTokenCalls } from './token-calls.ts';
import { upgradeClient } from './upgrade/index.ts';
import { V1_CLIENTS } from './v1.ts';
import { JAVASCRIPT_V2 } from './v2.ts';

export const javascript: Language = {
  id: 'javascript',
  grammarFor: () => 'javascript',
  read: readJavaScript,
  libraries: [NPM_CLARIFAI, V1_CLIENTS],
  v2: JAVASCRIPT_V2,
  idiom: {
    readEnvironment: (name) => ({ text: `process.env.${name}`, edits: [] }),
    environmentMissing,
    keyHeader,
  },
  extra: findTokenCalls,
  upgrades: upgradeClient,
};

export const typescript: Language = {
  ...javascript,
  id: 'typescript',
  grammarFor: (file): GrammarId => (file.endsWith('.tsx') ? 'tsx' : 'typescript'),
};

function keyHeader(prefix: string, key: string, original: string): string {
  const quote = original.startsWith('"') ? '"' : "'";
  return original.startsWith('`') ? `\`${prefix}\${${key}}\`` : `${quote}${prefix}${quote} + ${key}`;
}
