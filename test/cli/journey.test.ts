import { existsSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';

const FILES = ['.env', 'package.json', 'tagger.js'];

let stage: CliStage;

beforeEach(async () => {
  stage = await openCliStage();
});

afterEach(() => stage.close());

function contents(): readonly string[] {
  return FILES.map((file) => stage.read(file));
}

const keys = (): number => stage.sandbox.keys('photo-tagger').length;

describe('the way of a migration', () => {
  it('goes from scan to rollback, and every step twice is the same as once', async () => {
    const before = contents();
    expect((await stage.run(['scan'])).code).toBe(1);

    const planned = await stage.run(['plan', '--sink', 'dotenv:.env']);
    expect(planned).toMatchObject({ code: 0, stdout: expect.stringContaining('+CLARIFAI_API_KEY=<new key: key-1>') });
    const dry = await stage.run(['apply', 'keyshift.plan.json', '--dry-run']);
    expect(dry.stdout).toBe(planned.stdout);
    expect(contents(), 'a dry run changes nothing').toEqual(before);
    expect(keys()).toBe(0);

    const applied = await stage.run(['apply', 'keyshift.plan.json', '--yes']);
    expect(applied.code, applied.stderr).toBe(0);
    expect(keys()).toBe(1);
    const migrated = contents();
    expect(migrated[2]).toContain('apiKey: process.env.CLARIFAI_API_KEY');
    expect(migrated[1]).toContain('"clarifai": "^2.1.8"');
    expect((await stage.run(['scan'])).code).toBe(0);

    const again = await stage.run(['apply', 'keyshift.plan.json', '--yes']);
    expect(again.stdout).not.toMatch(/^ {2}done +(create|edit|bump)/m);
    const nothing = await stage.run(['migrate', '--yes']);
    expect(nothing).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing to do') });
    expect(contents()).toEqual(migrated);
    expect(keys()).toBe(1);

    expect((await stage.run(['verify', 'latest'])).code).toBe(0);
    const undone = await stage.run(['rollback', 'latest', '--yes']);
    expect(undone.code, undone.stderr).toBe(0);
    expect(contents(), 'every byte is back').toEqual(before);
    expect(keys()).toBe(0);
  });

  it('rotates a key: a new one in place, the old one gone', async () => {
    await stage.run(['migrate', '--sink', 'dotenv:.env', '--yes']);
    const [old] = stage.sandbox.keys('photo-tagger');
    const rotated = await stage.run(['rotate', 'key-1', '--yes']);
    expect(rotated.code, rotated.stderr).toBe(0);
    const [key, ...more] = stage.sandbox.keys('photo-tagger');
    expect(more).toEqual([]);
    expect(key?.secret.fingerprint).not.toBe(old?.secret.fingerprint);
    expect(key?.scopes).toEqual(old?.scopes);
    expect(stage.read('.env')).toContain(`CLARIFAI_API_KEY=${key?.secret.reveal()}`);

    const verified = await stage.run(['verify', 'latest']);
    expect(verified, 'latest is the migration, not the finished rotation').toMatchObject({
      code: 0,
      stdout: expect.stringContaining('verify the tree'),
    });
    const retired = await stage.run(['retire', 'latest']);
    expect(retired.stdout).toMatch(
      /by-hand +retire client id EXAM…\(40\) of application acme\/photo-tagger \(\.env:2\)/,
    );
  });

  it('goes on with a rotation that was stopped, and begins none beside it', async () => {
    await stage.run(['migrate', '--sink', 'dotenv:.env', '--yes']);
    stage.write('not-a-folder', '');
    const failed = await stage.run(['rotate', 'key-1', '--sink', 'dotenv:not-a-folder/.env', '--yes']);
    expect(failed.code).toBe(3);
    expect(keys(), 'the old key stays until the new one is in place').toBe(2);
    const elsewhere = await stage.run(['rotate', 'key-1', '--sink', 'dotenv:.env', '--yes']);
    expect(elsewhere).toMatchObject({ code: 2, stderr: expect.stringContaining('with another sink') });
    unlinkSync(join(stage.folder, 'not-a-folder'));
    const again = await stage.run(['rotate', 'key-1', '--yes']);
    expect(again.code, again.stderr).toBe(0);
    expect(keys()).toBe(1);
    expect(stage.read('not-a-folder/.env')).toContain(stage.sandbox.keys('photo-tagger')[0]?.secret.reveal());
  });

  it('retires the old credential only when nothing legacy is left', async () => {
    await stage.run(['migrate', '--sink', 'dotenv:.env', '--yes']);
    stage.write(
      'late.js',
      "const C = require('clarifai');\nnew C.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);\n",
    );
    const early = await stage.run(['retire', 'latest']);
    expect(early).toMatchObject({ code: 3, stdout: expect.stringContaining('late.js:2') });
    stage.write('late.js', '');
    expect((await stage.run(['retire', 'latest'])).code).toBe(0);
    const [run] = readdirSync(join(stage.folder, '.keyshift/runs'));
    expect(existsSync(join(stage.folder, '.keyshift/runs', run ?? '', 'backup', '1'))).toBe(false);
  });

  it('keeps what it writes to itself: secrets and copies are for their owner alone', async () => {
    stage.write('.env', 'OTHER=1\n');
    stage.write(
      'tagger.js',
      "const C = require('clarifai');\nconst app = new C.App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001');\napp.inputs.list();\n",
    );
    const done = await stage.run(['migrate', '--sink', 'json:keys.json', '--yes']);
    expect(done.code, done.stderr).toBe(0);
    expect(statSync(join(stage.folder, 'keys.json')).mode & 0o777).toBe(0o600);
    const [run] = readdirSync(join(stage.folder, '.keyshift/runs'));
    const backup = join(stage.folder, '.keyshift/runs', run ?? '', 'backup');
    expect(readdirSync(backup).length).toBeGreaterThan(0);
    for (const copy of readdirSync(backup)) expect(statSync(join(backup, copy)).mode & 0o077).toBe(0);
  });
});
