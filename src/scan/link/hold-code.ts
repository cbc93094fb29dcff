import { hold } from '../../languages/hold.ts';
import { type FileSites, mapSites } from './file-sites.ts';
import { asksFor, settingKeys } from './setting-keys.ts';

/** Code that would read a renamed config key waits for the file that holds the key. */
export function holdCode(files: readonly FileSites[]): readonly FileSites[] {
  const moving = settingKeys(files, 'automatic');
  return mapSites(files, (site) => {
    if (site.rewrite.kind !== 'automatic') return site;
    const missing = site.rewrite.needsConfig?.find(({ keys }) => !moving.some((setting) => asksFor(keys, setting)));
    if (missing === undefined) return site;
    return hold(
      site,
      `\`${missing.name}\` comes from a configuration that keyshift does not find in this tree or leaves by hand`,
    );
  });
}
