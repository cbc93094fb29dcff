import { describe, expect, it } from 'vitest';
import { apiKeyEnvNameLike, apiKeyNameLike, roleOfName, wordsOf } from '../../src/clarifai/names.ts';

/** Names seen in public code of 2014 to 2019: name, role, the name of the new key in its place. */
const OURS = [
  ['CLARIFAI_CLIENT_ID', 'client-id', 'CLARIFAI_API_KEY'],
  ['CLARIFAI_CLIENTID', 'client-id', 'CLARIFAI_API_KEY'],
  ['CLARIFAI_CLIENT', 'client-id', 'CLARIFAI_API_KEY'],
  ['CLARIFAI_ID', 'client-id', 'CLARIFAI_API_KEY'],
  ['ClarifaiId', 'client-id', 'ClarifaiApiKey'],
  ['clarifai.client_id', 'client-id', 'clarifai.api_key'],
  ['clarifai.clientId', 'client-id', 'clarifai.apiKey'],
  ['clarifai_client_id', 'client-id', 'clarifai_api_key'],
  ['clarifai-client-id', 'client-id', 'clarifai-api-key'],
  ['Clarifai_Client_ID', 'client-id', 'Clarifai_Api_Key'],
  ['app.clarifai.client_id', 'client-id', 'app.clarifai.api_key'],
  ['clarifaiClientID', 'client-id', 'clarifaiApiKey'],
  ['REACT_APP_CLARIFAI_CLIENT_ID', 'client-id', 'REACT_APP_CLARIFAI_API_KEY'],
  ['CLARIFAI_CLIENT_SECRET', 'client-secret', 'CLARIFAI_API_KEY'],
  ['CLARIFAI_APP_SECRET', 'client-secret', 'CLARIFAI_API_KEY'],
  ['CLARIFAI_SECRET', 'client-secret', 'CLARIFAI_API_KEY'],
  ['CLARIFAI_API_SECRET', 'client-secret', 'CLARIFAI_API_KEY'],
  ['ClarifaiSecret', 'client-secret', 'ClarifaiApiKey'],
  ['clarifai_api_secret', 'client-secret', 'clarifai_api_key'],
  ['Clarifai_Client_Secret', 'client-secret', 'Clarifai_Api_Key'],
  ['app.clarifai.client_secret', 'client-secret', 'app.clarifai.api_key'],
  ['clarifaiClientSecret', 'client-secret', 'clarifaiApiKey'],
  ['CLARIFAI_ACCESS_TOKEN', 'access-token', 'CLARIFAI_API_KEY'],
  ['clarifai-accessToken', 'access-token', 'clarifai-api-key'],
] as const;

/** The same for names of which others must say whose or what they are. */
const AMBIGUOUS = [
  ['CLARIFAI_APP_ID', 'client-id', 'CLARIFAI_API_KEY'],
  ['CLARIFAI_API_ID', 'client-id', 'CLARIFAI_API_KEY'],
  ['clarifai_api_id', 'client-id', 'clarifai_api_key'],
  ['CLARIFAI_SECRET_KEY', 'client-secret', 'CLARIFAI_API_KEY'],
  ['CLARIFAI_TOKEN', 'access-token', 'CLARIFAI_API_KEY'],
  ['ClarifaiToken', 'access-token', 'ClarifaiApiKey'],
] as const;

const ANYBODYS = [
  ['CLIENT_ID', 'client-id', 'API_KEY'],
  ['client_id', 'client-id', 'api_key'],
  ['clientId', 'client-id', 'apiKey'],
  ['CLIENT_SECRET', 'client-secret', 'API_KEY'],
  ['client_secret', 'client-secret', 'api_key'],
  ['clientSecret', 'client-secret', 'apiKey'],
  ['CLIENT_TOKEN', 'access-token', 'API_KEY'],
] as const;

describe('the role of a name', () => {
  it.each(OURS)('%s is a %s of Clarifai', (name, role) => {
    expect(roleOfName(name)).toEqual({ role, ours: true, ambiguous: false });
  });

  it.each(AMBIGUOUS)('%s may be a %s of Clarifai', (name, role) => {
    expect(roleOfName(name)).toEqual({ role, ours: true, ambiguous: true });
  });

  it.each(ANYBODYS)('%s is a %s of any provider', (name, role) => {
    expect(roleOfName(name)).toEqual({ role, ours: false, ambiguous: false });
  });

  it.each([
    // migrated code
    'CLARIFAI_API_KEY',
    'clarifai.apiKey',
    'clarifaiApiKey',
    'CLARIFAI_PAT',
    'CLARIFAI_PERSONAL_ACCESS_TOKEN',
    'CLARIFAI_SESSION_TOKEN',
    // an API key as often as a client id: the place where it is used decides
    'CLARIFAI_KEY',
    'API_CLARIFAI',
    // no credentials
    'CLARIFAI_API_BASE',
    'API_ENDPOINT',
    'CLARIFAI_USER_ID',
    'CLARIFAI_USER_EMAIL',
    'CLARIFAI_MODEL_ID',
    'CLARIFAI_WORKFLOW_ID',
    'CLARIFAI_CONCEPT_ID',
    // words that only a name of Clarifai's own may use alone
    'ID',
    'token',
    'client',
    'CLARIFAI_VALID',
    '',
  ])('%s has none', (name) => {
    expect(roleOfName(name)).toBeUndefined();
  });
});

describe('the name of the new key', () => {
  it.each([...OURS, ...AMBIGUOUS, ...ANYBODYS])('in the place of %s (%s) is %s', (name, _, expected) => {
    expect(apiKeyNameLike(name)).toBe(expected);
  });

  it.each([...OURS, ...AMBIGUOUS, ...ANYBODYS])(
    'in the place of %s is a name of migrated code',
    (_name, _role, next) => {
      expect(roleOfName(next)).toBeUndefined();
      expect(apiKeyNameLike(next)).toBe(next);
    },
  );

  it('in an environment always says whose key it is', () => {
    expect(ANYBODYS.map(([name]) => apiKeyEnvNameLike(name))).toEqual(ANYBODYS.map(() => 'CLARIFAI_API_KEY'));
    expect(apiKeyEnvNameLike('STAGING_CLIENT_ID')).toBe('STAGING_CLARIFAI_API_KEY');
    expect(apiKeyEnvNameLike('myClientSecret')).toBe('MY_CLARIFAI_API_KEY');
    expect(apiKeyEnvNameLike('TAGGER_CLARIFAI_APP_ID')).toBe('TAGGER_CLARIFAI_API_KEY');
    expect(apiKeyEnvNameLike('CLARIFAI_KEY')).toBe('CLARIFAI_API_KEY');
  });
});

it.each([
  ['CLARIFAI_CLIENT_ID', ['clarifai', 'client', 'id']],
  ['clarifaiClientID', ['clarifai', 'client', 'id']],
  ['clarifai.client-id', ['clarifai', 'client', 'id']],
  ['APIKeyOf', ['api', 'key', 'of']],
])('%s reads as the words %o', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});
