import type { AnalyzeOptions, Site } from '../../languages/language.ts';
import type { FormatAnalysis } from '../format.ts';
import { embeddedSites } from '../prose/sites.ts';
import type { WrittenRequests } from '../requests/in-data.ts';
import type { Setting } from './setting.ts';
import { type SettingsFile, settingSites } from './sites.ts';

/** A file of settings: those that hold old credentials, and the commands, comments and requests in its text. */
export function analyzeSettings(
  text: string,
  file: string,
  settings: readonly Setting[],
  problem: string | undefined,
  options: AnalyzeOptions,
  written?: WrittenRequests,
): FormatAnalysis {
  const source: SettingsFile = { file, settings, ...(problem === undefined ? {} : { damaged: DAMAGED }) };
  const embedded = embeddedSites(text, settingSites(source, options), written);
  const sites = [...settingSites({ ...source, readByHand: variablesRead(embedded) }, options), ...embedded];
  return {
    sites: sites.toSorted((a, b) => a.span.start - b.span.start),
    usages: [],
    upgrades: [],
    ...(problem === undefined ? {} : { problem }),
  };
}

/** Why nothing is rewritten in a file that does not parse. */
export const DAMAGED = 'the file does not parse, so an edit could break it';

function variablesRead(embedded: readonly Site[]): ReadonlySet<string> {
  const commands = embedded.filter(({ kind }) => kind !== 'docs-mention');
  return new Set(
    commands.flatMap(({ parts }) =>
      parts.flatMap(({ origin }) => (origin.source === 'reference' ? [origin.name] : [])),
    ),
  );
}
