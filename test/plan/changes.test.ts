import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../src/domain/edit.ts';
import { buildLineIndex } from '../../src/domain/location.ts';
import type { PlannedKey } from '../../src/domain/plan.ts';
import { Secret } from '../../src/domain/secret.ts';
import type { SiteRewrite, Upgrade } from '../../src/languages/language.ts';
import { type FileWork, fileWork } from '../../src/plan/changes.ts';
import { toFindings } from '../../src/scan/findings.ts';
import type { ScannedFile } from '../../src/scan/scan-tree.ts';

const KEY: PlannedKey = {
  id: 'key-1',
  app: { userId: 'acme', appId: 'shop' },
  component: '.',
  description: 'shop [keyshift:0000000000]',
  marker: '[keyshift:0000000000]',
  grants: [],
  envName: 'CLARIFAI_API_KEY',
};
const TEXT = 'one two three four';

function site(start: number, end: number, rewrite: SiteRewrite): ScannedFile['sites'][number] {
  const literal = { source: 'literal', secret: new Secret(TEXT.slice(start, end)), span: { start, end } } as const;
  return {
    kind: 'client-credentials-constructor',
    confidence: 'certain',
    span: { start, end },
    client: { name: 'npm clarifai', versions: '*' },
    credentialKind: 'client-pair',
    parts: [{ role: 'client-id', origin: literal }],
    message: 'a pair',
    rewrite,
  };
}

function automatic(...edits: Edit[]): SiteRewrite {
  return { kind: 'automatic', edits: () => edits };
}

function work(sites: ScannedFile['sites'], upgrades: readonly Upgrade[] = [], key: PlannedKey | null = KEY): FileWork {
  const lines = buildLineIndex(TEXT);
  const findings = toFindings('a.js', 'javascript', TEXT, lines, sites);
  const file: ScannedFile = {
    file: 'a.js',
    text: TEXT,
    encoding: 'utf8',
    sha256: '',
    lines,
    sites,
    findings,
    usages: [],
    upgrades,
  };
  const keyed = sites.map((own, index) => ({ file, index, site: own, key }));
  return fileWork(keyed, upgrades.length > 0 ? new Set([file]) : new Set());
}

function result({ edits }: FileWork): string {
  return edits.reduce((_, step) => applyEdits(TEXT, step.edits), TEXT);
}

describe('the work on a file', () => {
  it('is one step for all its findings', () => {
    const both = work([
      site(4, 7, automatic({ start: 4, end: 7, text: 'TWO' })),
      site(0, 3, automatic({ start: 0, end: 3, text: 'ONE' })),
    ]);
    expect(both.edits).toHaveLength(1);
    expect(result(both)).toBe('ONE TWO three four');
    expect(both.edits[0]?.findings).toHaveLength(2);
    expect(both.edits[0]?.masks).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ]);
  });

  it('leaves by hand what touches the text of another finding, and keeps the first', () => {
    const clash = work([
      site(0, 7, automatic({ start: 0, end: 7, text: 'BOTH' })),
      site(4, 7, automatic({ start: 8, end: 13, text: 'THREE' }, { start: 4, end: 7, text: 'TWO' })),
    ]);
    expect(result(clash)).toBe('BOTH three four');
    expect(clash.edits[0]?.findings).toHaveLength(1);
    expect(clash.byHand).toMatchObject([
      { kind: 'by-hand', location: { startOffset: 4 }, reason: expect.stringContaining('same text') },
    ]);
  });

  it('does an edit once that two findings share, such as an import', () => {
    const importing: Edit = { start: 0, end: 0, text: 'import os\n' };
    const both = work([
      site(4, 7, automatic(importing, { start: 4, end: 7, text: 'TWO' })),
      site(0, 3, automatic(importing, { start: 0, end: 3, text: 'ONE' })),
    ]);
    expect(result(both)).toBe('import os\nONE TWO three four');
    expect(both.byHand).toEqual([]);
  });

  it('is nothing but by hand where no key is planned', () => {
    const keyless = work([site(0, 3, automatic({ start: 0, end: 3, text: 'ONE' }))], [], null);
    expect(keyless).toMatchObject({ edits: [], byHand: [{ reason: expect.stringContaining('no key is planned') }] });
  });

  it('passes reasons and suggestions on', () => {
    const { edits, byHand } = work([
      site(0, 3, { kind: 'by-hand', reason: 'no environment', suggestion: 'write ONE' }),
      site(4, 7, { kind: 'by-hand', reason: 'a guess', suggestion: 'write TWO' }),
    ]);
    expect(edits).toEqual([]);
    expect(byHand).toMatchObject([
      { reason: 'no environment', suggestion: 'write ONE' },
      { reason: 'a guess', suggestion: 'write TWO' },
    ]);
  });

  it('comes with the changes of a new client version, unless they touch the same text', () => {
    const upgraded = work(
      [site(0, 3, automatic({ start: 0, end: 3, text: 'ONE' }))],
      [
        { kind: 'automatic', span: { start: 8, end: 13 }, edits: [{ start: 8, end: 13, text: 'THREE' }] },
        { kind: 'automatic', span: { start: 1, end: 2 }, edits: [{ start: 1, end: 2, text: 'N' }] },
        { kind: 'by-hand', span: { start: 14, end: 18 }, reason: 'gone in the new version', suggestion: 'x' },
      ],
    );
    expect(result(upgraded)).toBe('ONE two THREE four');
    expect(upgraded.byHand).toMatchObject([
      { finding: null, location: { startOffset: 1 }, reason: expect.stringContaining('same text') },
      { finding: null, location: { startOffset: 14 }, reason: 'gone in the new version' },
    ]);
  });
});
