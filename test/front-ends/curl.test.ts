import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { RunningSandbox } from '../../src/sandbox/index.ts';
import { appOf, makeKey, makeToken, sandbox } from '../sandbox/support.ts';
import { casesOf } from '../support/cases.ts';
import { tempTree } from '../support/temp-tree.ts';

/** The cases that are whole programs, ask the service with nothing but curl, and run on any system. */
const PROGRAMS = [
  'bearer-braces',
  'bearer-headers-apart',
  'bearer-in-single-quotes',
  'exchange-and-bearer',
  'exchange-backticks',
  'exchange-form',
  'header-variable',
];

const HOST = 'https://api.clarifai.com';

/** A curl that finds the sandbox where the script names the service, and the jq of these scripts. */
function toolsFor(running: RunningSandbox): string {
  const curl = `#!/bin/bash\nPATH=\${PATH#*:}\nexec curl "\${@//"${HOST}"/${running.url}}"\n`;
  const jq = `#!/usr/bin/env node\nprocess.stdin.on('data', (text) => console.log(JSON.parse(text).access_token));\n`;
  const folder = tempTree({ curl, jq });
  for (const tool of ['curl', 'jq']) chmodSync(join(folder, tool), 0o755);
  return folder;
}

/** What the script prints, without what is different every time. */
async function run(text: string, environment: Readonly<Record<string, string>>, tools: string): Promise<string> {
  const script = join(tools, 'script.sh');
  writeFileSync(script, text);
  const env = { ...environment, PATH: `${tools}:${process.env['PATH']}` };
  const { stdout } = await promisify(execFile)('bash', [script], { env });
  return stdout.replaceAll(/"(req_id|id|created_at)":"[^"]*"/g, '"$1":""');
}

it.each(PROGRAMS)('%s is answered with a key as it was with the pair', async (name) => {
  const running = await sandbox();
  const tools = toolsFor(running);
  const item = casesOf('shell').find((one) => one.name === name);
  if (!item) throw new Error(`no case ${name}`);
  const { clientId, clientSecret } = appOf(running);
  const token = await makeToken(running);
  const legacy = {
    ...Object.fromEntries(['CLIENT_ID', 'APP_ID', 'ID'].map((part) => [`CLARIFAI_${part}`, clientId])),
    ...Object.fromEntries(['CLIENT_SECRET', 'APP_SECRET', 'SECRET'].map((part) => [`CLARIFAI_${part}`, clientSecret])),
    CLARIFAI_TOKEN: token,
    CLARIFAI_ACCESS_TOKEN: token,
  };
  const before = await run(item.text.replace(/EXAMPLEtoken\d+/, token), legacy, tools);
  const rewritten = readFileSync(join(item.folder, item.expectedFile), 'utf8');
  const after = await run(rewritten, { CLARIFAI_API_KEY: await makeKey(running, ['All']) }, tools);
  expect(before).toContain('"code":10000');
  expect(after).toBe(before);
});
