import type { Language } from '../language.ts';
import { CRAN_CLARIFAI, findTokenCalls } from './package.ts';
import { readR } from './read.ts';
import { R_V2 } from './v2.ts';

export const r: Language = {
  id: 'r',
  grammarFor: () => 'r',
  read: readR,
  libraries: [CRAN_CLARIFAI],
  v2: R_V2,
  idiom: {
    readEnvironment: (name) => ({ text: `Sys.getenv("${name}")`, edits: [] }),
    isConfigRead: (text) => /conf|setting|secret|cred|keys|yaml/i.test(text),
    keyHeader: (prefix, key, original) => {
      if (/^sprintf\(/.test(original)) return `sprintf("${prefix}%s", ${key})`;
      return /^paste\(/.test(original) ? `paste("${prefix.trim()}", ${key})` : `paste0("${prefix}", ${key})`;
    },
    bearerMethods: { req_auth_bearer_token: null },
  },
  extra: findTokenCalls,
};
