import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { TOOL } from '../../src/version.ts';
import { type CliAnswer, captureCli } from '../support/capture-cli.ts';

const NAMES = COMMANDS.map(({ name }) => name);

function help(...args: readonly string[]): Promise<CliAnswer> {
  return captureCli([...args, '--help'], process.cwd(), {});
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

describe('keyshift --help', () => {
  it('lists every command, in the order of a migration, and the exit codes', async () => {
    const { code, stdout, stderr } = await help();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const listed = [...stdout.matchAll(/^ {2}keyshift (\w+)/gm)].map(([, name]) => name);
    expect(listed).toEqual(NAMES);
    expect(stdout).toContain('0 nothing found or all done, 1 findings, 2 could not finish, 3 partly done');
    expect(widest(stdout)).toBeLessThanOrEqual(100);
  });

  it('comes with every command of the documentation', () => {
    expect(NAMES).toEqual([
      'scan',
      'scopes',
      'plan',
      'apply',
      'migrate',
      'verify',
      'rollback',
      'rotate',
      'retire',
      'runs',
      'audit',
      'batch',
      'report',
      'sandbox',
      'init',
      'doctor',
    ]);
  });

  it('has a version', async () => {
    const { code, stdout } = await captureCli(['--version'], process.cwd(), {});
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${TOOL.version}\n` });
  });
});

describe.each(NAMES)('keyshift %s --help', (name) => {
  it('shows what it does, an example and every common option, in 100 columns', async () => {
    const { code, stdout, stderr } = await help(name);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^keyshift ${name}.*\n\n[A-Z]`));
    expect(stdout).toMatch(new RegExp(`Examples:\n {2}keyshift ${name}`));
    for (const option of ['--output', '--quiet', '--color', '--log-level', '--log-file', '--config', '--help']) {
      expect(stdout).toContain(option);
    }
    expect(widest(stdout)).toBeLessThanOrEqual(100);
  });

  it('says of every option what it is for', async () => {
    const { stdout } = await help(name);
    const flags = stdout.split('\n').filter((line) => /^ {2,}(-\w, )?--/.test(line));
    expect(flags.length).toBeGreaterThan(7);
    expect(flags.filter((line) => !/--[\w-]+ {2,}\S/.test(line))).toEqual([]);
  });
});
