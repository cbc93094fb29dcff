import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { FINDINGS_SHOWN } from '../../src/report/html/findings.ts';
import { html, trusted } from '../../src/report/html/markup.ts';
import { renderReportHtml } from '../../src/report/report-html.ts';
import { EMPTY_SCAN, FINDINGS, REPORT, SCAN } from './sample.ts';

const page = renderReportHtml(REPORT);

function inside(tag: 'script' | 'style'): string {
  return new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? '';
}

describe('renderReportHtml', () => {
  it('loads nothing', () => {
    expect(page).not.toMatch(/<[^>]*\b(?:src|srcset|poster|action|href)="?(?!"?#)|url\(|@import|<link|<iframe/);
  });

  it.each(['script', 'style'] as const)('allows its own %s by its hash, and no other', (tag) => {
    const hash = createHash('sha256').update(inside(tag)).digest('base64');
    expect(page).toContain(`${tag}-src &#39;sha256-${hash}&#39;`);
    expect(page.split(`<${tag}`)).toHaveLength(2);
    expect(page).not.toMatch(/ style="| on[a-z]+="/);
  });

  it('has a script that parses and writes no markup', () => {
    expect(() => new Script(inside('script'))).not.toThrow();
    expect(inside('script')).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write/);
  });

  it('is whole without the script: the filter hidden, every place open', () => {
    expect(page).toMatch(/<form id="filter" class="filter" hidden>/);
    for (const details of page.match(/<details[^>]*>/g) ?? []) expect(details).toMatch(/ open>$/);
    const anchors = [...page.matchAll(/<li class="finding" id="(f-[0-9a-f]{16})"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(FINDINGS.length);
  });

  it('puts the five answers before everything else', () => {
    const headings = [...page.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    expect(headings).toEqual(['in-short', 'trend', 'where', 'scopes', 'places', 'unread', 'runs']);
    expect(page.match(/<dt>[^<]*\?<\/dt>/g)).toHaveLength(5);
  });

  it('links each place to the scopes of its key', () => {
    const target = /<dt>Its key needs<\/dt><dd><a href="#([^"]+)">5 scopes/.exec(page)?.[1];
    expect(page).toContain(`id="${target}"`);
  });

  it('keeps the lines of a suggestion', () => {
    expect(page).toContain('os.environ[&quot;CLARIFAI_API_KEY&quot;])\n# and delete refresh_token()</pre>');
  });

  it('draws a burn-down from two scans on, not before', () => {
    expect(page.match(/class="point"/g)).toHaveLength(3);
    expect(page).toContain('aria-label="14 findings on 2025-03-01, 4 on 2025-04-02"');
    expect(renderReportHtml({ ...REPORT, history: REPORT.history.slice(0, 1) })).not.toContain('class="chart"');
  });

  it('leaves out what is empty', () => {
    const empty = renderReportHtml(buildReport({ scan: EMPTY_SCAN, scopes: [], generatedAt: '2025-04-02T08:30:00Z' }));
    expect([...empty.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['in-short']);
    expect(empty).toContain('No legacy Clarifai credential found');
  });

  it('says so when it shows only the first places', () => {
    const [first] = FINDINGS;
    if (first === undefined) throw new Error('the sample has no finding');
    const findings = Array.from({ length: FINDINGS_SHOWN + 1 }, (_, at) => ({ ...first, fingerprint: String(at) }));
    const long = renderReportHtml(
      buildReport({ scan: { ...SCAN, findings }, scopes: [], generatedAt: '2025-04-02T08:30:00Z' }),
    );
    expect(long).toContain(`The first ${FINDINGS_SHOWN} of ${FINDINGS_SHOWN + 1} places`);
    expect(long.match(/class="finding"/g)).toHaveLength(FINDINGS_SHOWN);
  });
});

describe('html', () => {
  it('escapes all but markup', () => {
    expect(html`<b>${'<&"\''}</b>${[html`<i>${1}</i>`, null, trusted('<hr>')]}`.markup).toBe(
      '<b>&lt;&amp;&quot;&#39;</b><i>1</i><hr>',
    );
  });
});
