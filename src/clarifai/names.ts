import type { CredentialRole } from '../domain/finding.ts';

/** What a name says about the value behind it. */
export interface NamedRole {
  readonly role: CredentialRole;
  /** The name says Clarifai itself; `CLIENT_ID` alone may belong to any provider. */
  readonly ours: boolean;
  /**
   * Others must decide: `APP_ID` means the client id to clients before 2018 and the application id after, and
   * `SECRET_KEY` is also what people call an API key, or what a web framework signs with.
   */
  readonly ambiguous: boolean;
}

const ROLE_BY_ENDING: readonly (readonly [RegExp, CredentialRole, boolean])[] = [
  [/(^| )(client|app|api) ?secret( ?key)?$/, 'client-secret', false],
  [/(^| )secret$/, 'client-secret', false],
  [/(^| )secret ?key$/, 'client-secret', true],
  [/(^| )client ?id$/, 'client-id', false],
  [/(^| )(app|api) ?id$/, 'client-id', true],
  [/^id$/, 'client-id', false],
  [/^client$/, 'client-id', false],
  [/(^|(?<!\bpersonal) )(access|client|bearer|oauth) ?token$/, 'access-token', false],
  [/^token$/, 'access-token', true],
];

/** What tells several pairs apart, `CLARIFAI_CLIENT_ID_PROD` and `CLARIFAI_ID_2`, says nothing about the role. */
const STAGE =
  /( (prod|production|dev|development|devel|test|testing|staging|stage|local|live|sandbox|qa|old|new|\d+))+$/;

/** The same as it is written in names with separators. */
const STAGE_ENDING =
  /(?<=(id|secret|token|key))([_-](prod|production|dev|development|devel|test|testing|staging|stage|local|live|sandbox|qa|old|new|\d+))+$/i;

/** Secrets that a server keeps for itself, in projects that are called after the provider. */
const OWN_SECRET = /\b(jwt|session|cookie|csrf|webhook|nextauth|signing|encryption)\b/;

/** Splits `CLARIFAI_CLIENT_ID`, `clarifaiClientID` and `clarifai.client-id` into the same lower-case words. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Every name of a role says one of these; most names of a program say none. */
const HAS_ROLE = /id|secret|client|token/i;

/** A quick look, before the words of a name are told apart: false where it can name no role at all. */
export function mayNameRole(name: string): boolean {
  return HAS_ROLE.test(name);
}

/**
 * Reads the role of an environment variable, config key or identifier off its name. Names seen in public
 * code: CLARIFAI_CLIENT_ID, CLARIFAI_APP_SECRET, ClarifaiId, clarifaiClientID, CLARIFAI_ACCESS_TOKEN, …
 * Undefined for names of migrated code (`CLARIFAI_API_KEY`, `CLARIFAI_PAT`) and for anything else.
 */
export function roleOfName(name: string): NamedRole | undefined {
  if (!mayNameRole(name)) return undefined;
  const words = wordsOf(name).join(' ').replace(STAGE, '');
  if (OWN_SECRET.test(words)) return undefined;
  const ours = words.includes('clarifai');
  const rest = words.replace(/\bclarifai ?/g, '').trim();
  // `DEV_CLARIFAI_ID`: what stands before the provider's name says nothing about the role.
  const tail = words.replace(/^.*\bclarifai ?/, '');
  for (const [ending, role, ambiguous] of ROLE_BY_ENDING) {
    const single = ending.source.startsWith('^');
    if ((ending.test(rest) || ending.test(tail)) && (ours || !single)) return { role, ours, ambiguous };
  }
  return undefined;
}

const OTHERS =
  /\b(google|gcp|spotify|auth0|instagram|facebook|twitter|github|gitlab|box|dropbox|pusher|flickr|slack|firebase|cloudinary|aws|azure|okta|paypal|stripe|twilio|linkedin|twitch|reddit|discord|fitbit|imgur|microsoft|yelp|uber|foursquare|strava|ebay|amazon|shopify|salesforce|zoom|openai|cognito|supabase)\b/;

