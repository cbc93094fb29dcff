import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';
import { schemaErrors } from '../support/json-schema.ts';

const ID = 'EXAMPLEclientid0000000000000000000000001';
const SECRET = 'EXAMPLEclientsecret000000000000000000001';
const LITERAL = `const Clarifai = require('clarifai');\nconst app = new Clarifai.App('${ID}', '${SECRET}');\n`;

let stage: CliStage;

beforeEach(async () => {
  stage = await openCliStage();
});

afterEach(() => stage.close());

describe('what is scanned', () => {
  it.each([
    [['--staged', '--history'], /--staged and --history cannot be combined/],
    [['--since', 'main', '--staged'], /--staged and --since cannot be combined/],
    [['--stdin', 'tagger.js'], /--stdin and paths cannot be combined/],
    [['--stdin-filename', 'a.js'], /--stdin-filename needs --stdin/],
    [['tagger.js', '--update-baseline'], /--update-baseline needs a scan of the whole working folder/],
    [['-o', 'a.json', '-o', 'sarif:a.json'], /a\.json is named twice/],
    [['--min-confidence', 'sure'], /Invalid values.*"sure"/],
  ])('is refused when %o says two things', async (args, message) => {
    const { code, stderr } = await stage.run(['scan', ...args]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
    expect(existsSync(join(stage.folder, '.keyshift-baseline.json'))).toBe(false);
  });

  it('leaves out what the config excludes', async () => {
    mkdirSync(join(stage.folder, 'vendor'));
    stage.write('vendor/old.js', LITERAL);
    expect((await stage.run(['scan'])).stdout).toContain('vendor/old.js');
    stage.write('keyshift.config.yaml', 'exclude: [vendor/]\n');
    expect((await stage.run(['scan'])).stdout).not.toContain('vendor/old.js');
    expect((await stage.run(['scan', 'vendor'])).code).toBe(0);
  });

  it('tells only what is proven with --min-confidence certain', async () => {
    stage.write('NOTES.txt', `The old CLARIFAI_CLIENT_SECRET=${SECRET} of clarifai.\n`);
    expect((await stage.run(['scan'])).stdout).toContain('NOTES.txt');
    expect((await stage.run(['scan', '--min-confidence', 'certain'])).stdout).not.toContain('NOTES.txt');
  });
});

describe('what is shown', () => {
  it('is the code, with every credential masked, in each format', async () => {
    stage.write(
      'old.js',
      `${LITERAL}// const old = new Clarifai.App('${SECRET.replace('EXAMPLE', 'another')}', '');\n`,
    );
    stage.write(
      'min.js',
      `${'x();'.repeat(400)}var Clarifai=require("clarifai");new Clarifai.App("${ID}","${SECRET}");${'y();'.repeat(400)}`,
    );
    const { stdout } = await stage.run(['scan', '--verbose']);
    expect(stdout).toContain("2 | const app = new Clarifai.App('EXAM…(40)', 'EXAM…(40)');");
    expect(stdout).toMatch(/1 \| ….*new Clarifai\.App\("EXAM…\(40\)","EXAM…\(40\)"\).*…\n/);
    expect(Math.max(...stdout.split('\n').map((row) => row.length))).toBeLessThan(200);
    for (const format of ['json', 'sarif', 'csv', 'markdown', 'github']) {
      const answer = await stage.run(['scan', '--format', format]);
      for (const secret of [ID, SECRET]) expect(answer.stdout + stdout).not.toContain(secret);
    }
  });

  it('goes to several places at once', async () => {
    const { code, stdout } = await stage.run(['scan', '-o', '-', '-o', 'k.sarif', '-o', 'csv:findings.txt']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\d+ findings in 2 files/);
    expect(JSON.parse(stage.read('k.sarif')).version).toBe('2.1.0');
    expect(stage.read('findings.txt')).toMatch(/^record,file,line/);
    const refused = await stage.run(['scopes', '-o', 'a.txt', '-o', 'b.txt']);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--output is given more than once') });
  });

  it('includes a fix for code, but none for settings, which change together', async () => {
    await stage.run(['scan', '-o', 'k.sarif']);
    const [run] = JSON.parse(stage.read('k.sarif')).runs;
    const fixed = run.results.filter((result: { fixes?: unknown }) => result.fixes !== undefined);
    expect(fixed.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'javascript/client-credentials-constructor',
    ]);
    expect(JSON.stringify(fixed)).toContain('process.env.CLARIFAI_API_KEY');
  });
});

