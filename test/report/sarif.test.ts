import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { sarifErrors } from '../support/json-schema.ts';
import { at, FINDINGS, HOSTILE_FILE, SCAN } from './sample.ts';

const log = JSON.parse(renderSarif(SCAN)) as Log;
const run = log.runs[0];
const results = run?.results ?? [];

describe('renderSarif', () => {
  it('is SARIF 2.1.0', () => {
    expect(log.version).toBe('2.1.0');
    expect(run?.tool.driver).toMatchObject({ name: 'keyshift', semanticVersion: '0.1.0' });
    expect(run?.columnKind).toBe('utf16CodeUnits');
  });

  it('is valid by the schema of the standard, whatever it holds', () => {
    expect(sarifErrors(log)).toEqual([]);
    const [first, second] = FINDINGS;
    if (!first || !second) throw new Error('two findings are needed');
    const cell = { number: 3, line: 2 };
    const full = {
      ...SCAN,
      findings: [
        {
          ...first,
          location: { ...first.location, cell },
          via: [{ file: 'src/keys.js', line: 3, what: 'gives id' }],
        },
      ],
      suppressed: [{ ...second, suppression: { by: 'comment', reason: 'a sample', line: 11 } }],
      notices: [{ kind: 'unused', file: 'a.js', line: 2, text: 'nothing to suppress' }],
      unread: [{ file: 'b c.bin', reason: 'too large', kind: 'skipped' }],
    } as unknown as typeof SCAN;
    const told = JSON.parse(renderSarif(full, { fixOf: ({ location }) => [{ location, text: 'key' }] })) as Log;
    expect(sarifErrors(told)).toEqual([]);
    expect(told.runs[0]?.results?.[0]?.locations?.[0]?.message?.text).toBe('cell 3, line 2');
    expect(sarifErrors({ ...log, version: '2.0.0' })).not.toEqual([]);
  });

  it('gives each rule a page', () => {
    for (const { helpUri, name } of run?.tool.driver.rules ?? []) {
      expect(helpUri).toBe(`https://unpkg.com/keyshift@0.1.0/docs/rules/${name}.md`);
    }
  });

  it('gives each result an identity of our own', () => {
    expect(results.map(({ partialFingerprints }) => partialFingerprints?.['keyshift/v1'])).toEqual(
      FINDINGS.map(({ fingerprint }) => fingerprint),
    );
  });

  it('points each result at its rule, which says what to do', () => {
    const rules = run?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex } of results) {
      const rule = rules[ruleIndex ?? -1];
      expect(rule?.id).toBe(ruleId);
      expect(rule?.help?.text).toMatch(/Instead: ./);
    }
  });

  it('grades by confidence', () => {
    expect(results.map(({ level }) => level)).toEqual(['error', 'error', 'error', 'warning']);
  });

  it('encodes file names as URI references', () => {
    const uri = results[3]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
    expect(uri).toMatch(/^[A-Za-z0-9\-._~!$&'()*+,;=:@%/]+$/);
    expect(decodeURIComponent(uri)).toBe(HOSTILE_FILE);
    expect(() => renderSarif({ ...SCAN, unread: [{ file: 'a\uD800.js', reason: 'odd name' }] })).not.toThrow();
  });

  it('shows credentials masked', () => {
    expect(results[0]?.message.text).toContain('client-id EXAM…(40)');
  });

  it('tells suppressed findings apart, and how the baseline knows them', () => {
    const [first, second] = FINDINGS;
    if (!first || !second) throw new Error('two findings are needed');
    const scan = {
      ...SCAN,
      suppressed: [
        { ...first, suppression: { by: 'comment', reason: 'a sample', line: 11 } },
        { ...second, suppression: { by: 'baseline', reason: 'known' } },
      ],
      baseline: { file: 'b.json', known: 1, fixed: [] },
    } as const;
    const [own] = (JSON.parse(renderSarif(scan)) as Log).runs;
    const told = own?.results?.map(({ baselineState, suppressions }) => [baselineState, suppressions?.[0]?.kind]);
    expect(told?.slice(0, FINDINGS.length)).toEqual(FINDINGS.map(() => ['new', undefined]));
    expect(told?.slice(FINDINGS.length)).toEqual([
      ['new', 'inSource'],
      ['unchanged', 'external'],
    ]);
    expect(own?.results?.at(-2)?.suppressions?.[0]?.justification).toBe('a sample');
  });

  it('gives the change as places and new text, never the old text', () => {
    const location = at('services/tagger/src/app.js', 12);
    const fixOf = (finding: Finding) =>
      finding === FINDINGS[0] ? [{ location, text: 'new App({ apiKey: process.env.CLARIFAI_API_KEY })' }] : [];
    const [own] = (JSON.parse(renderSarif(SCAN, { fixOf })) as Log).runs;
    expect(own?.results?.map(({ fixes }) => fixes?.length)).toEqual([1, undefined, undefined, undefined]);
    expect(own?.results?.[0]?.fixes?.[0]?.artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'services/tagger/src/app.js', uriBaseId: '%SRCROOT%' },
        replacements: [
          {
            deletedRegion: expect.objectContaining({ startLine: 12, charLength: 20 }),
            insertedContent: { text: 'new App({ apiKey: process.env.CLARIFAI_API_KEY })' },
          },
        ],
      },
    ]);
  });

  it('names the way to a finding over other files', () => {
    const via = [{ file: 'keys.js', line: 3, what: 'exports CLIENT_ID' }];
    const [own] = (JSON.parse(renderSarif({ ...SCAN, findings: FINDINGS.map((item) => ({ ...item, via })) })) as Log)
      .runs;
    expect(own?.results?.[0]?.relatedLocations).toMatchObject([{ message: { text: 'exports CLIENT_ID' } }]);
  });
});
