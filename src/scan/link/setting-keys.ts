import type { Origin, Site } from '../../languages/language.ts';
import type { FileSites } from './file-sites.ts';
import { isKeyOf } from './key-match.ts';

/** A key or variable of a settings file. */
export interface SettingKey {
  readonly file: string;
  readonly key: string;
}

/** The keys of all settings whose sites are rewritten in one way. */
export function settingKeys(files: readonly FileSites[], kind: Site['rewrite']['kind']): readonly SettingKey[] {
  return files.flatMap(({ file, sites }) =>
    sites.flatMap(({ configKey, rewrite }) =>
      configKey !== undefined && rewrite.kind === kind ? [{ file, key: configKey }] : [],
    ),
  );
}

/** Code asks for one of the keys, written in any of these ways. */
export function asksFor(asked: readonly string[], { file, key }: SettingKey): boolean {
  return asked.some((name) => isKeyOf(name, key, file));
}

/** Code reads a part of its credential from the setting. */
export function readsSetting({ parts }: Site, setting: SettingKey): boolean {
  return parts.some(({ origin }) => asksFor(keysAsked(origin), setting));
}

/** The keys under which a value is asked for; none for what is no reference. */
function keysAsked(origin: Origin): readonly string[] {
  if (origin.source !== 'reference') return [];
  return origin.keys ?? [origin.name];
}
