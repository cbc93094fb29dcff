import { hold } from '../../languages/hold.ts';
import type { AnalyzeOptions } from '../../languages/language.ts';
import type { TextAnalysis } from '../text-analysis.ts';

type Analyze = (file: string, text: string, options: AnalyzeOptions) => Promise<TextAnalysis | undefined>;

const HELD = 'the file is a template, an example or a copy of another';

/** A file by the name it has without the ending of a template or a copy; undefined when that says nothing new. */
export async function analyzeWrapped(
  inner: string,
  text: string,
  options: AnalyzeOptions,
  analyze: Analyze,
): Promise<TextAnalysis | undefined> {
  const analysis = await analyze(inner, text, options);
  if (!analysis || ['text', 'html', 'template'].includes(analysis.language)) return undefined;
  if (analysis.problem !== undefined && analysis.sites.length === 0) return undefined;
  return {
    ...analysis,
    sites: analysis.sites.map((site) => (site.rewrite.kind === 'automatic' ? hold(site, HELD) : site)),
  };
}
