import { scanTree } from '../../src/scan/scan-tree.ts';
import { TOOL } from '../../src/version.ts';
import { type Comparison, compare } from './compare.ts';
import { type AccuracyCase, LABELS } from './corpus.ts';

/** A case with what the scanner made of it. */
export interface Measured {
  readonly item: AccuracyCase;
  readonly comparison: Comparison;
}

/** Scans the tree of every case as the command line would. */
export async function measure(cases: readonly AccuracyCase[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const item of cases) {
    const { result } = await scanTree(item.folder, {
      tool: TOOL,
      platformKey: 'ask',
      includes: (file) => file !== LABELS,
    });
    measured.push({ item, comparison: compare(item.labels, result.findings) });
  }
  return measured;
}
