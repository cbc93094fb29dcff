import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits, secretHole } from '../../src/domain/edit.ts';
import { KeyshiftError } from '../../src/domain/errors.ts';
import { stepsOf } from '../../src/domain/plan-steps.ts';
import { readTraffic } from '../../src/scopes/observe/traffic.ts';
import { schemaErrors } from '../support/json-schema.ts';
import { tempTree } from '../support/temp-tree.ts';
import { CATALOG, type Files, ID, OTHER_ID, OTHER_SECRET, planIn, planOf, SECRET, taggerCode } from './plan-of.ts';

const DOTENV = `CLARIFAI_CLIENT_ID=${ID}\nCLARIFAI_CLIENT_SECRET=${SECRET}\n`;
const ALL_KINDS: Files = {
  'package.json': '{"dependencies": {"clarifai": "^2.0.18"}}',
  'package-lock.json': '{}',
  'src/tagger.js': taggerCode(),
  'src/v1.sh': 'curl "https://api.clarifai.com/v1/tag/?access_token=$CLARIFAI_ACCESS_TOKEN"\n',
  '.env': DOTENV,
};

async function refusal(plan: Promise<unknown>): Promise<KeyshiftError> {
  const error: unknown = await plan.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof KeyshiftError) return error;
  throw new Error('the plan was not refused');
}

describe('a plan', () => {
  it('goes from the key to the end of the old credential', async () => {
    const plan = await planOf(ALL_KINDS);
    const kinds = plan.steps.map(({ kind }) => kind);
    expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual([
      'create-key',
      'deliver-secret',
      'verify',
      'edit-file',
      'bump-client',
      'by-hand',
      'verify',
      'retire',
    ]);
    expect(plan.steps.map(({ id }) => id.replace(/^\d+-/, ''))).toEqual(kinds);
    expect(plan.steps.map(({ id }) => Number.parseInt(id, 10))).toEqual(plan.steps.map((_, index) => index + 1));
  });

  it('is what its schema says', async () => {
    expect(schemaErrors('plan.schema.json', await planOf(ALL_KINDS))).toEqual([]);
  });

  it('holds no secret, only where the new ones go', async () => {
    const text = JSON.stringify(await planOf(ALL_KINDS));
    for (const secret of [ID, SECRET]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret).toString('base64'));
    }
    expect(text).toContain(secretHole('key-1'));
  });

  it('is the same for the same tree and options', async () => {
    const folder = tempTree(ALL_KINDS);
    const first = await planIn(folder);
    expect(await planIn(folder)).toEqual(first);
    expect((await planIn(folder, { profile: 'minimum' })).id).not.toBe(first.id);
    appendFileSync(join(folder, '.env'), '# one more line\n');
    expect((await planIn(folder)).id).not.toBe(first.id);
  });

  it('is empty where nothing legacy is', async () => {
    expect((await planOf({ 'package.json': '{"dependencies": {"clarifai": "2.0.18"}}', 'a.js': '' })).steps).toEqual(
      [],
    );
  });

  it('leaves a client alone in a component without legacy code', async () => {
    const plan = await planOf({
      'a/package.json': '{"dependencies": {"clarifai": "2.0.18"}}',
      'b/package.json': '{"dependencies": {"clarifai": "2.0.18"}}',
      'b/tagger.js': taggerCode(),
    });
    expect(stepsOf(plan, 'bump-client').map(({ file }) => file)).toEqual(['b/package.json']);
  });

  it('names the sink of each component', async () => {
    const plan = await planOf(
      { 'services/a/go.mod': '', 'services/a/tagger.js': taggerCode(), 'tagger.js': taggerCode() },
      { sink: 'dotenv:{component}/.env' },
    );
    expect(stepsOf(plan, 'deliver-secret').map(({ sink }) => sink)).toEqual([
      'dotenv:services/a/.env',
      'dotenv:./.env',
    ]);
  });

  it('needs no sink where a rewritten file takes the secret', async () => {
    const optional = async (files: Files): Promise<readonly boolean[]> =>
      stepsOf(await planOf(files), 'deliver-secret').map((step) => step.optional);
    expect(await optional({ 'a.js': taggerCode(), '.env': DOTENV })).toEqual([true]);
    expect(await optional({ 'a.js': taggerCode() })).toEqual([false]);
  });
});

