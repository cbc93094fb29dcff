import { apiKeyEnvNameLike, apiKeyNameLike } from '../../clarifai/names.ts';
import { Secret } from '../../domain/secret.ts';
import type { AnalyzeOptions, Origin, Site, SiteRewrite } from '../../languages/language.ts';
import { createExchange, type Exchange } from './exchange.ts';
import { exchangeEdits } from './exchange-edits.ts';
import { findLegacy, type Legacy } from './legacy.ts';
import { configKeyOf, type Setting } from './setting.ts';

/** What a format says about the file besides its settings. */
export interface SettingsFile {
  readonly file: string;
  readonly settings: readonly Setting[];
  /** Why nothing in it may be rewritten; absent for a file that parses. */
  readonly damaged?: string;
  /** Variables that something in the file reads which is left by hand: they stay until that is done. */
  readonly readByHand?: ReadonlySet<string>;
}

/** One finding per setting: the first part of a credential becomes the key, the other parts go. */
export function settingSites(source: SettingsFile, options: AnalyzeOptions): readonly Site[] {
  const { file, settings, damaged, readByHand } = source;
  const legacy = findLegacy(settings, options.variables, file).map((item) => heldBack(item, readByHand));
  const exchange = createExchange(file, settings, legacy);
  return exchange.legacy.map((item) => siteOf(item, rewriteOf(item, exchange, damaged)));
}

function heldBack(item: Legacy, readByHand: ReadonlySet<string> | undefined): Legacy {
  const { name } = item.setting;
  if (!readByHand?.has(name)) return item;
  return { obstacle: `a command in this file reads \`${name}\` and must be changed with it`, ...item };
}

function siteOf(item: Legacy, rewrite: SiteRewrite): Site {
  const { setting, role, value } = item;
  return {
    kind: value.kind === 'reference' || value.kind === 'elsewhere' ? 'env-reference' : 'config-credential',
    confidence: item.confidence,
    span: setting.span,
    client: { name: 'unknown', versions: '*' },
    credentialKind: role === 'access-token' ? 'access-token' : 'client-pair',
    parts: [{ role, origin: originOf(item) }],
    message: messageOf(item),
    rewrite,
    configKey: configKeyOf(setting),
  };
}

function originOf({ setting, value }: Legacy): Origin {
  if (value.kind === 'reference') return { source: 'reference', via: 'env', name: value.name };
  if (value.kind === 'elsewhere') return defaultOf(setting);
  if (value.kind !== 'literal' || !setting.value) return { source: 'unknown' };
  return { source: 'literal', secret: new Secret(setting.value.text), span: setting.value.span };
}

/** `${X:-literal}`: the default is a secret in the file all the same. */
function defaultOf({ value }: Setting): Origin {
  const match = value && /(?<=\{[\w.:]+[-:=]+)[A-Za-z0-9_-]{28,42}(?=\})/.exec(value.text);
  if (!match) return { source: 'unknown' };
  const start = value.span.start + match.index;
  return { source: 'literal', secret: new Secret(match[0]), span: { start, end: start + match[0].length } };
}

function messageOf({ setting, role, value }: Legacy): string {
  const what = `The ${role.replace('-', ' ')}`;
  switch (value.kind) {
    case 'literal':
      return `${what} is written into ${setting.name}.`;
    case 'reference':
      return value.store === 'ci'
        ? `${what} in ${setting.name} comes from the CI secret ${value.name}; the new key must be added there as ${apiKeyEnvNameLike(value.name)}.`
        : `${what} in ${setting.name} comes from the variable ${value.name}.`;
    case 'elsewhere':
      return `${what} in ${setting.name} comes from elsewhere.`;
    default:
      return `${setting.name} waits for the ${role.replace('-', ' ')}.`;
  }
}

function rewriteOf(item: Legacy, exchange: Exchange, damaged: string | undefined): SiteRewrite {
  const reason = damaged ?? item.obstacle ?? exchange.obstacles.get(item.credential);
  if (reason === undefined) return { kind: 'automatic', edits: (target) => exchangeEdits(item, exchange, target) };
  return { kind: 'by-hand', reason, suggestion: exchange.carriers.has(item) ? suggestionFor(item) : GOES };
}

/** Of id and secret only one gives its place to the key. */
const GOES = 'Delete it in the same change: the API key takes the place of the other part.';

function suggestionFor({ setting }: Legacy): string {
  const name = setting.variable ? apiKeyEnvNameLike(setting.name) : apiKeyNameLike(setting.name);
  return `${name} with the API key in place of the old credential`;
}
