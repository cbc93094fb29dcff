import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/domain/scan-result.ts';
import { applyBaseline, baselineOf, renderBaseline } from '../../src/scan/quiet/baseline.ts';
import { scanTree } from '../../src/scan/scan-tree.ts';
import { tempTree } from '../support/temp-tree.ts';

const ID = 'EXAMPLEclientid0000000000000000000000001';
const SECRET = 'EXAMPLEclientsecret000000000000000000001';
const CODE = `const Clarifai = require('clarifai');\nconst app = new Clarifai.App('${ID}', '${SECRET}');\n`;
const PYTHON = `from clarifai.rest import ClarifaiApp\napp = ClarifaiApp('${ID}', '${SECRET}')\n`;
const FILES = {
  'services/one/app.js': CODE,
  'services/two/app.js': CODE,
  'services/one/.env': `CLARIFAI_CLIENT_ID=${ID}\nCLARIFAI_CLIENT_SECRET=${SECRET}\n`,
  'jobs/nightly.py': PYTHON,
};

async function scan(root: string): Promise<ScanResult> {
  const tool = { name: 'keyshift', version: '0.0.0' } as const;
  return (await scanTree(root, { tool, platformKey: 'ask', now: () => 0, shownRoot: '.' })).result;
}

function insertLines(root: string, file: string): void {
  const path = join(root, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, ['', '', ...lines.flatMap((line) => [line, ''])].join('\n'));
}

describe('a baseline', () => {
  it('knows every finding after lines were put in, files moved and folders renamed', async () => {
    const root = tempTree(FILES);
    const first = await scan(root);
    const entries = baselineOf(first.findings);
    for (const file of Object.keys(FILES)) insertLines(root, file);
    renameSync(join(root, 'services'), join(root, 'apps'));
    mkdirSync(join(root, 'deep/er'), { recursive: true });
    renameSync(join(root, 'jobs/nightly.py'), join(root, 'deep/er/nightly.py'));
    const moved = applyBaseline(await scan(root), { file: 'b.json', entries, whole: true });
    expect(first.findings.length).toBeGreaterThan(4);
    expect(moved.findings).toEqual([]);
    expect(moved.baseline).toEqual({ file: 'b.json', known: first.findings.length, fixed: [] });
    expect(renderBaseline(baselineOf((await scan(root)).findings))).toBe(renderBaseline(entries));
  });

  it('tells a new finding from an equal old one in a file of the same name', async () => {
    const root = tempTree(FILES);
    const entries = baselineOf((await scan(root)).findings);
    mkdirSync(join(root, 'services/three'));
    writeFileSync(join(root, 'services/three/app.js'), CODE);
    const { findings } = applyBaseline(await scan(root), { file: 'b.json', entries, whole: true });
    expect(findings).toHaveLength(1);
  });

  it('counts what is fixed, but not in a scan of a part', async () => {
    const root = tempTree(FILES);
    const entries = baselineOf((await scan(root)).findings);
    writeFileSync(join(root, 'services/two/app.js'), '');
    const result = await scan(root);
    const whole = applyBaseline(result, { file: 'b.json', entries, whole: true });
    expect(whole.baseline?.fixed).toMatchObject([{ file: 'app.js', count: 1 }]);
    expect(applyBaseline(result, { file: 'b.json', entries, whole: false }).baseline?.fixed).toEqual([]);
  });

  it('is sorted, one entry a line, with no line number, folder, time or secret', async () => {
    const { findings } = await scan(tempTree(FILES));
    const text = renderBaseline(baselineOf(findings));
    expect(text).toBe(renderBaseline(baselineOf(findings.toReversed())));
    const rows = text.split('\n').filter((row) => row.startsWith('    {'));
    expect(rows).toEqual(rows.toSorted());
    for (const row of rows) {
      expect(row).toMatch(/^ {4}\{"file":"[^/"]+","rule":"[a-z/-]+","fingerprint":"[0-9a-f]{16}","count":\d+\},?$/);
    }
    for (const secret of [ID, SECRET]) expect(text).not.toContain(secret);
    expect(JSON.parse(text).schemaVersion).toBe(1);
  });

  it('gives no short value away: its hash does not depend on it', async () => {
    const print = async (value: string) =>
      (await scan(tempTree({ '.env': `CLARIFAI_CLIENT_SECRET=${value}\n` }))).findings[0]?.fingerprint;
    expect(await print('hunter2')).toBe(await print('letmein'));
    expect(await print(SECRET)).not.toBe(await print(ID));
  });
});
