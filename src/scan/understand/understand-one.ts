import type { AnalyzeOptions } from '../../languages/language.ts';
import type { Candidate } from '../candidate.ts';
import type { TextAnalysis } from '../text-analysis.ts';

/** A file with what its text says by itself. */
export interface Understood extends Candidate {
  readonly analysis: TextAnalysis;
}

/** Rules and parsers are loaded with the first file that may need them: most commits, and many trees, have none. */
let analyzer: Promise<typeof import('../analyze-text.ts')> | undefined;

/** Undefined for a file in which keyshift knows nothing to look for. */
export async function understandOne(candidate: Candidate, options: AnalyzeOptions): Promise<Understood | undefined> {
  analyzer ??= import('../analyze-text.ts');
  const { analyzeText } = await analyzer;
  const analysis = await analyzeText(candidate.file, candidate.text, options);
  return analysis && { ...candidate, analysis };
}

export function isUnderstood(item: Understood | undefined): item is Understood {
  return item !== undefined;
}
