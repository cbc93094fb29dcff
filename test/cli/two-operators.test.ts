import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliStage, openCliStage, startCli } from '../support/cli-stage.ts';

const PLANNING = ['--app', 'acme/photo-tagger', '--project', 'shop', '--sink', 'dotenv:.env'];
const BUSY = /is in use by process \d+ on \S+ since \d{4}-/;

/** Answers to new keys take so long that whoever starts meanwhile finds the other at work. */
const SLOW = { fault: 'latency', match: { method: 'POST', path: '/v2/users/*/keys' }, milliseconds: 4000 } as const;

let stage: CliStage;
beforeEach(async () => {
  stage = await openCliStage({ faults: [SLOW] });
});
afterEach(() => stage.close());

function markers(): readonly string[] {
  return stage.sandbox.keys().map(({ description }) => description.split(' ').at(-1) ?? '');
}

describe('two processes at once', () => {
  it('on one plan: one works, the other says who, and one run with one key is left', async () => {
    expect((await stage.run(['plan', ...PLANNING])).code).toBe(0);
    const apply = ['apply', 'keyshift.plan.json', '--yes'];
    const answers = await Promise.all([stage.start(apply), stage.start(apply)]);
    const refused = answers.filter(({ code }) => code !== 0);
    for (const { stderr } of refused) expect(stderr).toMatch(BUSY);
    expect(refused.length).toBeLessThan(2);
    expect(markers()).toHaveLength(1);
    const [run, ...more] = JSON.parse((await stage.run(['runs', '--format', 'json'])).stdout);
    expect(more).toEqual([]);
    expect(run).toMatchObject({ state: 'done', keysMade: 1 });
    expect(await stage.run(apply)).toMatchObject({ code: 0 });
    expect(markers()).toHaveLength(1);
  }, 240_000);

  it('on one CSV: one works, the other says who, and each row has one key', async () => {
    stage.write('batch.csv', 'app_id,scopes,env\nphoto-tagger,Predict,A_KEY\ncatalog,Predict,B_KEY\n');
    const batch = ['batch', 'batch.csv', '--sink', 'csv:keys.csv', '--rate', '100'];
    const answers = await Promise.all([stage.start(batch), stage.start(batch)]);
    const refused = answers.filter(({ code }) => code !== 0);
    for (const { stderr } of refused) expect(stderr).toMatch(BUSY);
    expect(refused.length).toBeLessThan(2);
    expect(new Set(markers()).size).toBe(2);
    expect(markers()).toHaveLength(2);
  }, 240_000);

  it('with two state folders against one account: one key, which both hold', async () => {
    const other = mkdtempSync(join(tmpdir(), 'keyshift-other-'));
    try {
      cpSync(stage.folder, other, { recursive: true });
      const migrate = ['migrate', ...PLANNING, '--yes'];
      const answers = await Promise.all([stage.start(migrate), startCli(migrate, other, stage.env)]);
      expect(answers.map(({ code }) => code)).toEqual([0, 0]);
      const [key, ...more] = stage.sandbox.keys();
      expect(more).toEqual([]);
      const held = [stage.read('.env'), readFileSync(join(other, '.env'), 'utf8')];
      expect(held.filter((text) => text.includes(key?.secret.reveal() ?? '?'))).toHaveLength(2);
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  }, 240_000);
});
