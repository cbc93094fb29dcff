import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';
import { legacyApp } from '../support/legacy-app.ts';

/** Made up, and found nowhere else. */
const CANARIES = {
  envId: 'CANARYenv-id00000000000000000000000000a1',
  envSecret: 'CANARYenv_secret000000000000000000000a2',
  codeId: 'CANARYcode-id0000000000000000000000000b1',
  codeSecret: 'CANARYcode_secret00000000000000000000b2',
  jsonId: 'CANARYjson-id0000000000000000000000000c1',
  jsonSecret: 'CANARYjson_secret00000000000000000000c2',
  token: 'CANARYtoken00000000000000000d1',
};

const TREE = {
  'apps.csv': [
    'client_id,user_id,app_id',
    `${CANARIES.envId},acme,photo-tagger`,
    `${CANARIES.codeId},acme,catalog`,
    `${CANARIES.jsonId},acme,moderation`,
    '',
  ].join('\n'),
  'env/package.json': '{"dependencies": {"clarifai": "2.0.18"}}\n',
  'env/.env': `CLARIFAI_CLIENT_ID=${CANARIES.envId}\nCLARIFAI_CLIENT_SECRET="${CANARIES.envSecret}"\n`,
  'env/app.js': legacyApp('process.env.CLARIFAI_CLIENT_ID', 'process.env.CLARIFAI_CLIENT_SECRET'),
  'code/package.json': '{"dependencies": {"clarifai": "2.0.18"}}\n',
  'code/app.js': legacyApp(`'${CANARIES.codeId}'`, `'${CANARIES.codeSecret}'`),
  'json/package.json': '{"dependencies": {"clarifai": "2.0.18"}}\n',
  'json/config/default.json': JSON.stringify({
    clarifai: { clientId: CANARIES.jsonId, clientSecret: CANARIES.jsonSecret },
  }),
  'json/app.js': legacyApp('config.clarifai.clientId', 'config.clarifai.clientSecret'),
  'NOTES.md': `Clarifai: curl -u "${CANARIES.codeId}:${CANARIES.codeSecret}" https://api.clarifai.com/v2/token\n`,
  'broken.json': `{"clarifai": {"clientSecret": "${CANARIES.jsonSecret}"`,
  'tag.sh': `curl -H "Authorization: Bearer ${CANARIES.token}" "https://api.clarifai.com/v1/tag/?url=$1"\n`,
};

const PLANNING = ['--apps', 'apps.csv', '--app', 'acme/catalog', '--user', 'acme', '--project', 'shop'];
const DEBUG = ['--log-level', 'debug', '--log-file', 'keyshift.log'];

let stage: CliStage;
/** Everything that was said, and where. */
const said: { readonly where: string; readonly text: string }[] = [];
const made = new Set<string>();

beforeAll(async () => {
  stage = await openCliStage();
  for (const [file, text] of Object.entries(TREE)) {
    mkdirSync(join(stage.folder, file, '..'), { recursive: true });
    stage.write(file, text);
  }
  for (const file of ['.env', 'tagger.js']) stage.write(file, '');
});

afterAll(() => stage.close());

async function say(
  run: CliStage['run'],
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { code: exitCode, stdout, stderr } = await run(args, env);
  said.push({ where: `stdout of ${args.join(' ')}`, text: stdout }, { where: `stderr of ${args[0]}`, text: stderr });
  for (const { secret } of stage.sandbox.keys()) made.add(secret.reveal());
  return exitCode;
}

/** All files of keyshift's own but the copies it restores from. */
function remembered(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'backup' ? [] : remembered(path);
    return [path];
  });
}

function keep(...files: readonly string[]): void {
  for (const file of files) said.push({ where: file, text: readFileSync(file, 'utf8') });
}

/** A secret as it is, and as requests and tools write it. */
function formsOf(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64');
  return [secret, encodeURIComponent(secret), base64, base64.replaceAll('=', ''), Buffer.from(secret).toString('hex')];
}

function leaks(secrets: Iterable<string>): readonly string[] {
  return [...secrets].flatMap((secret) =>
    said.filter(({ text }) => formsOf(secret).some((form) => text.includes(form))).map(({ where }) => where),
  );
}

describe('no secret is ever told', () => {
  it.each([
    ...['text', 'json', 'sarif', 'csv', 'markdown', 'github'].map((format) => ['scan', format]),
    ...['html', 'markdown', 'json', 'csv', 'sarif'].map((format) => ['report', format]),
  ])('by %s in %s', async (command, format) => {
    expect(await say(stage.run, [command, '--format', format]), said.at(-1)?.text).toBe(command === 'scan' ? 1 : 0);
    expect(said.at(-2)?.text).toContain('CANA…(40)');
    expect(leaks(Object.values(CANARIES))).toEqual([]);
  });

  it('by a whole migration at work, in trouble and undone, with everything logged', async () => {
    stage.sandbox.setFaults([
      { fault: 'malformed-json', match: { method: 'POST', path: '/v2/users/*/keys' }, times: 1 },
    ]);
    const { run, start, folder } = stage;
    expect(await say(run, ['scopes'])).toBe(0);
    expect(await say(run, ['plan', ...PLANNING, '--format', 'json'])).toBe(0);
    const wrong = { CLARIFAI_PAT: 'caca0000000040008000000000000001' };
    made.add(wrong.CLARIFAI_PAT);
    const sink = ['--sink', 'json:{component}/keys.json'];
    expect(await say(start, ['migrate', ...PLANNING, ...sink, '--yes', ...DEBUG], wrong)).toBe(2);
    expect(await say(run, ['plan', ...PLANNING, ...sink])).toBe(0);
    await say(start, ['apply', 'keyshift.plan.json', '--yes', ...DEBUG]);
    expect(made.size, 'the wrong token and three keys').toBe(4);
    await say(run, ['verify', 'latest']);
    expect(await say(run, ['rotate', 'key-1', '--yes'])).toBe(0);
    expect(made.size, 'and one more').toBe(5);
    const delivered = ['code/keys.json', 'env/.env', 'json/config/default.json'].map((file) => stage.read(file));
    const keys = stage.sandbox.keys().map(({ secret }) => secret.reveal());
    expect(keys.filter((key) => !delivered.some((text) => text.includes(key)))).toEqual([]);
    await say(run, ['report', '--format', 'json']);
    await say(run, ['runs', '--format', 'json']);
    const [first] = JSON.parse(said.at(-2)?.text ?? '[]');
    await say(start, ['rollback', first.id, '--yes', ...DEBUG]);
    keep(join(folder, 'keyshift.plan.json'), join(folder, 'keyshift.log'), ...remembered(join(folder, '.keyshift')));
    expect(stage.read('keyshift.log')).toMatch(/create-key: done/);
    expect(said.filter(({ where }) => where.endsWith('journal.jsonl'))).toHaveLength(2);
    expect(leaks(Object.values(CANARIES))).toEqual([]);
    expect(leaks([...made, stage.sandbox.account().pat])).toEqual([]);
  }, 60_000);

  it('so that a leak would be seen', () => {
    said.push({ where: 'here', text: `x ${Buffer.from(CANARIES.envSecret).toString('base64')} y` });
    expect(leaks([CANARIES.envSecret])).toEqual(['here']);
  });
});
