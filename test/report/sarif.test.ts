import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { renderSarif } from '../../src/report/sarif.ts';
import { FINDINGS, HOSTILE_FILE, SCAN } from './sample.ts';

const log = JSON.parse(renderSarif(SCAN)) as Log;
const run = log.runs[0];
const results = run?.results ?? [];

describe('renderSarif', () => {
  it('is SARIF 2.1.0', () => {
    expect(log.version).toBe('2.1.0');
    expect(run?.tool.driver).toMatchObject({ name: 'keyshift', semanticVersion: '0.1.0' });
    expect(run?.columnKind).toBe('utf16CodeUnits');
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
});
