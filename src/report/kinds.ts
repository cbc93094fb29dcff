import type { FindingKind } from '../domain/finding.ts';

/** What a reader is told about a kind of finding, in every output format. */
export interface KindText {
  readonly title: string;
  /** Why it has to go. */
  readonly problem: string;
  /** What takes its place. */
  readonly replacement: string;
}

export const KIND_TEXT: Readonly<Record<FindingKind, KindText>> = {
  'client-credentials-constructor': {
    title: 'Client built from a client id and secret',
    problem: 'An id and secret allow everything on their application, and the service stopped issuing them in 2017.',
    replacement: 'The same client, built from one API key that is read from the environment.',
  },
  'access-token-constructor': {
    title: 'Client built from an access token',
    problem: 'Access tokens end after 48 hours and cannot be limited to what the code does.',
    replacement: 'The same client, built from an API key, which does not expire.',
  },
  'implicit-credentials-constructor': {
    title: 'Client that picks up credentials by itself',
    problem: 'Nothing in the call shows it, but the client reads a client id and secret from its environment or file.',
    replacement: 'The same client with the API key named in the call or in the environment.',
  },
  'token-exchange': {
    title: 'Exchange of id and secret for a token',
    problem: 'POST /v2/token exists only for the legacy credentials.',
    replacement: 'Nothing: an API key is sent as it is, so the exchange goes away.',
  },
  'bearer-header': {
    title: 'Authorization header with a Bearer token',
    problem: 'The Bearer scheme carries an access token of the legacy kind.',
    replacement: 'Authorization: Key, followed by the API key.',
  },
  'access-token-query': {
    title: 'Access token in a URL',
    problem: 'URLs end up in logs and histories, and the token with them.',
    replacement: 'An Authorization: Key header; the URL parameter goes away.',
  },
  'config-credential': {
    title: 'Legacy credential in configuration',
    problem: 'A client id, client secret or access token is stored where configuration is kept.',
    replacement: 'One entry with the API key under the same roof; the legacy entries go away.',
  },
  'env-reference': {
    title: 'Legacy credential read from the environment',
    problem: 'The code expects a client id, client secret or access token to be set.',
    replacement: 'A read of CLARIFAI_API_KEY.',
  },
  'token-cache': {
    title: 'Stored or refreshed access token',
    problem: 'Code that keeps, times or renews tokens has no purpose with keys and can loop on a refusal.',
    replacement: 'Nothing: an API key does not expire, so there is nothing to keep or renew.',
  },
  'wrapper-definition': {
    title: 'Own function or class around the legacy credentials',
    problem: 'It passes a client id and secret or a token on, so its callers depend on them too.',
    replacement: 'The same function or class with an API key as its parameter.',
  },
  cli: {
    title: 'Command that is given legacy credentials',
    problem: 'A command line holds or expects a client id, client secret or access token.',
    replacement: 'The same command with an API key.',
  },
  'v1-api': {
    title: 'Call of the v1 API',
    problem: 'Version 1 was switched off in 2017 and never accepted keys.',
    replacement: 'The v2 call that does the same, made with an API key.',
  },
  'docs-mention': {
    title: 'Legacy credentials in documentation',
    problem: 'Readers who follow the text ask for credentials that are no longer issued.',
    replacement: 'Instructions for an API key.',
  },
};
