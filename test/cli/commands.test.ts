import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';
import { schemaErrors } from '../support/json-schema.ts';

let stage: CliStage;

beforeEach(async () => {
  stage = await openCliStage();
});

afterEach(() => stage.close());

describe('scan', () => {
  it.each([
    ['text', /\d+ findings in 2 files: \d+ automatic, 0 by hand/],
    ['json', /"schemaVersion": 1/],
    ['sarif', /"version": "2\.1\.0"/],
    ['csv', /tagger\.js/],
    ['markdown', /\| /],
    ['github', /^::(warning|error|notice) file=tagger\.js/m],
  ])('answers in %s and says by its exit code that there are findings', async (format, expected) => {
    const { code, stdout } = await stage.run(['scan', '--format', format]);
    expect(code).toBe(1);
    expect(stdout).toMatch(expected);
  });

  it('keeps to its schema, and names the root as the user did', async () => {
    const { stdout } = await stage.run(['scan', '.', '--format', 'json']);
    const result = JSON.parse(stdout);
    expect(schemaErrors('scan.schema.json', result)).toEqual([]);
    expect(result.root).toBe('.');
    expect(stdout).not.toContain(stage.folder);
  });

  it.each([
    ['nothing is found', ['package.json'], 0],
    ['findings are told', ['tagger.js'], 1],
    ['findings are told and something was not read', ['.'], 1],
    ['findings do not count, but something was not read', ['.', '--fail-on', 'never'], 2],
    ['findings do not count', ['tagger.js', '--fail-on', 'never'], 0],
    ['only what is likely is found', ['NOTES.txt', '--fail-on', 'certain'], 0],
    ['what is likely counts', ['NOTES.txt'], 1],
  ])('when %s (%o) exits with %i', async (_, args, code) => {
    stage.write('broken.py', `clarifai\0${'x'.repeat(100)}`);
    stage.write('NOTES.txt', 'The old CLARIFAI_CLIENT_SECRET=EXAMPLEclientsecret000000000000000000001 of clarifai.\n');
    expect((await stage.run(['scan', ...args])).code).toBe(code);
  });

  it('looks at several paths at once, and at nothing else', async () => {
    stage.write('other.js', stage.read('tagger.js'));
    const { stdout } = await stage.run(['scan', 'other.js', 'package.json', '--format', 'json']);
    const { findings } = JSON.parse(stdout);
    const files = findings.map(({ location }: { location: { file: string } }) => location.file);
    expect(new Set(files)).toEqual(new Set(['other.js']));
  });

  it('writes its answer to a file when it is asked to, and names one that it cannot write', async () => {
    const written = await stage.run(['scan', '--format', 'json', '-o', 'scan.json']);
    expect(written.stdout).toBe('');
    expect(JSON.parse(stage.read('scan.json')).findings.length).toBeGreaterThan(2);
    const refused = await stage.run(['scan', '-o', 'no/such/folder/scan.json']);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('no/such/folder/scan.json') });
  });
});

