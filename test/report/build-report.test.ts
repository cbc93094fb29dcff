import { describe, expect, it } from 'vitest';
import { answerQuestions } from '../../src/report/answers.ts';
import { buildReport, snapshotOf } from '../../src/report/build-report.ts';
import { EMPTY_SCAN, REPORT, SCAN } from './sample.ts';

function answers(report: typeof REPORT): readonly string[] {
  return answerQuestions(report).map(({ answer }) =>
    answer.map((phrase) => (typeof phrase === 'string' ? phrase : `\`${phrase.command}\``)).join(''),
  );
}

describe('buildReport', () => {
  it('counts findings, usages and what was not read', () => {
    expect(REPORT.totals).toEqual({
      findings: 4,
      automatic: 2,
      byHand: 2,
      files: 4,
      components: 3,
      usages: 3,
      unknownUsages: 1,
      unread: 1,
    });
  });

  it('groups by owner, counting a finding for each of its owners', () => {
    expect(REPORT.groups.owner).toEqual([
      { name: '@acme/vision', findings: 2, automatic: 2, byHand: 0 },
      { name: '@lee', findings: 2, automatic: 2, byHand: 0 },
      { name: '(no owner)', findings: 1, automatic: 0, byHand: 1 },
      { name: '@acme/platform', findings: 1, automatic: 0, byHand: 1 },
    ]);
  });

  it('gives each finding the scopes of its component, with the lines that need them', () => {
    const finding = REPORT.findings[0];
    expect(finding?.component).toBe('services/tagger');
    expect(finding?.scopes).toEqual(['Concepts:Get', 'Inputs:Add', 'Inputs:Get', 'Models:Get', 'Predict']);
    const tagger = REPORT.components.find(({ component }) => component === 'services/tagger');
    expect(tagger?.grants[0]?.evidence).toMatchObject([{ because: 'app.models.predict', location: { startLine: 20 } }]);
    const jobs = REPORT.components.find(({ component }) => component === 'jobs');
    expect(jobs?.unknown).toMatchObject([{ reason: 'the method name is computed' }]);
  });

  it('sorts the history', () => {
    expect(REPORT.history.map(({ findings }) => findings)).toEqual([14, 9, 4]);
  });

  it('makes a snapshot of a scan', () => {
    expect(snapshotOf(SCAN, '2025-04-03T00:00:00Z')).toEqual({
      at: '2025-04-03T00:00:00Z',
      findings: 4,
      automatic: 2,
      byHand: 2,
    });
  });
});

describe('the five questions', () => {
  it('are answered when something was found', () => {
    const [must, what, command, missed, undo] = answers(REPORT);
    expect(must).toMatch(/^Yes\. 4 places in 4 files/);
    expect(what).toContain('2 places rewritten for you, 2 to change by hand');
    expect(what).toContain('5 in all');
    expect(command).toContain('`keyshift plan`');
    expect(missed).toContain('2025-04-30, in 28 days');
    expect(undo).toContain('`keyshift rollback 20250402-083000-tagger`');
  });

  it('say no when nothing was found, and do not claim it for what was not read', () => {
    const generatedAt = '2025-04-02T08:30:00Z';
    expect(answers(buildReport({ scan: EMPTY_SCAN, scopes: [], generatedAt }))[0]).toMatch(/^No\./);
    const unread = [{ file: 'a.js', reason: 'not decodable' }];
    expect(answers(buildReport({ scan: { ...EMPTY_SCAN, unread }, scopes: [], generatedAt }))[0]).toMatch(
      /^Not as far as could be read\. 1 file could not be/,
    );
  });

  it('tell a deadline that has passed', () => {
    expect(answers({ ...REPORT, deadline: '2025-04-01' })[3]).toContain('passed 1 day ago');
    expect(answers({ ...REPORT, deadline: '2025-04-02' })[3]).toContain('today');
  });
});