/** The words of a name say another provider, whose pairs stand next to Clarifai's in many projects. */
export function namesOtherProvider(words: string): boolean {
  return OTHERS.test(words);
}

const ROLE_WORDS = /[_-]?(client|app|api|access)?[_-]?(id|secret([_-]?key)?|token|client|key)$/i;

/**
 * The name the new key gets where the old pair had this one, in its style: `CLARIFAI_CLIENT_ID` →
 * `CLARIFAI_API_KEY`, `clarifaiClientId` → `clarifaiApiKey`, `client_id` → `api_key`,
 * `app.clarifai.client_id` → `app.clarifai.api_key`, and `REACT_APP_CLARIFAI_CLIENT_ID` →
 * `REACT_APP_CLARIFAI_API_KEY`.
 */
export function apiKeyNameLike(name: string): string {
  const last = name.lastIndexOf('.') + 1;
  return name.slice(0, last) + simpleNameLike(name.slice(last));
}

function simpleNameLike(name: string): string {
  const stage = STAGE_ENDING.exec(name)?.[0] ?? '';
  const whole = name.slice(0, name.length - stage.length);
  const stem = whole.replace(ROLE_WORDS, '');
  const style = styleOf(whole);
  return (stem === '' ? style.alone : `${stem}${style.ending}`) + stage;
}

/**
 * The same for an environment variable, which must say whose key it is: `CLIENT_ID` → `CLARIFAI_API_KEY`,
 * `STAGING_CLIENT_ID` → `STAGING_CLARIFAI_API_KEY`.
 */
export function apiKeyEnvNameLike(name: string): string {
  if (wordsOf(name).join('').includes('clarifai')) return apiKeyNameLike(name);
  return [...wordsOf(name.replace(ROLE_WORDS, '')), 'clarifai', 'api', 'key'].join('_').toUpperCase();
}

/**
 * Prefixes that let a variable into the code of a page or an app; bundlers leave all others out. Source: the manuals
 * of Create React App, Next.js, Vue CLI, Expo, Vite, Gatsby, Nuxt, SvelteKit, Angular's @ngx-env, Razzle and Preact.
 */
const INLINED =
  /^(REACT_APP_|NEXT_PUBLIC_|VUE_APP_|EXPO_PUBLIC_|VITE_|GATSBY_|NUXT_PUBLIC_|NUXT_ENV_|PUBLIC_|NG_APP_|RAZZLE_|PREACT_APP_)/;

/**
 * The planned name with the prefix of the variable it takes the place of, or without one where that had none:
 * `REACT_APP_CLARIFAI_ID` and `CLARIFAI_ID` of one component become `REACT_APP_CLARIFAI_API_KEY` and `CLARIFAI_API_KEY`.
 */
export function withPrefixOf(old: string, planned: string): string {
  return (INLINED.exec(old)?.[0] ?? '') + planned.replace(INLINED, '');
}

function styleOf(name: string): { readonly alone: string; readonly ending: string } {
  if (/-/.test(name)) return { alone: 'api-key', ending: '-api-key' };
  if (/^[^a-z]+$/.test(name)) return { alone: 'API_KEY', ending: '_API_KEY' };
  if (/_/.test(name)) {
    return /_[A-Z]/.test(name) ? { alone: 'Api_Key', ending: '_Api_Key' } : { alone: 'api_key', ending: '_api_key' };
  }
  return { alone: /^[A-Z]/.test(name) ? 'ApiKey' : 'apiKey', ending: 'ApiKey' };
}

const TITLED =
  /(^|\/)clarifai([._-]?(config|credentials|keys?|auth|secrets?|settings))?\.(cfg|ini|json|ya?ml|properties)$/i;

/** A config file called after the provider, `clarifai.cfg` or `config/clarifai.yml`: its keys need not say so. */
export function isNamedAfterProvider(file: string): boolean {
  return TITLED.test(file);
}
