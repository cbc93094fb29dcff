import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyEdits, fillHoles } from '../../src/domain/edit.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { FileChange, Plan } from '../../src/domain/plan.ts';
import { planTree } from '../../src/plan/plan-tree.ts';
import { type Scan, scanTree } from '../../src/scan/scan-tree.ts';
import { SAMPLES } from './samples.ts';

const SAMPLES_ROOT = join(import.meta.dirname, '..', '..', 'samples');
const MADE_UP_KEY = '00000000000040008000000000000001';

function scan(root: string): Promise<Scan> {
  return scanTree(root, { tool: { name: 'keyshift', version: '0.0.0' }, platformKey: 'ask', now: () => 0 });
}

function plan(scanned: Scan, root: string): Plan {
  return planTree(scanned, {
    root,
    paths: [],
    apps: { byClientId: new Map(), fallback: { userId: 'acme', appId: 'catalog' } },
    profile: 'full',
    unknownUsage: 'fail',
    project: 'samples',
    scopes: [],
    sink: null,
  });
}

function applyInPlace(root: string, { steps }: Plan): void {
  const changes = steps.filter((step): step is Extract<typeof step, FileChange> => 'edits' in step);
  for (const { file, edits } of changes) {
    const path = join(root, file);
    const filled = edits.map((edit) => ({ ...edit, text: fillHoles(edit.text, () => MADE_UP_KEY) }));
    writeFileSync(path, applyEdits(readFileSync(path, 'utf8'), filled));
  }
}

function scopesOf({ steps }: Plan): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'create-key' ? step.key.grants.map(({ scope }) => scope) : []));
}

function named({ location, kind }: Finding): string {
  return `${location.file} ${kind}`;
}

function leftByHand({ steps }: Plan, { result }: Scan): readonly string[] {
  const fingerprints = new Set(steps.flatMap((step) => (step.kind === 'by-hand' ? [step.finding] : [])));
  return result.findings.filter(({ fingerprint }) => fingerprints.has(fingerprint)).map(named);
}

describe.each(SAMPLES)('the sample $name', ({ name, legacyFiles, scopes, becomes, keepsByHand }) => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), `keyshift-${name}-`));
    cpSync(join(SAMPLES_ROOT, name), root, { recursive: true });
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is found in every file that holds or reads a credential', async () => {
    const { result } = await scan(root);
    expect([...new Set(result.findings.map(({ location }) => location.file))].toSorted()).toEqual(legacyFiles);
    expect(result.unread).toEqual([]);
  });

  it('gets one key with the scopes of its calls', async () => {
    const scanned = await scan(root);
    expect(scopesOf(plan(scanned, root))).toEqual(scopes);
  });

  it('reads the new key after the automatic edits', async () => {
    applyInPlace(root, plan(await scan(root), root));
    for (const [file, text] of Object.entries(becomes)) expect(readFileSync(join(root, file), 'utf8')).toContain(text);
  });

  it('is left with nothing but what the plan leaves by hand', async () => {
    const before = await scan(root);
    const planned = plan(before, root);
    expect(leftByHand(planned, before)).toEqual(keepsByHand);

    applyInPlace(root, planned);
    const { result } = await scan(root);
    expect(result.findings.map((finding) => `${named(finding)} ${finding.rewrite.kind}`)).toEqual(
      keepsByHand.map((entry) => `${entry} by-hand`),
    );
  });
});

describe('the samples', () => {
  it('need a different set of scopes each', () => {
    const sets = SAMPLES.map(({ scopes }) => scopes.join(' '));
    expect(new Set(sets).size).toBe(sets.length);
  });
});
