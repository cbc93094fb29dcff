import { chmod, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Secret } from '../../src/domain/secret.ts';
import { parseSink } from '../../src/migrate/sinks/parse-sink.ts';
import type { SinkEntry } from '../../src/migrate/sinks/sink.ts';
import { createFakeService } from './support/fake-service.ts';
import { apply, openPorts, rollback, startSample, statuses } from './support/sample-run.ts';
import { tempFolder } from './support/temp-folder.ts';

const KEY = '000000000000400080000000000000bb';
const BASE64 = Buffer.from(KEY).toString('base64');

const ENTRY: SinkEntry = {
  name: 'CLARIFAI_API_KEY',
  secret: new Secret(KEY),
  app: { userId: 'acme', appId: 'tagger' },
  description: 'a key',
};

/** A made-up program on PATH that writes down how it was called; it fails where `fails` stands in its arguments. */
async function fakeProgram(name: string, fails = 'nothing'): Promise<() => Promise<string>> {
  const folder = await tempFolder();
  const lines = [
    '#!/bin/sh',
    `{ echo "args: $*"; printf 'token: %s\\n' "$CLARIFAI_PAT"; printf 'input: '; tee '${folder}/last'; echo; } >> '${folder}/calls'`,
    `case "$*" in *"${fails}"*) echo "no: $(cat '${folder}/last')"; exit 4;; esac`,
    '',
  ];
  await writeFile(join(folder, name), lines.join('\n'));
  await chmod(join(folder, name), 0o755);
  const before = process.env['PATH'];
  process.env['PATH'] = `${folder}${delimiter}${before}`;
  onTestFinished(() => {
    process.env['PATH'] = before;
  });
  return () => readFile(join(folder, 'calls'), 'utf8');
}

test.each([
  ['github:acme/shop', 'gh', 'secret set CLARIFAI_API_KEY --repo acme/shop', KEY],
  ['github:acme/shop/production', 'gh', 'secret set CLARIFAI_API_KEY --repo acme/shop --env production', KEY],
  [
    'kubernetes:shop/clarifai',
    'kubectl',
    'apply --server-side --force-conflicts --field-manager=keyshift-CLARIFAI_API_KEY -f -',
    `{"apiVersion":"v1","kind":"Secret","metadata":{"name":"clarifai","namespace":"shop"},"data":{"CLARIFAI_API_KEY":"${BASE64}"}}`,
  ],
  ['vault:secret/clarifai', 'vault', 'kv patch secret/clarifai CLARIFAI_API_KEY=-', KEY],
  [
    'aws:shop',
    'aws',
    'secretsmanager put-secret-value --secret-id shop/CLARIFAI_API_KEY --secret-string file:///dev/stdin',
    KEY,
  ],
  [
    'doppler:shop/prd',
    'doppler',
    'secrets set CLARIFAI_API_KEY --project shop --config prd --silent --no-interactive',
    KEY,
  ],
  ['op:Shop', 'op', 'item edit CLARIFAI_API_KEY --vault Shop', expect.stringContaining(`"value":"${KEY}"`)],
])('%s hands the secret to %s on its input alone', async (spec, program, args, input) => {
  const calls = await fakeProgram(program);
  expect(await parseSink(spec, await tempFolder()).deliver(ENTRY)).toBe('delivered');
  const [given, token, fed, ...more] = (await calls()).trim().split('\n');
  expect(given).toBe(`args: ${args}`);
  expect(given).not.toContain(KEY);
  expect(token, 'the token that makes keys is nobody else’s business').toBe('token: ');
  expect(fed?.replace('input: ', '')).toEqual(input);
  expect(more).toEqual([]);
});

test.each([
  ['vault:secret/clarifai', 'vault', 'kv patch', 'kv put -cas=0 secret/clarifai CLARIFAI_API_KEY=-'],
  ['aws:shop/', 'aws', 'put-secret-value', 'secretsmanager create-secret --name shop/CLARIFAI_API_KEY'],
  ['op:Shop', 'op', 'item edit', 'item create --vault Shop -'],
])('%s is created where it cannot be updated', async (spec, program, fails, created) => {
  const calls = await fakeProgram(program, fails);
  expect(await parseSink(spec, await tempFolder()).deliver(ENTRY)).toBe('delivered');
  expect((await calls()).split('\n').filter((line) => line.startsWith('args: '))[1]).toContain(created);
});

test.each([
  ['github:acme/shop', 'gh', 'set'],
  ['kubernetes:shop/clarifai', 'kubectl', 'apply'],
])('%s that fails is told with what %s said, the secret masked in any form', async (spec, program, fails) => {
  await fakeProgram(program, fails);
  const delivering = parseSink(spec, await tempFolder()).deliver(ENTRY);
  await expect(delivering).rejects.toThrow(new RegExp(`${program} ended with 4: no: .*0000…\\(32\\)`));
  await expect(delivering).rejects.not.toThrow(new RegExp(`${KEY}|${BASE64}`));
});

test('a program that is not installed is named, with what to do', async () => {
  const before = process.env['PATH'];
  process.env['PATH'] = await tempFolder();
  onTestFinished(() => {
    process.env['PATH'] = before;
  });
  await expect(parseSink('github:acme/shop', '/').deliver(ENTRY)).rejects.toMatchObject({
    code: 'refused',
    message: 'github:acme/shop: gh cannot be started',
    hint: expect.stringContaining('Install gh'),
  });
});

test.each([
  'github:shop',
  'kubernetes:clarifai',
  'kubernetes:shop/--all',
  'vault:-address=http://elsewhere.example',
  'aws:-x',
  'doppler:shop',
  'op:--account x',
])('%s is refused before anything runs', (spec) => {
  expect(() => parseSink(spec, '/')).toThrow(expect.objectContaining({ code: 'usage' }));
});

test('a store that fails leaves a key, which the next try delivers; a rollback names what is to be removed there', async () => {
  await fakeProgram('vault', 'kv');
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  const sink = 'vault:secret/clarifai';
  const failed = await apply(plan, await openPorts(root, folder, service), { sink });
  expect(statuses(failed)).toEqual(expect.arrayContaining(['1 done', '2 failed', '4 skipped', '5 skipped']));
  expect(service.keys).toHaveLength(1);

  const calls = await fakeProgram('vault');
  const again = await apply(plan, await openPorts(root, folder, service), { sink });
  expect(statuses(again)).toEqual(expect.arrayContaining(['1 already-done', '2 done', '4 done', '5 done']));
  expect(service.keys).toHaveLength(1);
  expect(await calls()).toContain(`input: ${service.keys[0]?.secret.reveal()}`);

  const undone = await rollback(plan, await openPorts(root, folder, service));
  expect(undone).toContainEqual({
    stepId: '2',
    status: 'by-hand',
    reason: 'remove CLARIFAI_API_KEY where vault:secret/clarifai put it',
  });
  expect(service.keys, 'what the store hands out may be in use').toHaveLength(1);
});
