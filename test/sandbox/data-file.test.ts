import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/index.ts';
import { makeKey, makeToken, patOf, sandbox, send } from './support.ts';

const PROCESS = fileURLToPath(new URL('./sandbox-process.ts', import.meta.url));
const PAT = 'Key 0000000000004000800000000000acce';

function dataFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'data.jsonl');
}

/** Starts a sandbox in its own process; gives it and its address. */
async function spawnSandbox(file: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROCESS, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(child.stdout, 'data');
  return { child, url: String(line).trim() };
}

/** Makes keys until the connection is gone; gives the descriptions whose answer arrived. */
async function makeKeysUntilCut(url: string, onMade: (count: number) => void): Promise<string[]> {
  const made: string[] = [];
  const apps = [{ id: 'catalog', user_id: 'acme' }];
  try {
    for (;;) {
      const description = `key ${made.length}`;
      const response = await fetch(`${url}/v2/users/me/keys`, {
        method: 'POST',
        headers: { authorization: PAT },
        body: JSON.stringify({ keys: [{ description, scopes: ['Predict'], apps }] }),
      });
      await response.text();
      made.push(description);
      onMade(made.length);
    }
  } catch {
    return made;
  }
}

describe('the data file', () => {
  it('keeps every key whose making was answered when the process is killed', async () => {
    const file = dataFile();
    const { child, url } = await spawnSandbox(file);
    const made = await makeKeysUntilCut(url, (count) => {
      if (count === 20) child.kill('SIGKILL');
    });
    expect(made.length).toBeGreaterThanOrEqual(20);
    const restarted = await sandbox({ dataFile: file });
    const descriptions = restarted.keys('catalog').map(({ description }) => description);
    expect(descriptions.slice(0, made.length)).toEqual(made);
    const key = restarted.keys('catalog')[0]?.secret.reveal();
    const { body } = await send(restarted, 'GET', '/v2/myscopes', { authorization: `Key ${key}` });
    expect(body.scopes).toEqual(['Predict']);
  });

  it('keeps tokens, deletions and data too', async () => {
    const file = dataFile();
    const first = await startSandbox({ dataFile: file });
    const authorization = `Bearer ${await makeToken(first)}`;
    await send(first, 'DELETE', '/v2/inputs/input-1', { authorization });
    await send(first, 'DELETE', '/v2/users/me/apps/catalog', { authorization: patOf(first) });
    await first.close();
    const second = await sandbox({ dataFile: file });
    const { body } = await send(second, 'GET', '/v2/inputs', { authorization });
    expect(body.inputs.map((input: { id: string }) => input.id)).not.toContain('input-1');
    expect(second.account().apps.map(({ appId }) => appId)).toEqual(['photo-tagger', 'moderation']);
  });

  it('loses a torn last line and goes on after it', async () => {
    const file = dataFile();
    const first = await startSandbox({ dataFile: file });
    await makeKey(first, ['Predict']);
    await first.close();
    appendFileSync(file, '{"table":"keys","put":{"id":"0000');
    const second = await startSandbox({ dataFile: file });
    expect(second.keys()).toHaveLength(1);
    await makeKey(second, ['Search']);
    await second.close();
    expect((await sandbox({ dataFile: file })).keys()).toHaveLength(2);
  });

  it('is refused, naming the line, when it is something else', async () => {
    const file = dataFile();
    writeFileSync(file, '{"table":"nothing","put":{}}\n');
    await expect(startSandbox({ dataFile: file })).rejects.toThrow(`${file}:1:`);
  });

  it('is readable by its owner alone and holds no seed', async () => {
    const file = dataFile();
    const running = await sandbox({ dataFile: file, apps: 50 });
    await makeKey(running, ['Predict']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(1);
  });
});

it('says when the port is taken', async () => {
  const { url } = await sandbox();
  const port = Number(new URL(url).port);
  await expect(startSandbox({ port })).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining(`127.0.0.1:${port}`),
  });
});