describe('scopes', () => {
  it('says which scopes are needed, and because of which lines', async () => {
    const { code, stdout } = await stage.run(['scopes']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Predict +tagger\.js:10 +app\.models\.predict/);
  });

  it('explains every scope by call, place and what an answer would be without it', async () => {
    const { stdout } = await stage.run(['scopes', '--explain']);
    expect(stdout).toMatch(/scope +without +because of +where/);
    expect(stdout).toMatch(
      /Predict +rejected +app\.models\.predict: POST \/v2\/models\/\{model_id\}\/outputs +tagger\.js:10/,
    );
    expect(stdout).toMatch(/Models:Get +redacted/);
    const json = await stage.run(['scopes', '--explain', '--format', 'json']);
    expect(schemaErrors('scopes.schema.json', JSON.parse(json.stdout))).toEqual([]);
  });

  it('adds the calls of recorded traffic and says what code and traffic do not both tell of', async () => {
    stage.write('access.log', '10.0.0.1 - - [24/Nov/2017:10:00:00 +0000] "GET /v2/inputs/status HTTP/1.1" 200 120\n');
    const { stdout } = await stage.run(['scopes', '--observe', 'access.log', '--format', 'json']);
    const result = JSON.parse(stdout);
    expect(schemaErrors('scopes.schema.json', result)).toEqual([]);
    const [{ grants, traffic }] = result.components;
    expect(grants.map(({ scope }: { scope: string }) => scope)).toContain('Inputs:Get');
    expect(traffic.onlySeen).toMatchObject([{ call: 'GET /v2/inputs/status', location: { file: 'access.log' } }]);
    const text = (await stage.run(['scopes', '--observe', 'access.log'])).stdout;
    expect(text).toMatch(/only in traffic +access\.log:1 +GET \/v2\/inputs\/status/);
    expect(text).toMatch(/only in code +tagger\.js:10 +POST \/v2\/models/);
  });

  it.each([
    ['missing.har', 'the file cannot be read'],
    ['package.json', 'no call of the Clarifai API is in it'],
  ])('refuses to observe %s, which tells nothing', async (file, problem) => {
    const { code, stderr } = await stage.run(['scopes', '--observe', file]);
    expect(code).toBe(2);
    expect(stderr).toContain(`--observe ${file}: ${problem}`);
  });

  it('asks whose traffic it is where several components use the API', async () => {
    stage.write('access.log', '- "DELETE /v2/inputs HTTP/1.1" 200 1\n');
    mkdirSync(join(stage.folder, 'nightly'));
    stage.write('nightly/package.json', '{}');
    stage.write('nightly/nightly.js', stage.read('tagger.js'));
    const refused = await stage.run(['scopes', '--observe', 'access.log']);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--observe .=access.log') });
    const { stdout } = await stage.run(['scopes', '--observe', 'nightly=access.log', '--format', 'json']);
    const { components } = JSON.parse(stdout);
    const of = (name: string) => components.find(({ component }: { component: string }) => component === name);
    expect(of('nightly').traffic.onlySeen).toMatchObject([{ call: 'DELETE /v2/inputs' }]);
    expect(of('.').traffic).toBeUndefined();
  });

  it('shows what the config gives by hand, with the reason, and refuses what is no scope', async () => {
    stage.write(
      'keyshift.config.json',
      JSON.stringify({ scopes: [{ scope: 'Inputs:Add', reason: 'a job elsewhere' }] }),
    );
    expect((await stage.run(['scopes'])).stdout).toMatch(/Inputs:Add +by hand: a job elsewhere/);
    stage.write('keyshift.config.json', JSON.stringify({ scopes: [{ scope: 'Inputs:Make', reason: 'x' }] }));
    expect(await stage.run(['scopes'])).toMatchObject({ code: 2, stderr: expect.stringContaining('Inputs:Make') });
  });

  it('answers in JSON by its schema, at the minimum when asked', async () => {
    const { stdout } = await stage.run(['scopes', '--format', 'json', '--profile', 'minimum']);
    const result = JSON.parse(stdout);
    expect(schemaErrors('scopes.schema.json', result)).toEqual([]);
    expect(result.components[0].grants.map(({ scope }: { scope: string }) => scope)).toEqual([
      'Concepts:Get',
      'Inputs:Get',
      'Predict',
    ]);
  });
});

