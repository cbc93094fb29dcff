import { buildLineIndex } from '../../domain/location.ts';
import type { Site, SitePart } from '../../languages/language.ts';
import { settingsOf } from './config-files.ts';
import type { LinkedFile } from './linked-file.ts';
import { type Read, readBy } from './reads.ts';

/** What the code of a file reads its credentials from: variables of the environment, and keys of a configuration. */
export function readsOfCode(file: LinkedFile): readonly Read[] {
  return readsAt(file, ({ configKey }) => configKey === undefined);
}

/** Variables that a settings file takes the values of its own settings from. */
export function readsOfSettings(file: LinkedFile): readonly Read[] {
  return readsAt(file, ({ configKey }) => configKey !== undefined);
}

function readsAt({ file, text, analysis }: LinkedFile, isReading: (site: Site) => boolean): readonly Read[] {
  const sites = analysis.sites.filter(isReading);
  if (sites.length === 0) return [];
  const lines = buildLineIndex(text);
  return sites.flatMap(({ span, parts }) =>
    parts.flatMap((part) => readOf(part, file, text, () => lines.locate(file, span).startLine)),
  );
}

function readOf({ role, origin }: SitePart, file: string, text: string, line: () => number): readonly Read[] {
  if (origin.source !== 'reference' || origin.via === 'identifier') return [];
  const base = { name: origin.name, role, by: readBy(file, line(), origin.name) };
  if (origin.via === 'env') return [{ ...base, keys: [origin.name] }];
  return settingsOf(origin, { file, text }).map((place) => ({ ...base, ...place }));
}