describe('keys', () => {
  it('are one per component', async () => {
    const plan = await planOf({
      'services/a/package.json': '{}',
      'services/a/tagger.js': taggerCode(),
      'services/b/package.json': '{}',
      'services/b/one.js': taggerCode(),
      'services/b/two.js': taggerCode(),
    });
    const keys = stepsOf(plan, 'create-key').map(({ key }) => key);
    expect(keys.map(({ component }) => component)).toEqual(['services/a', 'services/b']);
    expect(new Set(keys.map(({ marker }) => marker)).size).toBe(2);
    for (const { description, marker } of keys) {
      expect(marker).toMatch(/^\[keyshift:[0-9a-f]{10}\]$/);
      expect(description).toMatch(/^[ab] \(acme\/shop\/services\/[ab]\) \[keyshift:[0-9a-f]{10}\]$/);
      expect(description.endsWith(marker)).toBe(true);
    }
  });

  it('are one where a component uses the same client id twice', async () => {
    const literal = taggerCode(`'${ID}'`, `'${SECRET}'`);
    const plan = await planOf({ 'a.js': literal, 'b.js': literal, '.env': DOTENV, 'c.js': taggerCode() });
    expect(stepsOf(plan, 'create-key')).toHaveLength(1);
    expect(stepsOf(plan, 'retire')).toHaveLength(1);
  });

  it('are two for two client ids in one component, each read from a variable of its own', async () => {
    const plan = await planOf(
      { 'a.js': taggerCode(`'${ID}'`, `'${SECRET}'`), 'b.js': taggerCode(`'${OTHER_ID}'`, `'${OTHER_SECRET}'`) },
      { apps: { byClientId: new Map([[OTHER_ID, CATALOG]]), fallback: { userId: 'acme', appId: 'shop' } } },
    );
    const keys = stepsOf(plan, 'create-key').map(({ key }) => `${key.app.appId} ${key.envName}`);
    expect(keys).toEqual(['shop CLARIFAI_API_KEY', 'catalog CLARIFAI_API_KEY_2']);
    const edits = stepsOf(plan, 'edit-file').map(({ file, edits: [edit] }) => `${file} ${edit?.text}`);
    expect(edits).toEqual([
      'a.js { apiKey: process.env.CLARIFAI_API_KEY }',
      'b.js { apiKey: process.env.CLARIFAI_API_KEY_2 }',
    ]);
  });

  it('follow variables to the client ids that dotenv files give them', async () => {
    const plan = await planOf(
      {
        'one.js': taggerCode('process.env.ONE_CLIENT_ID', 'process.env.ONE_CLIENT_SECRET'),
        'two.js': taggerCode('process.env.TWO_CLIENT_ID', 'process.env.TWO_CLIENT_SECRET'),
        '.env': `ONE_CLIENT_ID=${ID}\nONE_CLIENT_SECRET=${SECRET}\nTWO_CLIENT_ID=${OTHER_ID}\nTWO_CLIENT_SECRET=${OTHER_SECRET}\n`,
      },
      { apps: { byClientId: new Map([[OTHER_ID, CATALOG]]), fallback: { userId: 'acme', appId: 'shop' } } },
    );
    expect(stepsOf(plan, 'create-key').map(({ key }) => `${key.app.appId} ${key.envName}`)).toEqual([
      'shop ONE_CLARIFAI_API_KEY',
      'catalog TWO_CLARIFAI_API_KEY',
    ]);
    const [dotenv] = stepsOf(plan, 'edit-file').filter(({ file }) => file === '.env');
    const texts = dotenv?.edits.map(({ text }) => text).filter((text) => text !== '');
    expect(texts).toEqual(['ONE_CLARIFAI_API_KEY', secretHole('key-1'), 'TWO_CLARIFAI_API_KEY', secretHole('key-2')]);
  });

  it('are one for two client ids of one application', async () => {
    const plan = await planOf({
      'a.js': taggerCode(`'${ID}'`, `'${SECRET}'`),
      'b.js': taggerCode(`'${OTHER_ID}'`, `'${OTHER_SECRET}'`),
    });
    expect(stepsOf(plan, 'create-key')).toHaveLength(1);
    expect(stepsOf(plan, 'retire')).toHaveLength(2);
  });

  it('hold the scopes of their own component', async () => {
    const plan = await planOf({
      'a/go.mod': '',
      'a/a.js': taggerCode(),
      'b/go.mod': '',
      'b/b.js': taggerCode(undefined, undefined, ['app.inputs.delete("x");']),
    });
    const [a, b] = stepsOf(plan, 'create-key').map(({ key }) => key.grants.map(({ scope }) => scope));
    expect(a).toEqual(['Concepts:Get', 'Models:Get', 'Predict']);
    expect(b).toContain('Inputs:Delete');
    expect(b).not.toContain('Predict');
  });

  const TWO_APPS = {
    apps: { byClientId: new Map([[OTHER_ID, CATALOG]]), fallback: { userId: 'acme', appId: 'shop' } },
  };
  const DELETES = ['app.inputs.delete("x");'];

  it('hold the scopes of the files that use their credential, where one component has two', async () => {
    const files = {
      'a.js': taggerCode(`'${ID}'`, `'${SECRET}'`),
      'b.js': taggerCode(`'${OTHER_ID}'`, `'${OTHER_SECRET}'`, DELETES),
    };
    const [a, b] = stepsOf(await planOf(files, TWO_APPS), 'create-key').map(({ key }) => key.grants);
    expect(a?.map(({ scope }) => scope)).toEqual(['Concepts:Get', 'Models:Get', 'Predict']);
    expect(b?.map(({ scope }) => scope)).toContain('Inputs:Delete');
    expect(b?.map(({ scope }) => scope)).not.toContain('Predict');
  });

  it('hold the calls made on their own client, where one file makes two', async () => {
    const code = [
      "const Clarifai = require('clarifai');",
      `const tagger = new Clarifai.App('${ID}', '${SECRET}');`,
      `const cleaner = new Clarifai.App('${OTHER_ID}', '${OTHER_SECRET}');`,
      'tagger.models.predict(Clarifai.GENERAL_MODEL, url);',
      "cleaner.inputs.get('a').then((input) => input.mergeConcepts(names));",
      '',
    ].join('\n');
    const [a, b] = stepsOf(await planOf({ 'a.js': code }, TWO_APPS), 'create-key').map(({ key }) => key.grants);
    expect(a?.map(({ scope }) => scope)).toEqual(['Concepts:Get', 'Models:Get', 'Predict']);
    expect(b?.map(({ scope }) => scope)).toContain('Inputs:Patch');
    expect(b?.find(({ scope }) => scope === 'Inputs:Patch')?.evidence[0]?.because).toBe('input.mergeConcepts');
  });

  it('share what no credential can be told of, and say so', async () => {
    const files = {
      'a.js': taggerCode(`'${ID}'`, `'${SECRET}'`),
      'b.js': taggerCode(`'${OTHER_ID}'`, `'${OTHER_SECRET}'`),
      'lib.js': "const Clarifai = require('clarifai');\nmodule.exports = (app) => app.inputs.delete('x');\n",
    };
    const keys = stepsOf(await planOf(files, TWO_APPS), 'create-key');
    const reasons = keys.map(
      ({ key }) => key.grants.find(({ scope }) => scope === 'Inputs:Delete')?.evidence[0]?.because,
    );
    expect(reasons).toEqual(Array(2).fill('app.inputs.delete (with which of the component’s clients is not told)'));
  });

  it('hold the scopes of shared code that their component imports, and of no other', async () => {
    const lib = (call: string): string => `const Clarifai = require('clarifai');\nmodule.exports = (app) => ${call};\n`;
    const files = {
      'packages/tags/package.json': '{"name": "@acme/tags"}',
      'packages/tags/index.js': "exports.remove = require('./lib/remove');\n",
      'packages/tags/lib/remove.js': lib("app.inputs.delete('x')"),
      'packages/tags/lib/unused.js': lib("app.models.train('x')"),
      'a/package.json': '{}',
      'a/a.js': taggerCode(`'${ID}'`, `'${SECRET}'`),
      'a/clean.js': "const { remove } = require('@acme/tags');\n",
      'b/package.json': '{}',
      'b/b.js': taggerCode(`'${OTHER_ID}'`, `'${OTHER_SECRET}'`),
    };
    const [a, b] = stepsOf(await planOf(files), 'create-key').map(({ key }) => key.grants.map(({ scope }) => scope));
    expect(a).toContain('Inputs:Delete');
    expect(a).not.toContain('Models:Train');
    expect(b).not.toContain('Inputs:Delete');
  });

  it('hold what was given by hand besides', async () => {
    const plan = await planOf(
      { 'a.js': taggerCode() },
      { scopes: [{ scope: 'Models:Train', reason: 'trained at night' }] },
    );
    const [step] = stepsOf(plan, 'create-key');
    expect(step?.key.grants.map(({ scope }) => scope)).toEqual([
      'Concepts:Get',
      'Models:Get',
      'Models:Train',
      'Predict',
    ]);
    expect(step?.key.grants.find(({ scope }) => scope === 'Models:Train')?.evidence).toEqual([
      { because: 'by hand: trained at night' },
    ]);
  });

  it('hold what was given by hand for their component, and for no other', async () => {
    const files = {
      'a/package.json': '{}',
      'a/a.js': taggerCode(`'${ID}'`, `'${SECRET}'`),
      'b/package.json': '{}',
      'b/b.js': taggerCode(`'${OTHER_ID}'`, `'${OTHER_SECRET}'`),
    };
    const plan = await planOf(files, { scopes: [{ scope: 'Models:Train', reason: 'at night', component: 'b' }] });
    const held = stepsOf(plan, 'create-key').map(({ key }) => key.grants.some(({ scope }) => scope === 'Models:Train'));
    expect(held).toEqual([false, true]);
  });

  it('hold what recorded traffic calls, with the place in the recording', async () => {
    const observed = [
      { component: '.', usages: readTraffic('access.log', '1 - - [x] "DELETE /v2/inputs HTTP/1.1" 200 9').usages },
    ];
    const plan = await planOf({ 'a.js': taggerCode() }, { observed });
    const [step] = stepsOf(plan, 'create-key');
    const evidence = step?.key.grants.find(({ scope }) => scope === 'Inputs:Delete')?.evidence;
    expect(evidence).toEqual([
      expect.objectContaining({
        because: 'DELETE /v2/inputs, seen once',
        location: expect.objectContaining({ file: 'access.log' }),
      }),
    ]);
  });
});

