import type { AnalyzeOptions, Site } from '../../languages/language.ts';
import type { FormatAnalysis } from '../format.ts';
import { createTaken } from '../prose/taken.ts';
import { DAMAGED } from '../settings/analyze.ts';
import { textSites } from '../text.ts';

const GUESS = 'text alone shows it, and keyshift does not edit on a guess';

/**
 * Adds what the careful rules for any text see besides: in the parts that a format's settings do not reach, and
 * in all of a file that does not parse, which then has been searched and hides nothing.
 */
export function withTextRules(
  analysis: FormatAnalysis,
  text: string,
  file: string,
  options: AnalyzeOptions,
): FormatAnalysis {
  const { problem } = analysis;
  const seen = textSites(text, file, problem === undefined ? GUESS : DAMAGED, options);
  const settings = analysis.sites.filter(isSetting);
  // A name with its value tells more than the name alone.
  const named = apartFrom(settings, seen.filter(isSetting));
  const known = [
    ...settings,
    ...named,
    ...apartFrom(
      named,
      analysis.sites.filter((site) => !isSetting(site)),
    ),
  ];
  const sites = [...known, ...apartFrom(known, seen)];
  return {
    ...analysis,
    sites: sites.toSorted((a, b) => a.span.start - b.span.start),
    ...(problem === undefined ? {} : { searched: true }),
  };
}

/** The same only for a file that does not parse: the settings of one that does tell all there is. */
export function searchedIfDamaged(
  analysis: FormatAnalysis,
  text: string,
  file: string,
  options: AnalyzeOptions,
): FormatAnalysis {
  return analysis.problem === undefined ? analysis : withTextRules(analysis, text, file, options);
}

function isSetting({ configKey }: Site): boolean {
  return configKey !== undefined;
}

function apartFrom(known: readonly Site[], sites: readonly Site[]): readonly Site[] {
  const taken = createTaken(known.map(({ span }) => span));
  return sites.filter(({ span }) => !taken.overlaps(span));
}
