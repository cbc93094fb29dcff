import { parse } from 'csv-parse/sync';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../src/report/formats.ts';
import { EMPTY_SCAN, REPORT } from './sample.ts';

interface Totals {
  readonly findings: number;
  readonly automatic: number;
  readonly byHand: number;
  readonly files: number;
  readonly unread: number;
}

/** How a reader of each format comes to the totals. */
const READ: Readonly<Record<ReportFormat, (text: string) => Totals>> = {
  json: (text) => (JSON.parse(text) as Report).totals,
  html: (text) => {
    const total = (name: string) => Number(new RegExp(`data-total="${name}">(\\d+)<`).exec(text)?.[1]);
    return fromEach(total);
  },
  markdown: (text) => {
    const total = (label: string) => Number(new RegExp(`^\\| ${label} \\| (\\d+) \\|$`, 'm').exec(text)?.[1]);
    return {
      findings: total('Places found'),
      automatic: total('Rewritten for you'),
      byHand: total('By hand'),
      files: total('Files'),
      unread: total('Files not read'),
    };
  },
  csv: (text) => {
    const rows: Record<string, string>[] = parse(text, { columns: true });
    const findings = rows.filter((row) => row['record'] === 'finding');
    return {
      findings: findings.length,
      automatic: findings.filter((row) => row['rewrite'] === 'automatic').length,
      byHand: findings.filter((row) => row['rewrite'] === 'by-hand').length,
      files: new Set(findings.map((row) => row['file'])).size,
      unread: rows.filter((row) => row['record'] === 'unread').length,
    };
  },
  sarif: (text) => {
    const [run] = (JSON.parse(text) as Log).runs;
    const results = run?.results ?? [];
    const by = (kind: string) => results.filter(({ properties }) => properties?.['rewrite'] === kind).length;
    const uris = results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);
    return {
      findings: results.length,
      automatic: by('automatic'),
      byHand: by('by-hand'),
      files: new Set(uris).size,
      unread: run?.invocations?.[0]?.toolExecutionNotifications?.length ?? -1,
    };
  },
};

function fromEach(total: (name: string) => number): Totals {
  return {
    findings: total('findings'),
    automatic: total('automatic'),
    byHand: total('byHand'),
    files: total('files'),
    unread: total('unread'),
  };
}

const formats = Object.keys(REPORT_FORMATS) as ReportFormat[];

describe('totals', () => {
  it.each(formats)('are the same in %s', (format) => {
    const text = REPORT_FORMATS[format](REPORT);
    expect(READ[format](text)).toMatchObject({ findings: 4, automatic: 2, byHand: 2, files: 4, unread: 1 });
  });

  it.each(formats)('are all zero in %s when nothing was found', (format) => {
    const report = buildReport({ scan: EMPTY_SCAN, scopes: [], generatedAt: '2025-04-02T08:30:00Z' });
    const totals = READ[format](REPORT_FORMATS[format](report));
    expect(totals).toMatchObject({ findings: 0, automatic: 0, byHand: 0, files: 0, unread: 0 });
  });
});
