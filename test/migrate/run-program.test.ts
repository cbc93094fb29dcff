import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runProgram } from '../../src/migrate/run-program.ts';
import { tempFolder } from './support/temp-folder.ts';

const SHELL = { shell: true, cwd: '/', variables: {}, keep: 1000 };

test('a program gets its input and variables, and all it writes is given back', async () => {
  const given = { ...SHELL, input: 'in', variables: { NAME: 'of mine' } };
  expect(await runProgram('cat; echo " $NAME"; exit 5', given)).toEqual({ code: 5, output: 'in of mine\n' });
});

test('of much output the end is kept, in whole lines', async () => {
  const { output } = await runProgram('i=0; while [ $i -lt 4000 ]; do echo "line $i"; i=$((i+1)); done', SHELL);
  const lines = output.trimEnd().split('\n');
  expect(lines.at(-1)).toBe('line 3999');
  expect(lines.length).toBeLessThan(4000);
  for (const line of lines) expect(line).toMatch(/^line \d+$/);
});

test('a line that is longer than what is kept is not given in part', async () => {
  expect((await runProgram('head -c 400000 /dev/zero | tr "\\0" x', SHELL)).output).toBe('');
});

test('what a command started is not waited for when the time is over', async () => {
  const folder = await tempFolder();
  onTestFinished(async () => {
    process.kill(Number(await readFile(join(folder, 'pid'), 'utf8')));
  });
  const command = 'sleep 600 & echo $! > pid; wait';
  expect(await runProgram(command, { ...SHELL, cwd: folder, timeout: 1000 })).toEqual({ code: 'SIGTERM', output: '' });
});
