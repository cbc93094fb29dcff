import { folderOf } from '../domain/component.ts';
import { hold } from '../languages/hold.ts';
import type { Site } from '../languages/language.ts';
import { linkUnchanged } from './link-unchanged.ts';

/** The sites of one file, on their way to being linked with those of others. */
export interface FileSites {
  readonly file: string;
  readonly text: string;
  readonly sites: readonly Site[];
}

/**
 * Settles what one file alone cannot: code and the settings it reads are rewritten together or not at
 * all. `keyed`: some settings file already holds an API key. Gives the sites of each file, in order.
 */
export function linkFiles(files: readonly FileSites[], keyed: boolean): readonly (readonly Site[])[] {
  let linked = holdImported(files);
  for (let held = -1, now = heldBack(linked); held !== now; held = now, now = heldBack(linked)) {
    linked = holdSettings(holdCode(linked));
  }
  const named = nameClients(linked);
  const moving = settingKeys(named, 'automatic');
  const staying = settingKeys(named, 'by-hand');
  return named.map(({ sites }) => sites.flatMap((site) => linkUnchanged(site, { moving, staying, keyed }) ?? []));
}

/** Each round leaves more by hand, so that counting tells when nothing changes any more. */
function heldBack(files: readonly FileSites[]): number {
  return files.flatMap(({ sites }) => sites).filter(({ rewrite }) => rewrite.kind === 'by-hand').length;
}

function settingKeys(files: readonly FileSites[], kind: Site['rewrite']['kind']): ReadonlySet<string> {
  const sites = files.flatMap((file) => file.sites).filter(({ rewrite }) => rewrite.kind === kind);
  return new Set(sites.flatMap(({ configKey }) => (configKey === undefined ? [] : [configKey])));
}

/** A constant that another file takes from this one is not removed, and so its file is left by hand. */
function holdImported(files: readonly FileSites[]): readonly FileSites[] {
  return files.map((file) => {
    const removed = file.sites.flatMap(({ rewrite }) => (rewrite.kind === 'automatic' ? (rewrite.removes ?? []) : []));
    const user = removed.length === 0 ? undefined : files.find((other) => importsFrom(other, file, removed));
    if (user === undefined) return file;
    const reason = `${user.file} uses ${removed.join(' or ')} of this file: change both together`;
    const sites = file.sites.map((site) => (site.rewrite.kind === 'automatic' ? hold(site, reason) : site));
    return { ...file, sites };
  });
}

/** The other file says the name of this one and one of the names it declares. */
function importsFrom(other: FileSites, file: FileSites, names: readonly string[]): boolean {
  const stem = file.file.slice(file.file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return other.file !== file.file && says(other.text, stem) && names.some((name) => says(other.text, name));
}

function says(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w$])${word.replace(/[^\w]/g, '\\$&')}(?!\\w)`).test(text);
}

/** Code that would read a renamed config key waits for the file that holds the key. */
function holdCode(files: readonly FileSites[]): readonly FileSites[] {
  const moving = settingKeys(files, 'automatic');
  return mapSites(files, (site) => {
    if (site.rewrite.kind !== 'automatic') return site;
    const missing = site.rewrite.needsConfig?.find((path) => !isKnown(path, moving));
    if (missing === undefined) return site;
    return hold(
      site,
      `\`${missing}\` comes from a configuration that keyshift does not find in this tree or leaves by hand`,
    );
  });
}

/** Settings that code left by hand still reads keep the pair, all of a file's together. */
function holdSettings(files: readonly FileSites[]): readonly FileSites[] {
  const readers = files.flatMap((file) =>
    file.sites.filter(isWaitingReader).map((site) => ({ file: file.file, site })),
  );
  return files.map((settings) => {
    const { file, sites } = settings;
    if (!sites.some(isMovingSetting)) return settings;
    const reader = readers.find((item) => isBelow(item.file, file) && sites.some((site) => reads(item.site, site)));
    if (reader === undefined) return settings;
    const reason = `${reader.file} still reads it and is left by hand: remove it when that is done`;
    return { ...settings, sites: sites.map((site) => (isMovingSetting(site) ? hold(site, reason) : site)) };
  });
}

function isWaitingReader(site: Site): boolean {
  return (
    site.rewrite.kind === 'by-hand' && site.configKey === undefined && !site.unchanged && site.kind !== 'docs-mention'
  );
}

function isMovingSetting(site: Site): boolean {
  return site.configKey !== undefined && site.rewrite.kind === 'automatic';
}

/** A settings file serves the code of its folder and below. */
function isBelow(reader: string, settings: string): boolean {
  const folder = folderOf(settings);
  return folder === '.' || reader.startsWith(`${folder}/`) || folder.startsWith(`${folderOf(reader)}/`);
}

function reads(reader: Site, { configKey }: Site): boolean {
  if (configKey === undefined) return false;
  return reader.parts.some(({ origin }) => origin.source === 'reference' && isKnown(origin.name, new Set([configKey])));
}

/** Code says `config.clarifai.clientId`, the file `clarifai.clientId`: the variable's own name comes on top. */
function isKnown(path: string, known: ReadonlySet<string>): boolean {
  const parts = path.split('.');
  return parts.some((_, index) => known.has(parts.slice(index).join('.')));
}

/** A setting belongs to the client whose code reads it. */
function nameClients(files: readonly FileSites[]): readonly FileSites[] {
  const code = files
    .flatMap(({ sites }) => sites)
    .filter((site) => site.configKey === undefined && site.client.name !== 'unknown');
  return mapSites(files, (site) => {
    if (site.client.name !== 'unknown' || site.configKey === undefined) return site;
    const reader = code.find((candidate) => reads(candidate, site));
    return reader ? { ...site, client: reader.client } : site;
  });
}

function mapSites(files: readonly FileSites[], change: (site: Site) => Site): readonly FileSites[] {
  return files.map((file) => ({ ...file, sites: file.sites.map(change) }));
}
