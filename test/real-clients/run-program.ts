import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { appOf, makeKey, makeToken, stable } from '../sandbox/support.ts';

const require = createRequire(import.meta.url);

/** A folder in which `require('clarifai')` gives the published client of this alias. */
export function projectWith(client: string, folder: string): string {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(dirname(require.resolve(`${client}/package.json`)), join(folder, 'node_modules', 'clarifai'));
  return folder;
}

export interface Outcome {
  readonly code: number | null;
  /** What it printed, line by line, without what is different every time. */
  readonly printed: readonly unknown[];
  /** What it complained of. */
  readonly complaints: string;
}

/** Runs a program in a process of its own against a sandbox of its own, with the pair or with a key. */
export async function runProgram(file: string, text: string, credential: 'pair' | 'key'): Promise<Outcome> {
  writeFileSync(file, text);
  const running = await startSandbox();
  try {
    return await finished(file, { ...(await environmentOf(running, credential)), API_ENDPOINT: running.url });
  } finally {
    await running.close();
  }
}

async function environmentOf(running: RunningSandbox, credential: 'pair' | 'key'): Promise<Record<string, string>> {
  if (credential === 'key') return { CLARIFAI_API_KEY: await makeKey(running, ['All']) };
  const { clientId, clientSecret } = appOf(running);
  return {
    CLARIFAI_CLIENT_ID: clientId,
    CLARIFAI_CLIENT_SECRET: clientSecret,
    CLARIFAI_ACCESS_TOKEN: await makeToken(running),
  };
}

function finished(file: string, environment: Record<string, string>): Promise<Outcome> {
  const child = spawn(process.execPath, [file], {
    cwd: dirname(file),
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = { printed: '', complaints: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    heard.printed += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    heard.complaints += chunk.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = heard.printed.split('\n').filter((line) => line !== '');
      resolve({ code, printed: lines.map((line) => stable(parsed(line))), complaints: heard.complaints });
    });
  });
}

/** A line is JSON, or text that a sample wrote for people. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}
