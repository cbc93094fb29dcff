import { applyEdits, secretHole } from '../../src/domain/edit.ts';
import { analyzeText } from '../../src/scan/analyze-text.ts';

export interface RewrittenProgram {
  readonly text: string;
  /** What was left to a person. */
  readonly byHand: readonly string[];
}

/** The program as a plan rewrites it that bumps the client. */
export async function rewriteProgram(file: string, text: string): Promise<RewrittenProgram> {
  const analysis = await analyzeText(file, text, { platformKey: 'ask' });
  if (!analysis) throw new Error(`${file} is of no known language`);
  const target = { envName: 'CLARIFAI_API_KEY', secret: secretHole('key-1') };
  const rewrites = analysis.sites.map(({ rewrite }) => rewrite);
  const edits = [
    ...rewrites.flatMap((rewrite) => (rewrite.kind === 'automatic' ? rewrite.edits(target) : [])),
    ...analysis.upgrades.flatMap((upgrade) => (upgrade.kind === 'automatic' ? upgrade.edits : [])),
  ];
  const left = [...rewrites, ...analysis.upgrades];
  return {
    text: applyEdits(text, edits),
    byHand: left.flatMap((item) => (item.kind === 'by-hand' ? [item.reason] : [])),
  };
}
