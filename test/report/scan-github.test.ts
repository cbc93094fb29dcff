import { describe, expect, it } from 'vitest';
import { renderScanGithub } from '../../src/report/scan-github.ts';
import { at, FINDINGS, SCAN } from './sample.ts';

describe('renderScanGithub', () => {
  it('gives no more than GitHub shows, errors first, and says how many are left out', () => {
    const findings = Array.from({ length: 34 }, (_, index) => ({
      ...(FINDINGS[0] ?? SCAN.findings[0]),
      confidence: index % 2 === 0 ? ('likely' as const) : ('certain' as const),
      location: at('app.js', index + 1),
    })) as typeof FINDINGS;
    const lines = renderScanGithub({ ...SCAN, findings, unread: [] })
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => line.slice(2, 7))).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warni'),
      'notic',
    ]);
    expect(lines.at(-1)).toContain('14 more are not shown here');
  });
});
