import { apiKeyEnvNameLike } from '../clarifai/names.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Secret } from '../domain/secret.ts';
import type { Site, SitePart } from '../languages/language.ts';
import type { Scan } from '../scan/scan-tree.ts';
import { groupComponents } from './component-groups.ts';
import { componentUsages } from './component-usages.ts';
import type { CredentialSite } from './credential-site.ts';

/** One legacy credential of one component: what a key takes the place of. */
export interface LegacyCredential {
  readonly component: string;
  /** Files of this and of every component that shares the credential. */
  readonly owns: (file: string) => boolean;
  /** The client id where the tree holds it; undefined when it lives elsewhere (CI, a server's environment). */
  readonly clientId: Secret | undefined;
  /** Variable that code will read the new key from. */
  readonly envName: string;
  readonly sites: readonly CredentialSite[];
}

/**
 * Groups the sites of each component by the credential they use: by the client id itself, wherever it is
 * written, followed through the names of environment variables. Sites that name none (a Bearer header
 * whose token comes from elsewhere) go with the component's only credential.
 */
export function legacyCredentials(scan: Scan): readonly LegacyCredential[] {
  const sites = allSites(scan);
  const groupOf = groupComponents(sites, scan);
  const byGroup = groupBy(sites, ({ file }) => groupOf(file.file));
  return [...byGroup].flatMap(([component, own]) =>
    credentialsOf({ component, owns: (file) => groupOf(file) === component }, own),
  );
}

/**
 * A credential gets a key when code or settings are rewritten for it, or when code that is left by hand
 * makes calls whose scopes are known. Documentation and v1 code alone need none.
 */
export function needsKey({ sites, owns }: LegacyCredential, scan: Scan): boolean {
  const live = sites.filter(({ site }) => site.kind !== 'docs-mention' && site.suppression === undefined);
  if (live.some(({ site }) => site.rewrite.kind === 'automatic')) return true;
  const calls = componentUsages(owns, scan).some((usage) => usage.calls.length > 0);
  return calls && live.some(({ site }) => site.kind !== 'v1-api');
}

function allSites(scan: Scan): readonly CredentialSite[] {
  return scan.files.flatMap((file) => file.sites.map((site, index) => ({ file, index, site })));
}

type Group = Pick<LegacyCredential, 'component' | 'owns'>;

function credentialsOf(group: Group, sites: readonly CredentialSite[]): readonly LegacyCredential[] {
  const ids = distinctIds(sites);
  const [only] = ids;
  if (ids.length <= 1) return [credential(group, only, sites)];
  const byId = groupBy(sites, (item) => idOf(item, sites) ?? ids[0]);
  return [...byId].map(([id, own]) => credential(group, id, own));
}

function credential(group: Group, clientId: Secret | undefined, sites: readonly CredentialSite[]): LegacyCredential {
  return { ...group, clientId, envName: envNameOf(sites), sites };
}

function distinctIds(sites: readonly CredentialSite[]): readonly Secret[] {
  const found = sites.filter(({ site }) => site.kind !== 'docs-mention').flatMap(({ site }) => literalIds(site));
  return [...new Map(found.map((secret) => [secret.fingerprint, secret])).values()];
}

function literalIds(site: Site): readonly Secret[] {
  return site.parts.flatMap(({ role, origin }) =>
    role === 'client-id' && origin.source === 'literal' && isReal(origin.secret) ? [origin.secret] : [],
  );
}

/** Placeholders of documentation and templates name no application. */
function isReal(secret: Secret): boolean {
  return /^[A-Za-z0-9_-]{20,}$/.test(secret.reveal()) && !/your|xxxx|client_?id$/i.test(secret.reveal());
}

/** The id a site uses: its own, that of its file, or that of the variable it reads. */
function idOf(item: CredentialSite, sites: readonly CredentialSite[]): Secret | undefined {
  const own = literalIds(item.site)[0];
  if (own) return canonical(own, sites);
  const read = envNames(item.site.parts);
  const setter = sites.find(
    ({ site }) => site.configKey !== undefined && read.includes(site.configKey) && literalIds(site).length > 0,
  );
  const neighbour = sites.find(({ file, site }) => file === item.file && literalIds(site).length > 0);
  const found = setter ?? neighbour;
  return found && canonical(literalIds(found.site)[0], sites);
}

/** The same object for the same id, so that it can key a map. */
function canonical(secret: Secret | undefined, sites: readonly CredentialSite[]): Secret | undefined {
  return secret && distinctIds(sites).find((candidate) => candidate.equals(secret));
}

function envNames(parts: readonly SitePart[]): readonly string[] {
  return parts.flatMap(({ origin }) => (origin.source === 'reference' && origin.via === 'env' ? [origin.name] : []));
}

function envNameOf(sites: readonly CredentialSite[]): string {
  const ofIds = sites.flatMap(({ site }) => envNames(site.parts.filter(({ role }) => role === 'client-id')));
  const ofTokens = sites.flatMap(({ site }) => envNames(site.parts));
  const setters = sites.flatMap(({ site }) => site.configKey ?? []).filter((key) => /^[A-Z][A-Z0-9_]*$/.test(key));
  const name = ofIds[0] ?? ofTokens[0] ?? setters[0];
  return name === undefined ? 'CLARIFAI_API_KEY' : apiKeyEnvNameLike(name);
}
