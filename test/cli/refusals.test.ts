import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKeyService } from '../../src/clarifai/http-key-service.ts';
import { Secret } from '../../src/domain/secret.ts';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');

let stage: CliStage;

beforeAll(async () => {
  stage = await openCliStage();
  for (const file of ['malformed.csv', 'wrong-rows.csv'])
    cpSync(join(SAMPLES, 'batch', file), join(stage.folder, file));
});

afterAll(() => stage.close());

const CLOSED = { CLARIFAI_API_BASE: 'http://127.0.0.1:9' };
const WRONG = { CLARIFAI_PAT: '11110000000040008000000000000001' };
const MIGRATE = ['migrate', '--sink', 'dotenv:.env', '--yes'];

const REFUSED: readonly [string, readonly string[], Record<string, string | undefined>, RegExp][] = [
  ['no command', [], {}, /Name a command/],
  ['an unknown command', ['scna'], {}, /scna is no command. Did you mean scan\?/],
  ['a wrong flag', ['scan', '--nope'], {}, /Unknown argument: nope/],
  ['a wrong format', ['scan', '--format', 'xml'], {}, /Invalid values.*"xml"/],
  ['a missing folder', ['scan', 'nowhere'], {}, /nowhere does not exist/],
  ['a missing plan', ['apply', 'none.json'], {}, /none\.json cannot be read/],
  ['an unknown run', ['rollback', 'latest', '--yes'], {}, /no run here/],
  ['a malformed CSV', ['batch', 'malformed.csv', '--sink', 'csv:s.csv'], {}, /malformed\.csv.*row \d+/s],
  ['wrong rows', ['batch', 'wrong-rows.csv', '--sink', 'csv:s.csv'], {}, /row \d+.*column \w+/s],
  ['a batch without a sink', ['batch', 'wrong-rows.csv'], {}, /no sink is named/],
  ['no token', MIGRATE, { CLARIFAI_PAT: undefined, CLARIFAI_USER_ID: undefined }, /no application is known.*\.env:2/],
  ['a wrong token', MIGRATE, WRONG, /API key not found.*HTTP 401/],
  ['a service that is not there', MIGRATE, CLOSED, /no answer from 127\.0\.0\.1:9/],
  ['an unknown scope', ['plan', '--scopes', 'Everything'], {}, /Everything is no scope/],
  ['no terminal and no --yes', ['migrate', '--sink', 'dotenv:.env'], {}, /no terminal to ask on/],
];

describe('what cannot be done is told in one line with a hint', () => {
  it.each(REFUSED)('%s', async (_what, args, env, message) => {
    const { code, stdout, stderr } = await stage.run(args, env);
    expect(code).toBe(2);
    expect(stderr.split('\n')[0]).toMatch(/^keyshift: /);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at .*\(/);
    for (const secret of [
      stage.env['CLARIFAI_PAT'] ?? '',
      WRONG.CLARIFAI_PAT,
      'EXAMPLEclientsecret000000000000000000001',
    ]) {
      expect(stdout + stderr).not.toContain(secret);
    }
    expect(stage.sandbox.keys()).toEqual([]);
  });

  it('a token that lacks a scope: the scopes are named', async () => {
    const { url, account } = stage.sandbox;
    const owner = createKeyService({ pat: new Secret(account().pat), baseUrl: url });
    const app = { userId: 'acme', appId: 'catalog' };
    const weak = await owner.createKey(app, 'weak', ['Predict']);
    const { code, stdout, stderr } = await stage.run(MIGRATE, { CLARIFAI_PAT: weak.secret.reveal() });
    await owner.deleteKey(app.userId, weak.secret);
    expect(code).toBe(2);
    expect(stderr).toMatch(/insufficient scopes: missing scopes: Apps:Get.*11007/);
    expect(stdout + stderr).not.toContain(weak.secret.reveal());
  });

  it('an unresolved call stops the plan, and passes once a choice is made', async () => {
    stage.write(
      'dynamic.js',
      "const C = require('clarifai');\nconst app = new C.App({ apiKey: 'x' });\nmodule.exports = (m) => app[m]('x');\n",
    );
    expect(await stage.run(['plan'])).toMatchObject({ code: 2, stderr: expect.stringContaining('dynamic.js:3') });
    expect((await stage.run(['plan', '--unknown-usage', 'read-only'])).code).toBe(0);
    stage.write('dynamic.js', '');
  });

  it('a file with uncommitted changes is not edited unless it is allowed', async () => {
    const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: stage.folder, stdio: 'ignore' });
    git('init', '-q');
    git('add', 'tagger.js', 'package.json');
    git('-c', 'user.name=t', '-c', 'user.email=t@t.example', 'commit', '-qm', 'start');
    stage.write('tagger.js', `${stage.read('tagger.js')}// changed\n`);
    expect(await stage.run(MIGRATE)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('uncommitted changes in tagger.js'),
    });
    expect(stage.sandbox.keys()).toEqual([]);
    expect((await stage.run([...MIGRATE, '--allow-dirty'])).code).toBe(0);
  });
});
