import { isNamedAfterProvider, mayNameRole, namesOtherProvider, roleOfName, wordsOf } from '../../clarifai/names.ts';
import type { Confidence, CredentialRole } from '../../domain/finding.ts';
import type { NamesRead } from '../../languages/language.ts';
import { configKeyOf, type Setting } from './setting.ts';
import { classifyValue, type Value } from './value.ts';

/** A setting that holds a part of an old credential. */
export interface Legacy {
  readonly setting: Setting;
  readonly role: CredentialRole;
  readonly value: Value;
  readonly confidence: Confidence;
  /** Why it cannot be exchanged where it stands. */
  readonly obstacle?: string;
  /** Settings of one credential have the same: side by side, and alike but for the role in their names. */
  readonly credential: string;
}

interface Candidate extends Legacy {
  /** The name alone does not tell: `app_id`, `token`, `id`. */
  readonly ambiguous: boolean;
}

/**
 * The settings that hold an old credential, by their names, by the keys around them, and by the variables
 * and key paths that code elsewhere reads its credential from.
 */
export function findLegacy(
  settings: readonly Setting[],
  variables: NamesRead = NOTHING_READ,
  file = '',
): readonly Legacy[] {
  const titles = isNamedAfterProvider(file) ? ['clarifai'] : [];
  const candidates = settings.flatMap((setting) => candidateOf(setting, variables, titles) ?? []);
  return candidates.filter((candidate) => isLegacy(candidate, candidates, settings, variables));
}

/** Manifests list packages by name, and a package may be called clarifai-client. */
const PACKAGES = /dependencies$|^(packages|resolutions|overrides|paths|imports|exports|engines)$/i;

/** Whose secret a short name means, only the id beside it tells: a server may be called after the provider. */
const SHORT_SECRET = /^((app|api) )?secret( key)?$/;

function candidateOf(setting: Setting, variables: NamesRead, titles: readonly string[]): Candidate | undefined {
  const { name } = setting;
  const read = variables.has(configKeyOf(setting));
  if (!read && !mayNameRole(name)) return undefined;
  const parents = [...titles, ...setting.parents];
  if (parents.some((parent) => PACKAGES.test(parent))) return undefined;
  const around = parents.map((parent) => wordsOf(parent).join(' '));
  const holder = around.findLastIndex((words) => words.includes('clarifai'));
  const nearer = [...around.slice(holder + 1), wordsOf(name).join(' ')].join(' ');
  if (namesOtherProvider(nearer)) return undefined;
  const value = valueOfSetting(setting);
  const base = { setting, value, credential: `${setting.container} ${stemOf(name)}` };
  const role = roleOfName(holder >= 0 ? `clarifai_${name}` : name);
  if (!role) return read ? { ...base, ...unnamed(variables.roleOf?.(configKeyOf(setting))) } : undefined;
  const referenced = value.kind === 'reference' && roleOfName(value.name)?.ours === true;
  if (!role.ours && !read && !referenced) return undefined;
  const obstacle = obstacleOf(setting, value, role.ours || setting.variable);
  const short = /^(id|client)$/i.test(name) || /\bclient$/.test(nearer) || SHORT_SECRET.test(wordsOf(name).join(' '));
  return {
    ...base,
    role: (read ? variables.roleOf?.(configKeyOf(setting)) : undefined) ?? role.role,
    confidence: 'certain',
    ambiguous: (role.ambiguous || short) && !read,
    ...(obstacle === undefined ? {} : { obstacle }),
  };
}

const NOTHING_READ: NamesRead = { has: () => false };

/** Only the code that reads it tells that it is a credential; where it does not tell which part, that is a guess. */
function unnamed(role: CredentialRole | undefined): Pick<Candidate, 'role' | 'confidence' | 'ambiguous' | 'obstacle'> {
  if (role) return { role, confidence: 'certain', ambiguous: false, obstacle: READ_BY_NAME };
  return { role: 'client-id', confidence: 'likely', ambiguous: false, obstacle: ROLE_UNKNOWN };
}

const READ_BY_NAME = 'code reads its old credential from it by this name: change both together';
const ROLE_UNKNOWN = 'code reads its old credential from it, and the name does not tell which part';

const BUNDLE = 'no version of daviddlv/clarifai-bundle takes a key: another client has to read it from here';

function obstacleOf(setting: Setting, value: Value, ours: boolean): string | undefined {
  if (setting.sealed !== undefined) return setting.sealed;
  if (setting.parents.includes('daviddlv_clarifai')) return BUNDLE;
  if (value.kind === 'elsewhere') {
    return 'the value comes from a template or a secret store, which must hold the key first';
  }
  if (value.kind === 'reference' && !roleOfName(value.name)) {
    return `the value comes from \`${value.name}\`, whose name does not tell what it holds`;
  }
  return ours ? undefined : `what reads \`${setting.name}\` is not known`;
}

function valueOfSetting({ name, value, passedOn, sealed }: Setting): Value {
  if (passedOn) return { kind: 'reference', name, at: 0, store: 'environment' };
  if (value === null && sealed !== undefined) return { kind: 'elsewhere' };
  return classifyValue(value?.text ?? '');
}

const ROLE_WORDS = new Set([
  'clarifai',
  'client',
  'clientid',
  'clientsecret',
  'app',
  'api',
  'access',
  'id',
  'secret',
  'token',
  'key',
]);

/** `CLARIFAI_DEV_CLIENT_ID` and `CLARIFAI_DEV_CLIENT_SECRET` → `dev`. */
function stemOf(name: string): string {
  return wordsOf(name)
    .filter((word) => !ROLE_WORDS.has(word))
    .join(' ');
}

function isLegacy(
  candidate: Candidate,
  candidates: readonly Candidate[],
  settings: readonly Setting[],
  variables: NamesRead,
): boolean {
  const { setting, value, role } = candidate;
  if (value.kind === 'prose' || isNoText(setting)) return false;
  const beside = candidates.filter((other) => other.credential === candidate.credential);
  const withSecret = beside.some((other) => other.role === 'client-secret');
  const whole = withSecret && beside.some((other) => other.role === 'client-id');
  const keyShaped = value.kind === 'literal' && /^[0-9a-f]{32}$/.test(setting.value?.text ?? '');
  // Where the client takes a key, people wrote it into the field that was called client id.
  if (keyShaped && !withSecret && !variables.has(configKeyOf(setting))) return false;
  if (!candidate.ambiguous) return true;
  if (role === 'access-token') return value.kind === 'literal' && isTokenShaped(setting.value?.text ?? '');
  return whole && !hasAccessTokenOfPerson(setting, settings);
}

/** A number, a list or an object holds no credential, unless a format says how it does. */
function isNoText({ value, sealed, passedOn }: Setting): boolean {
  return value === null && sealed === undefined && passedOn === undefined;
}

/** Tokens of the service have 30 letters and digits. */
function isTokenShaped(text: string): boolean {
  return /^[A-Za-z0-9]{30}$/.test(text);
}

/** Beside a personal access token, `app_id` is the application's id as today's clients mean it. */
function hasAccessTokenOfPerson(setting: Setting, settings: readonly Setting[]): boolean {
  return settings.some((other) => other.container === setting.container && wordsOf(other.name).includes('pat'));
}
