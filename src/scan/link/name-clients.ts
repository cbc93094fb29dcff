import type { FileSites } from './file-sites.ts';
import { readsSetting } from './setting-keys.ts';

/** A setting belongs to the client whose code reads it. */
export function nameClients(files: readonly FileSites[]): readonly FileSites[] {
  const code = files
    .flatMap(({ sites }) => sites)
    .filter((site) => site.configKey === undefined && site.client.name !== 'unknown');
  return files.map((settings) => ({
    ...settings,
    sites: settings.sites.map((site) => {
      const { client, configKey } = site;
      if (client.name !== 'unknown' || configKey === undefined) return site;
      const reader = code.find((candidate) => readsSetting(candidate, { file: settings.file, key: configKey }));
      return reader ? { ...site, client: reader.client } : site;
    }),
  }));
}
