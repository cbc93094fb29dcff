import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLIENT_METHODS } from '../../src/clarifai/facts/load.ts';
import { fileOf, NOT_RUN, PROGRAMS, type Program } from './programs.ts';
import { rewriteProgram } from './rewrite-program.ts';
import { projectWith, runProgram } from './run-program.ts';

const ROWS = CLIENT_METHODS.filter(({ client }) => client === 'js').map(
  ({ receiver, method }) => `${receiver.replace(/ \(.*$/, '')}.${method}`,
);
const RUNS = Object.entries(PROGRAMS).flatMap(([row, programs]) =>
  programs.map((program, index) => [`${row} ${index + 1}`, program] as const),
);

let root = '';
const projects = new Map<string, string>();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'keyshift-clients-'));
  for (const client of ['clarifai-legacy', 'clarifai-token', 'clarifai-keyed']) {
    projects.set(client, projectWith(client, join(root, client)));
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function fileIn(client: string, name: string): string {
  return join(projects.get(client) ?? root, `${name.replaceAll(/\W+/g, '-')}.js`);
}

async function compare(name: string, on: string, text: string): Promise<void> {
  const before = await runProgram(fileIn(on, `${name} old`), text, 'pair');
  expect(before, 'the old program runs').toMatchObject({ code: 0 });
  const rewritten = await rewriteProgram('program.js', text);
  expect(rewritten.byHand, 'nothing is left by hand').toEqual([]);
  const after = await runProgram(fileIn('clarifai-keyed', `${name} new`), rewritten.text, 'key');
  expect(after, rewritten.text).toMatchObject({ code: 0, complaints: '' });
  expect(after.printed, rewritten.text).toEqual(before.printed);
  expect(before.printed.length, 'something was printed').toBeGreaterThan(0);
}

describe('every method of the JavaScript client', () => {
  it('has a program or a reason why there is none', () => {
    expect([...Object.keys(PROGRAMS), ...Object.keys(NOT_RUN)].toSorted()).toEqual([...new Set(ROWS)].toSorted());
    const reasons = Object.entries(NOT_RUN).map(([row, reason]) => `  not run: ${row}: ${reason}`);
    process.stdout.write(
      `real clients: ${RUNS.length} programs for ${Object.keys(PROGRAMS).length} of ${ROWS.length} methods\n${reasons.join('\n')}\n`,
    );
    expect(RUNS.length).toBeGreaterThanOrEqual(65);
  });

  it.concurrent.each(RUNS)(
    '%s answers as before once it is rewritten',
    async (name, program: Program) => compare(name, program.on, fileOf(program)),
    120_000,
  );
});

describe('the samples', () => {
  it('answer as before once they are rewritten', async () => {
    const text = readFileSync(new URL('../../samples/node-tagger/tagger.js', import.meta.url), 'utf8');
    await compare('node-tagger', 'clarifai-legacy', text);
  }, 120_000);
});