describe('a plan is refused', () => {
  it('where no application is known, naming the place and the client id masked', async () => {
    const nowhere = { apps: { byClientId: new Map(), fallback: undefined } };
    const error = await refusal(planOf({ 'src/a.js': taggerCode(`'${ID}'`, `'${SECRET}'`) }, nowhere));
    expect(error).toMatchObject({ code: 'config', exitCode: 2, hint: expect.stringMatching(/--app .*--apps/) });
    expect(error.message).toMatch(/no application is known for client id EXAM…\(40\) \(src\/a\.js:2\)/);
    const unheld = await refusal(planOf({ 'src/a.js': taggerCode() }, nowhere));
    expect(unheld.message).toMatch(/whose client id is not in the tree \(src\/a\.js:2\)/);
  });

  it.each(['ask', 'fail'] as const)('where a call cannot be resolved (%s), naming its place', async (unknownUsage) => {
    const code = taggerCode(undefined, undefined, ["app.models[method]('x');"]);
    const error = await refusal(planOf({ 'src/a.js': code }, { unknownUsage }));
    expect(error).toMatchObject({ code: 'config', hint: expect.stringContaining('--unknown-usage') });
    expect(error.message).toMatch(/^src\/a\.js:3: /);
  });

  it('where no call was found, unless scopes are given', async () => {
    const files = { 'a.js': taggerCode(undefined, undefined, []) };
    expect(await refusal(planOf(files))).toMatchObject({ hint: expect.stringContaining('--scopes') });
    expect(stepsOf(await planOf(files, { scopes: [{ scope: 'Predict' }] }), 'create-key')).toHaveLength(1);
  });
});

