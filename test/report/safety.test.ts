import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { REPORT_FORMATS, SCAN_FORMATS } from '../../src/report/formats.ts';
import { renderPlanText } from '../../src/report/plan-text.ts';
import { renderScopesText } from '../../src/report/scopes-text.ts';
import { CLIENT_ID, CLIENT_SECRET, PLAN, TEXTS } from './plan-sample.ts';
import { REPORT, SCAN, SCOPES } from './sample.ts';

/** Every text keyshift can show about the samples. */
const OUTPUTS: readonly (readonly [string, string])[] = [
  ...Object.entries(REPORT_FORMATS).map(([name, render]) => [`report ${name}`, render(REPORT)] as const),
  ...Object.entries(SCAN_FORMATS).map(([name, render]) => [`scan ${name}`, render(SCAN)] as const),
  ['plan', renderPlanText(PLAN, { texts: TEXTS })],
  ['scopes', renderScopesText(SCOPES)],
];

describe.each(OUTPUTS)('%s', (_name, text) => {
  it('holds no character that acts on a terminal or turns the text around', () => {
    expect(text).not.toMatch(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u);
  });

  it('ends with one line feed', () => {
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('holds no whole secret', () => {
    for (const secret of [CLIENT_ID, CLIENT_SECRET]) expect(text).not.toContain(secret);
  });
});

describe('a hostile file name or message', () => {
  it('stays text in HTML', () => {
    const page = REPORT_FORMATS.html(REPORT);
    expect(page).not.toMatch(/<script>alert|<img src=x/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('stays text in Markdown and mentions nobody', () => {
    const text = REPORT_FORMATS.markdown(REPORT).replace(/(`+).*?\1/g, '');
    expect(text).not.toMatch(/(?<!\\)<|@/);
  });

  it('keeps Markdown tables in shape', () => {
    for (const text of [REPORT_FORMATS.markdown(REPORT), SCAN_FORMATS.markdown(SCAN)]) {
      for (const table of text.matchAll(/^\|.*(?:\n\|.*)+/gm)) {
        const widths = table[0].split('\n').map((row) => row.split(/(?<!\\)\|/).length);
        expect(new Set(widths).size, table[0]).toBe(1);
      }
    }
  });

  it('is no formula in a spreadsheet', () => {
    const cells: string[][] = parse(REPORT_FORMATS.csv(REPORT));
    expect(cells.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(cells.flat()).toContain('\'=HYPERLINK("http://example.com") is prose | not code');
  });

  it('starts no workflow command of its own', () => {
    const lines = SCAN_FORMATS.github(SCAN).trimEnd().split('\n');
    expect(lines).toHaveLength(SCAN.findings.length + SCAN.unread.length);
    for (const line of lines) expect(line).toMatch(/^::(error|warning) [^:]+::/);
  });
});
