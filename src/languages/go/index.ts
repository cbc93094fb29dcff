import type { Language } from '../language.ts';
import { readEnvironment } from './idiom.ts';
import { unusedImports } from './imports.ts';
import { CLARIFAI_CLIENT_GO } from './mpmlj.ts';
import { OTHER_PACKAGES } from './other.ts';
import { readGo } from './read.ts';
import { CLARIFAI_GO } from './v1.ts';
import { GO_V2 } from './v2.ts';

export const go: Language = {
  id: 'go',
  grammarFor: () => 'go',
  read: readGo,
  libraries: [CLARIFAI_GO, CLARIFAI_CLIENT_GO, OTHER_PACKAGES],
  v2: GO_V2,
  idiom: {
    unusedImports,
    readEnvironment,
    isConfigRead: (text) => text.endsWith(')') && !/^flag\./.test(text),
    keyHeader,
    bearerMethods: { SetAuthToken: 'SetHeader' },
  },
};

/** Inside of a call gofmt takes the spaces around `+` away. */
function keyHeader(prefix: string, key: string, original: string): string {
  if (/^fmt\.Sprintf\(/.test(original)) return `fmt.Sprintf("${prefix}%s", ${key})`;
  return /\s\+/.test(original) ? `"${prefix}" + ${key}` : `"${prefix}"+${key}`;
}