describe('report', () => {
  it.each([
    ['html', /^<!doctype html>/i],
    ['markdown', /^# /],
    ['json', /"schemaVersion": 1/],
    ['csv', /tagger\.js/],
    ['sarif', /"version": "2\.1\.0"/],
  ])('is written in %s', async (format, expected) => {
    const { code, stdout } = await stage.run(['report', '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
  });

  it('keeps a history, and refuses one that is none, naming the line', async () => {
    const report = ['report', '--format', 'json', '--history', 'history.jsonl', '--deadline', '2017-12-31'];
    await stage.run(report);
    const { stdout } = await stage.run(report);
    const result = JSON.parse(stdout);
    expect(schemaErrors('report.schema.json', result)).toEqual([]);
    expect(result.history).toHaveLength(2);
    expect(result.deadline).toBe('2017-12-31');
    stage.write('history.jsonl', `${stage.read('history.jsonl')}{"at": "yesterday"}\n`);
    expect(await stage.run(report)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('history.jsonl: line 3'),
    });
  });

  it('names the owners that CODEOWNERS gives', async () => {
    mkdirSync(join(stage.folder, '.github'));
    stage.write('.github/CODEOWNERS', '*.js @acme/photos\n');
    const { stdout } = await stage.run(['report', '--format', 'json']);
    expect(JSON.parse(stdout).groups.owner).toContainEqual(expect.objectContaining({ name: '@acme/photos' }));
  });

  it('refuses a deadline that is no day', async () => {
    const { code, stderr } = await stage.run(['report', '--deadline', 'soon']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--deadline soon is no day\n {2}.*2017-12-31/);
  });
});

describe('the config file', () => {
  it('stands in for flags', async () => {
    stage.write('keyshift.config.yaml', 'app: acme/catalog\nprofile: minimum\nproject: shop\n');
    const { stdout } = await stage.run(['plan', '--format', 'json'], { CLARIFAI_PAT: undefined });
    const plan = JSON.parse(stdout);
    expect(plan.profile).toBe('minimum');
    expect(plan.steps[0].key).toMatchObject({ app: { userId: 'acme', appId: 'catalog' }, component: '.' });
    expect(plan.steps[0].key.description).toMatch(/^shop \[/);
  });

  it('may be a part of package.json', async () => {
    stage.write('package.json', '{"keyshift": {"profile": "minimum"}}');
    expect((await stage.run(['scopes', '--format', 'json'])).stdout).toContain('"profile": "minimum"');
  });

  it.each([
    ['an unknown setting', 'profil: full\n', /keyshift\.config\.yaml: .*profil/],
    ['a wrong value', 'profile: all\n', /keyshift\.config\.yaml: profile: /],
    ['no object', '- a\n', /keyshift\.config\.yaml: the whole file/],
    ['bad YAML', 'a: [\n', /keyshift\.config\.yaml is malformed/],
  ])('is refused with %s', async (_, text, message) => {
    stage.write('keyshift.config.yaml', text);
    const { code, stderr } = await stage.run(['scan']);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('is refused when it is named and missing', async () => {
    const { code, stderr } = await stage.run(['scan', '--config', 'none.json']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/none\.json does not exist\n.*init/) });
  });

  it('is made by init, is accepted as it is made, and is never overwritten', async () => {
    expect((await stage.run(['init'])).stdout).toBe('keyshift.config.yaml written.\n');
    expect((await stage.run(['scopes'])).code).toBe(0);
    stage.write('keyshift.config.yaml', 'profile: minimum\n');
    expect((await stage.run(['init', '--hook'])).stdout).toMatch(/was left as it is\.\nNo \.git folder/);
    expect(stage.read('keyshift.config.yaml')).toBe('profile: minimum\n');
  });

  it('is followed by a hook when it is asked for', async () => {
    mkdirSync(join(stage.folder, '.git/hooks'), { recursive: true });
    await stage.run(['init', '--hook']);
    expect(stage.read('.git/hooks/pre-commit')).toMatch(/^#!\/bin\/sh\n[\s\S]*keyshift scan/);
  });
});

describe('the list of applications', () => {
  it('tells to which application a client id belongs', async () => {
    stage.write('apps.csv', 'client_id,user_id,app_id\nEXAMPLEclientid0000000000000000000000001,ada,photos\n');
    const { stdout } = await stage.run(['plan', '--apps', 'apps.csv', '--format', 'json'], { CLARIFAI_PAT: undefined });
    expect(JSON.parse(stdout).steps[0].key.app).toEqual({ userId: 'ada', appId: 'photos' });
  });

  it.each([
    ['none.csv', undefined, /none\.csv does not exist/],
    ['apps.csv', 'client_id,user_id,app_id\nx,ada,\n', /apps\.csv: row 2: column app_id is empty or missing/],
    ['apps.csv', 'client_id,app_id\nx,photos\n', /apps\.csv: row 2: column user_id is empty or missing/],
    ['apps.csv', 'client_id,user_id,app_id\n"x,ada,photos\n', /apps\.csv is no well-formed CSV/],
  ])('is refused: %s of %o', async (file, text, message) => {
    if (text !== undefined) stage.write(file, text);
    const { code, stderr } = await stage.run(['plan', '--apps', file]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('is refused on the command line without a user', async () => {
    const { code, stderr } = await stage.run(['plan', '--app', 'photos'], { CLARIFAI_USER_ID: undefined });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--app photos names no user') });
  });
});

describe('what must not happen', () => {
  it('a dry run leaves the folder and the service as they are', async () => {
    const before = stage.read('.env');
    const { code } = await stage.run(['migrate', '--dry-run', '--sink', 'json:keys.json']);
    expect(code).toBe(0);
    expect(stage.read('.env')).toBe(before);
    expect(
      ['.keyshift', 'keys.json', 'keyshift.plan.json'].map((name) => existsSync(join(stage.folder, name))),
    ).toEqual([false, false, false]);
    expect(stage.sandbox.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('secrets without a place to go', async () => {
    stage.write('.env', '');
    const { code, stderr } = await stage.run(['migrate', '--app', 'acme/photo-tagger', '--yes']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/no sink is named for CLARIFAI_API_KEY\n {2}.*--sink/);
    expect(stage.sandbox.keys()).toEqual([]);
    expect((await stage.run(['runs'])).stdout).toBe('No runs here.\n');
  });

  it.each(['malformed.csv', 'wrong-rows.csv'])('a request for any row of %s', async (file) => {
    stage.write(file, stage.sample(`batch/${file}`));
    const { code } = await stage.run(['batch', file, '--sink', 'csv:secrets.csv']);
    expect(code).toBe(2);
    expect(stage.sandbox.requests()).toEqual([]);
    expect(existsSync(join(stage.folder, 'secrets.csv'))).toBe(false);
  });

  it('a plan that was changed by hand, or whose files were, is applied', async () => {
    await stage.run(['plan', '--sink', 'dotenv:.env']);
    const plan = stage.read('keyshift.plan.json');
    stage.write('keyshift.plan.json', plan.replaceAll('"Predict"', '"All"'));
    const edited = await stage.run(['apply', 'keyshift.plan.json', '--yes']);
    expect(edited).toMatchObject({ code: 2, stderr: expect.stringContaining('changed after it was made') });
    stage.write('keyshift.plan.json', plan);
    stage.write('tagger.js', `// new\n${stage.read('tagger.js')}`);
    const stale = await stage.run(['apply', 'keyshift.plan.json', '--yes']);
    expect(stale.code).toBe(2);
    expect(stale.stderr).toContain('changed since the plan was made: tagger.js');
    expect(stage.sandbox.keys()).toEqual([]);
    expect((await stage.run(['runs'])).stdout).toBe('No runs here.\n');
  });
});

describe('verify', () => {
  it('tells a scope that the key lost', async () => {
    await stage.run(['migrate', '--sink', 'dotenv:.env', '--yes']);
    expect((await stage.run(['verify', 'latest'])).code).toBe(0);
    await narrowKey(['Concepts:Get', 'Models:Get', 'Predict']);
    const { code, stdout } = await stage.run(['verify', 'latest']);
    expect(code).toBe(3);
    expect(stdout).toMatch(/failed .*Inputs:Get/);
    expect(stdout).not.toContain(stage.sandbox.keys('photo-tagger')[0]?.secret.reveal());
  });

  it('tells legacy code that came back', async () => {
    await stage.run(['migrate', '--sink', 'dotenv:.env', '--yes']);
    stage.write('late.js', "const C = require('clarifai');\nnew C.App(process.env.CLIENT_ID, process.env.SECRET);\n");
    const { code, stdout } = await stage.run(['verify', 'latest']);
    expect(code).toBe(3);
    expect(stdout).toMatch(/failed .*late\.js/);
  });
});

/** Takes scopes away from the key as its owner could in the portal. */
async function narrowKey(scopes: readonly string[]): Promise<void> {
  const { userId, pat } = stage.sandbox.account();
  const [key] = stage.sandbox.keys('photo-tagger');
  const answer = await fetch(`${stage.sandbox.url}/v2/users/${userId}/keys`, {
    method: 'PATCH',
    headers: { Authorization: `Key ${pat}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ action: 'overwrite', keys: [{ id: key?.secret.reveal(), scopes }] }),
  });
  expect(answer.status).toBe(200);
}

describe('runs and doctor', () => {
  it('list what was done here', async () => {
    expect((await stage.run(['runs'])).stdout).toBe('No runs here.\n');
    await stage.run(['migrate', '--sink', 'dotenv:.env', '--yes']);
    expect((await stage.run(['runs'])).stdout).toMatch(/^\S+ +done +1 keys? made, 3 files edited/m);
    expect(JSON.parse((await stage.run(['runs', '--format', 'json'])).stdout)).toHaveLength(1);
  });

  it('say what is missing', async () => {
    expect(await stage.run(['doctor'])).toMatchObject({ code: 0, stdout: expect.not.stringContaining('missing') });
    const without = await stage.run(['doctor'], { CLARIFAI_PAT: undefined, CLARIFAI_USER_ID: undefined });
    expect(without.code).toBe(2);
    expect(without.stdout).toMatch(/missing CLARIFAI_PAT: CLARIFAI_PAT is not set/);
    expect(without.stdout).toMatch(/missing CLARIFAI_USER_ID/);
  });
});
