import type { Site } from '../../languages/language.ts';
import type { FileSites } from './file-sites.ts';
import { holdCode } from './hold-code.ts';
import { holdImported } from './hold-imported.ts';
import { holdSettings } from './hold-settings.ts';
import { nameClients } from './name-clients.ts';
import { settingKeys } from './setting-keys.ts';
import { settleUnchanged } from './settle-unchanged.ts';

/**
 * Settles what one file alone cannot: code and the settings it reads are rewritten together or not at
 * all. `keyed`: some settings file already holds an API key. Gives the sites of each file, in order.
 */
export function settleFiles(files: readonly FileSites[], keyed: boolean): readonly (readonly Site[])[] {
  let linked = holdImported(files);
  for (let held = -1, now = heldBack(linked); held !== now; held = now, now = heldBack(linked)) {
    linked = holdSettings(holdCode(linked));
  }
  const named = nameClients(linked);
  const moving = new Set(settingKeys(named, 'automatic').map(({ key }) => key));
  const staying = new Set(settingKeys(named, 'by-hand').map(({ key }) => key));
  return named.map(({ sites }) => sites.flatMap((site) => settleUnchanged(site, { moving, staying, keyed }) ?? []));
}

/** Each round leaves more by hand, so that counting tells when nothing changes any more. */
function heldBack(files: readonly FileSites[]): number {
  return files.flatMap(({ sites }) => sites).filter(({ rewrite }) => rewrite.kind === 'by-hand').length;
}
