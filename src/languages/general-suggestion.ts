import type { FindingKind } from '../domain/finding.ts';

const CONSTRUCTOR = 'Give the client the API key alone, read from CLARIFAI_API_KEY.';

/** What to do by hand about a finding of each kind, where nothing more is known than the kind. */
export const GENERAL_SUGGESTION: Readonly<Record<FindingKind, string>> = {
  'client-credentials-constructor': CONSTRUCTOR,
  'access-token-constructor': CONSTRUCTOR,
  'implicit-credentials-constructor': 'CLARIFAI_API_KEY',
  'token-exchange': 'Delete the exchange, and send Authorization: Key <the API key> where its token was used.',
  'bearer-header': 'Authorization: Key <the API key>',
  'access-token-query': 'Take access_token out of the address, and send Authorization: Key <the API key>.',
  'config-credential': 'Delete it together with the code that uses it, which takes CLARIFAI_API_KEY instead.',
  'env-reference': 'Read CLARIFAI_API_KEY instead, where id and secret were used.',
  'token-cache': 'Delete it, with what fetches, keeps or waits for the token; send Authorization: Key <the API key>.',
  'wrapper-definition': 'Let it take the API key, and give it CLARIFAI_API_KEY where it is called.',
  cli: 'Set CLARIFAI_API_KEY for the command instead.',
  'v1-api': 'Make the v2 call of the same purpose, with Authorization: Key <the API key>.',
  'docs-mention': 'Show CLARIFAI_API_KEY and Authorization: Key <the API key> instead.',
};
