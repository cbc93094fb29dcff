import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Puts made-up programs into a folder. Each writes down its arguments, its environment and the command lines of all
 * processes there are, says what it was fed, and fails the first time. Gives the PATH by which they are found.
 */
export function spyingPrograms(folder: string, names: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const spied = join(folder, `${name}.spied`);
    const lines = [
      '#!/bin/sh',
      `first=; [ -e '${spied}' ] || first=1`,
      `{ echo "$*"; env; cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' '; } >> '${spied}'`,
      'cat >&2',
      '[ -z "$first" ]',
      '',
    ];
    writeFileSync(join(folder, name), lines.join('\n'));
    chmodSync(join(folder, name), 0o755);
  }
  return `${folder}${delimiter}${process.env['PATH']}`;
}
