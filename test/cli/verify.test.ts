import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';

let stage: CliStage;

beforeEach(async () => {
  stage = await openCliStage();
  const { code, stderr } = await stage.run(['migrate', '--sink', 'dotenv:.env', '--yes']);
  expect(code, stderr).toBe(0);
});

afterEach(() => stage.close());

const secret = (): string => stage.sandbox.keys('photo-tagger')[0]?.secret.reveal() ?? 'none';

describe('verify', () => {
  it('goes through the key, the tree and the comparison, and leaves out tests that are not named', async () => {
    const { code, stdout } = await stage.run(['verify', 'latest']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.not.stringContaining('failed') });
    const subjects = [
      /done +verify key-1$/m,
      /done +refuse key-1 outside its scopes$/m,
      /done +verify tagger\.js$/m,
      /done +verify the tree$/m,
      /done +compare GET \/v2\/models for key-1$/m,
    ];
    for (const subject of subjects) expect(stdout).toMatch(subject);
    expect(
      stage.sandbox.requests().filter(({ method, path }) => method !== 'GET' && path !== '/v2/token'),
    ).toHaveLength(1);
  });

  it('does only the stages that are named', async () => {
    const { stdout } = await stage.run(['verify', 'latest', '--stage', 'tree']);
    expect(stdout).toMatch(/verify the tree/);
    expect(stdout).not.toMatch(/key-1/);
  });

  it('runs the user’s tests with the new secret in the environment, and masks it in what they write', async () => {
    const passed = await stage.run(['verify', 'latest', '--stage', 'test', '--test', 'test -n "$CLARIFAI_API_KEY"']);
    expect(passed, passed.stderr).toMatchObject({ code: 0, stdout: expect.stringMatching(/done +run test -n/) });
    const command = 'echo "key $CLARIFAI_API_KEY token $CLARIFAI_PAT"; exit 7';
    const failed = await stage.run(['verify', 'latest', '--stage', 'test', '--test', command]);
    expect(failed).toMatchObject({
      code: 3,
      stdout: expect.stringMatching(/failed .*it ended with 7: key \w{4}…\(32\) token$/m),
    });
    expect(failed.stdout + failed.stderr).not.toContain(secret());
  });

  it('says what --stage test needs', async () => {
    const { code, stderr } = await stage.run(['verify', 'latest', '--stage', 'test']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--stage test needs --test') });
  });

  it('tells a key that may do more than was planned', async () => {
    await changeScopes(['Concepts:Get', 'Inputs:Get', 'Models:Get', 'Predict', 'Workflows:Get', 'Annotations:Get']);
    const { code, stdout } = await stage.run(['verify', 'latest', '--stage', 'key']);
    expect(code).toBe(3);
    expect(stdout).toMatch(/failed +refuse key-1 outside its scopes +key key-1 may also call GET \/v2\/workflows/);
  });

  it('tells a call whose answer the new key does not see whole, or not at all', async () => {
    await changeScopes(['Models:Get']);
    const redacted = await stage.run(['verify', 'latest', '--stage', 'shadow']);
    expect(redacted.code).toBe(3);
    expect(redacted.stdout).toMatch(/failed +compare GET \/v2\/models for key-1 +redacted: /);
    expect(redacted.stdout).toMatch(/failed +compare GET \/v2\/concepts for key-1 +rejected: /);
  });

  it('tells a file that no longer parses', async () => {
    stage.write('tagger.js', stage.read('tagger.js').replace('apiKey:', 'apiKey((('));
    const { code, stdout } = await stage.run(['verify', 'latest', '--stage', 'tree']);
    expect(code).toBe(3);
    expect(stdout).toMatch(/failed +verify tagger\.js +tagger\.js no longer parses/);
  });
});

/** As the key's owner could in the portal. */
async function changeScopes(scopes: readonly string[]): Promise<void> {
  const { userId, pat } = stage.sandbox.account();
  const answer = await fetch(`${stage.sandbox.url}/v2/users/${userId}/keys`, {
    method: 'PATCH',
    headers: { Authorization: `Key ${pat}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ action: 'overwrite', keys: [{ id: secret(), scopes }] }),
  });
  expect(answer.status).toBe(200);
}
