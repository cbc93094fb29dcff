import { apiKeyEnvNameLike, apiKeyNameLike } from '../../clarifai/names.ts';
import { Secret } from '../../domain/secret.ts';
import type { AnalyzeOptions, Origin, Site, SiteRewrite } from '../../languages/language.ts';
import { carriesKey, type Exchange, exchangeEdits, partsBeside } from './exchange.ts';
import { findLegacy, type Legacy } from './legacy.ts';
import { configKeyOf, type Setting } from './setting.ts';

/** What a format says about the file besides its settings. */
export interface SettingsFile {
  readonly file: string;
  readonly settings: readonly Setting[];
  /** Why nothing in it may be rewritten; absent for a file that parses. */
  readonly damaged?: string;
}

/** One finding per setting: the first part of a credential becomes the key, the other parts go. */
export function settingSites(source: SettingsFile, options: AnalyzeOptions): readonly Site[] {
  const { file, settings, damaged } = source;
  const exchange = { file, settings, legacy: findLegacy(settings, options.variables) };
  return exchange.legacy.map((item) => siteOf(item, rewriteOf(item, exchange, damaged)));
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
  if (value.kind !== 'literal' || !setting.value) return { source: 'unknown' };
  return { source: 'literal', secret: new Secret(setting.value.text), span: setting.value.span };
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

/** The parts of a credential go in one change or not at all. */
function rewriteOf(item: Legacy, exchange: Exchange, damaged: string | undefined): SiteRewrite {
  const reason =
    damaged ??
    partsBeside(item, exchange)
      .map((part) => part.obstacle)
      .find((found) => found !== undefined);
  if (reason === undefined) return { kind: 'automatic', edits: (target) => exchangeEdits(item, exchange, target) };
  return { kind: 'by-hand', reason, ...(carriesKey(item, exchange) ? { suggestion: suggestionFor(item) } : {}) };
}

function suggestionFor({ setting }: Legacy): string {
  const name = setting.variable ? apiKeyEnvNameLike(setting.name) : apiKeyNameLike(setting.name);
  return `${name} with the API key in place of the old credential`;
}
