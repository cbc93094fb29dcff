import { folderOf } from '../../domain/component.ts';
import { hold } from '../../languages/hold.ts';
import type { Site } from '../../languages/language.ts';
import type { FileSites } from './file-sites.ts';
import { readsSetting } from './setting-keys.ts';

/** Settings that code left by hand still reads keep the pair, all of a file's together. */
export function holdSettings(files: readonly FileSites[]): readonly FileSites[] {
  const readers = files.flatMap((file) =>
    file.sites.filter(isWaitingReader).map((site) => ({ file: file.file, site })),
  );
  return files.map((settings) => {
    const { file, sites } = settings;
    if (!sites.some(isMovingSetting)) return settings;
    const reader = readers.find(
      (item) =>
        isBelow(item.file, file) &&
        sites.some(({ configKey }) => configKey !== undefined && readsSetting(item.site, { file, key: configKey })),
    );
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
