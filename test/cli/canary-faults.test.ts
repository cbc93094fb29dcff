import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FAULTS } from '../../src/sandbox/fault-rule.ts';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';
import { createLeakSearch, type LeakSearch } from '../support/leak-search.ts';
import { spyingPrograms } from '../support/spying-programs.ts';

/** Made up, with characters that base64, addresses and JSON write in other ways. */
const CANARIES = {
  secret: 'CANARYenv_secret000000000000000000000e1',
  rowSecret: 'CANARYrow+secret/"00000000000000000000f1',
  rowToken: 'CANARYtoken+/000000000000000f2',
};
const ROWS = [
  'app_id,scopes,env,client_secret,access_token',
  `photo-tagger,Predict,A_KEY,"${CANARIES.rowSecret.replaceAll('"', '""')}",`,
  `catalog,Predict;Inputs:Get,B_KEY,,${CANARIES.rowToken}`,
  '',
].join('\n');
const LEVELS = ['error', 'warn', 'info', 'debug'];
/** Where secrets are on purpose. */
const PLACES = ['backup', 'dead-letters.csv'];

let stage: CliStage;
let search: LeakSearch;
let secrets: Set<string>;

beforeEach(async () => {
  stage = await openCliStage();
  search = createLeakSearch();
  secrets = new Set([...Object.values(CANARIES), stage.sandbox.account().pat]);
  mkdirSync(join(stage.folder, 'tmp'));
  stage.write('.env', stage.read('.env').replace(/(CLIENT_SECRET=).*/, `$1${CANARIES.secret}`));
  stage.write('rows.csv', ROWS);
});

afterEach(() => stage.close());

async function say(
  args: readonly string[],
  level: string,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const logging = ['--log-level', level, '--log-file', join(stage.folder, 'keyshift.log')];
  const more = { TMPDIR: join(stage.folder, 'tmp'), ...env };
  const { code, stdout, stderr } = await stage.run([...args, ...logging], more);
  search.add(`${args.join(' ')} at ${level}`, `${stdout}\n${stderr}`);
  for (const { secret } of stage.sandbox.keys()) secrets.add(secret.reveal());
  return code;
}

function expectNoLeak(): void {
  search.addFiles(join(stage.folder, '.keyshift'), PLACES);
  search.addFiles(join(stage.folder, 'tmp'));
  if (existsSync(join(stage.folder, 'keyshift.log'))) search.add('log', stage.read('keyshift.log'));
  expect(search.leaks(secrets)).toEqual([]);
}

it.each([...FAULTS, 'none' as const])(
  'no secret is told under the fault %s',
  async (fault) => {
    const level = LEVELS[FAULTS.indexOf(fault as (typeof FAULTS)[number]) % LEVELS.length] ?? 'debug';
    const rule = { milliseconds: 30, retryAfter: 0.05, times: 1 };
    const strike = () =>
      fault !== 'none' &&
      stage.sandbox.setFaults([
        { fault, match: { method: 'POST' }, ...rule },
        { fault, match: { method: 'GET', path: '/v2/users/*/apps/*/keys' }, ...rule },
        { fault, match: { method: 'DELETE' }, ...rule },
      ]);
    strike();
    await say(['migrate', '--sink', 'dotenv:.env', '--yes'], level);
    for (const command of [
      ['batch', 'rows.csv', '--sink', 'csv:secrets.csv', '--dry-run'],
      ['batch', 'rows.csv', '--sink', 'csv:secrets.csv'],
      ['batch', 'rows.csv', '--sink', 'csv:secrets.csv', '--resume', '--format', 'json'],
      ['verify', 'latest'],
      ['rotate', 'key-1', '--yes'],
      ['audit', 'verify'],
      ['report', '--format', 'sarif'],
      ['retire', 'latest', '--yes'],
      ['rollback', 'latest', '--yes', '--force'],
      ['runs', '--format', 'json'],
    ]) {
      strike();
      await say(command, level);
    }
    expect(secrets.size, 'keys were made').toBeGreaterThanOrEqual(Object.keys(CANARIES).length + 4);
    expectNoLeak();
  },
  60_000,
);

it('no secret is in an argument, the environment or an error of the programs that sinks start', async () => {
  const programs = join(stage.folder, 'programs');
  const PATH = spyingPrograms(programs, ['vault', 'aws', 'gh', 'doppler', 'op', 'kubectl', 'mystore']);
  const sinks = [
    'vault:secret/clarifai',
    'aws:shop',
    'github:acme/shop',
    'doppler:shop/prd',
    'kubernetes:shop/clarifai',
  ];
  for (const [index, sink] of [...sinks, 'exec:mystore put'].entries()) {
    stage.write(`rows-${index}.csv`, ROWS.replaceAll('_KEY', `_KEY_${index}`));
    const batch = ['batch', `rows-${index}.csv`, '--sink', sink, '--attempts', '1'];
    // What some ask first, whether a secret is there, may fail without harm.
    expect([0, 3], sink).toContain(await say(batch, 'debug', { PATH }));
    expect(await say([...batch, '--resume'], 'debug', { PATH }), sink).toBe(0);
  }
  const before = search.size();
  search.addFiles(programs, ['vault', 'aws', 'gh', 'doppler', 'op', 'kubectl', 'mystore']);
  expect(search.size() - before, 'programs that were started').toBe(sinks.length + 1);
  expectNoLeak();
}, 60_000);