describe('what is suppressed', () => {
  it('by a comment: counted, listed when asked, and left alone by a plan', async () => {
    stage.write('.env', '');
    stage.write('tagger.js', LITERAL.replace('const app', '// keyshift-ignore: a sample of old code\nconst app'));
    const { code, stdout } = await stage.run(['scan', '--format', 'json']);
    const result = JSON.parse(stdout);
    expect({ code, findings: result.findings }).toEqual({ code: 0, findings: [] });
    expect(result.suppressed[0].suppression).toEqual({ by: 'comment', reason: 'a sample of old code', line: 2 });
    expect(schemaErrors('scan.schema.json', result)).toEqual([]);
    expect((await stage.run(['scan', '--verbose'])).stdout).toContain('comment: a sample of old code');
    const plan = await stage.run(['plan', '--app', 'acme/photos', '--format', 'json']);
    const kinds = JSON.parse(plan.stdout).steps.map(({ kind }: { kind: string }) => kind);
    expect(kinds.filter((kind: string) => kind === 'create-key' || kind === 'edit-file')).toEqual([]);
  });

  it('not by a comment without a reason, which is told', async () => {
    stage.write('tagger.js', LITERAL.replace('const app', '// keyshift-ignore\nconst app'));
    const { code, stdout } = await stage.run(['scan', 'tagger.js']);
    expect(code).toBe(1);
    expect(stdout).toContain('tagger.js:2  keyshift-ignore without a reason has no effect');
  });

  it('by the config, with its reason', async () => {
    stage.write('keyshift.config.yaml', 'ignore:\n  - { path: "*.js", reason: checked by hand }\n');
    const { stdout } = await stage.run(['scan', '--format', 'json']);
    const { findings, suppressed } = JSON.parse(stdout);
    expect(findings.every(({ language }: { language: string }) => language === 'dotenv')).toBe(true);
    expect(suppressed[0].suppression).toEqual({ by: 'config', reason: 'checked by hand' });
  });

  it('by the config: not touched by a migration, and no surprise to its verification', async () => {
    stage.write('old.js', LITERAL);
    stage.write('keyshift.config.yaml', 'ignore:\n  - { path: old.js, reason: a sample of old code }\n');
    const { code, stdout } = await stage.run([
      'migrate',
      '--app',
      'acme/photo-tagger',
      '--sink',
      'dotenv:.env',
      '--yes',
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/done +verify the tree/) });
    expect(stage.read('old.js')).toBe(LITERAL);
    expect(stage.read('tagger.js')).toContain('CLARIFAI_API_KEY');
  });

  it.each([
    ['no reason', 'ignore: [{ path: a.js }]\n', /ignore\.0\.reason/],
    ['an unknown rule', 'ignore: [{ path: a.js, rule: made-up, reason: x }]\n', /ignore\.0\.rule: is no rule/],
  ])('but not by a config with %s', async (_, text, message) => {
    stage.write('keyshift.config.yaml', text);
    expect(await stage.run(['scan'])).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
  });
});

describe('the baseline', () => {
  it('lets only new findings count, also after a folder was renamed, and tells what is fixed', async () => {
    mkdirSync(join(stage.folder, 'old'));
    stage.write('old/job.js', LITERAL);
    const made = await stage.run(['scan', '--update-baseline']);
    expect(made).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/\.keyshift-baseline\.json holds \d+ findings/),
    });
    renameSync(join(stage.folder, 'old'), join(stage.folder, 'new'));
    stage.write('tagger.js', `\n\n${stage.read('tagger.js')}`);
    expect(await stage.run(['scan'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/\d suppressed \(\d by the baseline\)/),
    });
    expect((await stage.run(['scan', '--no-baseline'])).code).toBe(1);
    stage.write('late.js', LITERAL);
    const { code, stdout } = await stage.run(['scan']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^late\.js\n/);
    stage.write('late.js', '');
    stage.write('new/job.js', '');
    expect((await stage.run(['scan'])).stdout).toMatch(/fixed: 1 of \.keyshift-baseline\.json/);
    expect((await stage.run(['scan', 'new'])).stdout).not.toContain('fixed:');
    expect((await stage.run(['scan', '--update-baseline'])).stderr).toContain('fixed and taken out: 1');
    expect(schemaErrors('baseline.schema.json', JSON.parse(stage.read('.keyshift-baseline.json')))).toEqual([]);
  });

  it.each([
    ['{"schemaVersion": 2, "findings": []}', /b\.json: schemaVersion: /],
    ['{"schemaVersion": 1, "findings": [{"file": "a"}]}', /b\.json: findings\.0\.fingerprint: /],
    ['[', /b\.json: it cannot be read as JSON/],
  ])('is refused as %s', async (text, message) => {
    stage.write('b.json', text);
    expect(await stage.run(['scan', '--baseline', 'b.json'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(message),
    });
  });

  it('is refused when it is named and missing', async () => {
    const { code, stderr } = await stage.run(['scan', '--baseline', 'none.json']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/none\.json does not exist\n.*--update-baseline/),
    });
  });
});
