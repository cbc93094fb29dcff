import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/domain/edit.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planDigest } from '../../src/domain/plan-digest.ts';
import { fileChanges } from '../../src/domain/plan-steps.ts';
import { readTodos, todoText, withoutTodos } from '../../src/domain/todo.ts';
import { addMarkers } from '../../src/plan/markers/add-markers.ts';
import { standsInComment } from '../../src/plan/markers/stands-in-comment.ts';
import { planTree } from '../../src/plan/plan-tree.ts';
import { type Scan, scanTree } from '../../src/scan/scan-tree.ts';
import { tempTree } from '../support/temp-tree.ts';

const EXPIRES = '2018-03-01';

async function scan(root: string): Promise<Scan> {
  return scanTree(root, { tool: { name: 'keyshift', version: '0.1.0' }, platformKey: 'ask', today: '2017-11-15' });
}

async function planOf(files: Readonly<Record<string, string>>): Promise<{ readonly plan: Plan; readonly scan: Scan }> {
  const root = tempTree(files);
  const scanned = await scan(root);
  const plan = planTree(scanned, {
    root,
    paths: [],
    apps: { byClientId: new Map(), fallback: { userId: 'acme', appId: 'shop' } },
    profile: 'full',
    unknownUsage: 'read-only',
    scopes: [{ scope: 'Predict', reason: 'chosen in this test' }],
    sink: null,
    project: 'shop',
  });
  return { plan, scan: scanned };
}

const SCRIPT = [
  '#!/bin/sh',
  'if true; then',
  '  curl -H "Authorization: Bearer $TOKEN" "https://api.clarifai.com/v1/tag/?url=$1"',
  'fi',
  '',
].join('\n');

describe('a mark', () => {
  it('stands above its line, indented as it, with fingerprint, reason and expiry', async () => {
    const { plan, scan: scanned } = await planOf({ 'tag.sh': SCRIPT });
    const { plan: marked, unmarked } = await addMarkers(plan, scanned.files, { expires: EXPIRES });
    expect(unmarked).toEqual([]);
    expect(marked).toMatchObject({ id: planDigest(marked), basedOn: plan.id });
    const [change] = fileChanges(marked);
    const text = applyEdits(SCRIPT, change?.edits ?? []);
    const rows = text.split('\n').filter((row) => row.includes('keyshift-todo'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(row).toMatch(/^ {2}# keyshift-todo\[[0-9a-f]{16}\]: .*Clarifai.* \(expires 2018-03-01\)$/i);
    expect(
      text
        .split('\n')
        .filter((row) => !row.includes('keyshift-todo'))
        .join('\n'),
    ).toBe(SCRIPT);

    const again = await planOf({ 'tag.sh': text });
    expect(
      again.scan.result.findings.map(({ fingerprint }) => fingerprint),
      'the mark is no finding',
    ).toEqual(scanned.result.findings.map(({ fingerprint }) => fingerprint));
    expect(again.scan.result.todos).toHaveLength(rows.length);
    expect((await addMarkers(again.plan, again.scan.files, { expires: '2019-01-01' })).plan, 'twice is once').toBe(
      again.plan,
    );
    const acknowledged = await planOf({ 'tag.sh': text.replaceAll('keyshift-todo[', 'keyshift-todo-ack[') });
    expect((await addMarkers(acknowledged.plan, acknowledged.scan.files, { expires: EXPIRES })).plan).toBe(
      acknowledged.plan,
    );
  });

  it('is refused, and the refusal told, where a file has no comments', async () => {
    const { plan, scan: scanned } = await planOf({
      'package.json':
        '{"dependencies": {"clarifai": "2.0.18"}, "scripts": {"tag": "curl -H \\"Authorization: Bearer $T\\" https://api.clarifai.com/v1/tag/"}}\n',
    });
    const { plan: marked, unmarked } = await addMarkers(plan, scanned.files, { expires: EXPIRES });
    expect(marked).toBe(plan);
    expect(unmarked.map(({ reason }) => reason)).toContain('its file has no comments that keyshift writes');
  });
});

describe('a comment', () => {
  it.each([
    ['a.js', 'a();\n', 0, '// x\n', true],
    ['a.js', 'const t = `\nb\n`;\n', 12, '// x\n', false],
    ['a.py', 's = """\nb\n"""\n', 8, '# x\n', false],
    ['a.py', 'def f():\n    g()\n', 9, '    # x\n', true],
    ['a.sh', 'curl \\\n  -H x\n', 7, '# x\n', false],
    ['a.sh', 'cat <<E\nb\nE\n', 8, '# x\n', false],
    ['a.yaml', 'a: 1\nb: 2\n', 5, '# x\n', true],
    ['a.yaml', 'a: |\n  one\n  two\n', 11, '  # x\n', false],
    ['.env', 'A="1\n2"\n', 5, '# x\n', false],
    ['.env', 'A=1\nB=2\n', 4, '# x\n', true],
  ])('in %s (%j at %i) is certain: %s', async (file, text, start, mark, sound) => {
    expect(await standsInComment({ file, text }, { start, end: start, text: mark })).toBe(sound);
  });
});

describe('marks in a text', () => {
  it('are read with what became of them', () => {
    const mark = todoText({ fingerprint: '00000000000000a1', reason: 'v1 takes\nno key', expires: '2017-12-31' });
    expect(mark).toBe('keyshift-todo[00000000000000a1]: Clarifai: v1 takes no key (expires 2017-12-31)');
    const text = `// ${mark}\n/* keyshift-todo-ack[00000000000000a2] v1 stays until March */\r\n`;
    const common = { file: 'a.js', reason: 'Clarifai: v1 takes no key', expires: '2017-12-31', acknowledged: false };
    expect(readTodos('a.js', text, '2018-01-01')).toEqual([
      { ...common, line: 1, fingerprint: '00000000000000a1', expired: true },
      {
        file: 'a.js',
        line: 2,
        fingerprint: '00000000000000a2',
        reason: 'v1 stays until March',
        expires: null,
        acknowledged: true,
        expired: false,
      },
    ]);
    expect(readTodos('a.js', text, '2017-12-31')[0]?.expired).toBe(false);
    expect(withoutTodos(`a\n${text}b`).replace(/ +/g, '')).toBe('a\n\n\r\nb');
  });
});