describe('a call that cannot be resolved', () => {
  const code = taggerCode(undefined, undefined, ["app.models[method]('x');"]);

  it.each([
    ['read-only' as const, 'Search'],
    ['all' as const, 'All'],
  ])('grants what the user chose (%s), and is its evidence', async (unknownUsage, scope) => {
    const [step] = stepsOf(await planOf({ 'src/a.js': code }, { unknownUsage }), 'create-key');
    const grant = step?.key.grants.find((candidate) => candidate.scope === scope);
    expect(grant?.evidence).toMatchObject([
      { because: expect.stringContaining('by hand'), location: { file: 'src/a.js', startLine: 3 } },
    ]);
  });
});

describe('file changes', () => {
  it('are bound to the bytes they were made for, and mask the old secrets', async () => {
    const code = taggerCode(`'${ID}'`, `'${SECRET}'`);
    const [step] = stepsOf(await planOf({ 'a.js': code }), 'edit-file');
    expect(step).toMatchObject({ file: 'a.js', encoding: 'utf8', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(step?.masks.map(({ start, end }) => code.slice(start, end))).toEqual([ID, SECRET]);
    expect(step?.findings).toHaveLength(1);
  });

  it('leave by hand what cannot be rewritten, with the reason', async () => {
    const plan = await planOf({
      'a.js': taggerCode(),
      'b.js': taggerCode('config.clarifai.id', 'config.clarifai.secret'),
    });
    expect(stepsOf(plan, 'by-hand')).toMatchObject([
      { location: { file: 'b.js', startLine: 2 }, reason: expect.stringContaining('config.clarifai.id') },
    ]);
    expect(stepsOf(plan, 'edit-file').map(({ file }) => file)).toEqual(['a.js']);
  });

  it('are one step for each file, since a second one would find it changed', async () => {
    const manifest = {
      dependencies: { clarifai: '^2.0.18' },
      devDependencies: { clarifai: '2.0.20' },
      config: { clarifai: { clientId: ID, clientSecret: SECRET } },
    };
    const plain = JSON.stringify({ ...manifest, config: {} }, null, 2);
    const [bump, ...more] = stepsOf(await planOf({ 'a.js': taggerCode(), 'package.json': plain }), 'bump-client');
    expect(more).toEqual([]);
    expect(bump).toMatchObject({ dependency: 'npm clarifai', from: '2.0.18 and 2.0.20', to: '2.1.8' });
    expect(applyEdits(plain, bump?.edits ?? [])).toMatch(/"\^2\.1\.8"[\s\S]*"2\.1\.8"/);

    const whole = JSON.stringify(manifest, null, 2);
    const both = await planOf({ 'a.js': taggerCode(), 'package.json': whole });
    expect(stepsOf(both, 'bump-client')).toEqual([]);
    const [edit] = stepsOf(both, 'edit-file').filter(({ file }) => file === 'package.json');
    const after = JSON.parse(applyEdits(whole, edit?.edits ?? []));
    expect(after.dependencies).toEqual({ clarifai: '^2.1.8' });
    expect(after.config.clarifai).toEqual({ apiKey: secretHole('key-1') });
  });
});
