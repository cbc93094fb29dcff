import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const CLI = new URL('../../src/cli/', import.meta.url);

/** What loading a file loads at once: our files as `cli/main.ts`, libraries by name. Types and `import()` do not count. */
function loadedWith(file: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const pending = [new URL(file, CLI)];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const name = fileURLToPath(next).split('/src/')[1] ?? '';
    if (loaded.has(name)) continue;
    loaded.add(name);
    const source = readFileSync(next, 'utf8');
    for (const [, kind, from = ''] of source.matchAll(/^(?:import|export) (type )?[^;]*?from '([^']+)'/gm)) {
      if (kind !== undefined) continue;
      if (from.startsWith('.')) pending.push(new URL(from, next));
      else loaded.add(from);
    }
  }
  return loaded;
}

/** Each takes longer to load than a small tree takes to scan. */
const HEAVY = [
  'axios', 'winston', 'zod', 'yaml', 'csv-parse/sync', 'web-tree-sitter', 'hono', 'cli-progress',
  'clarifai/facts/load.ts', 'languages/index.ts', 'scan/scan-tree.ts', 'batch/index.ts',
]; // biome-ignore format: one list

it('the version is told without a command line', () => {
  expect([...loadedWith('main.ts')]).toEqual(['cli/main.ts', 'version.ts', 'node:module']);
});

it('a command line is read without any command', () => {
  const loaded = loadedWith('program.ts');
  expect(loaded).toContain('yargs');
  expect([...loaded].filter((name) => name.startsWith('cli/commands/'))).toEqual(['cli/commands/index.ts']);
  expect(HEAVY.filter((name) => loaded.has(name))).toEqual([]);
});

it('a scan is asked for without what only a scan of candidates needs', () => {
  const loaded = new Set([...loadedWith('commands/scan.ts'), ...loadedWith('context.ts')]);
  expect(HEAVY.filter((name) => loaded.has(name))).toEqual([]);
});

it('a file of code is understood without the parsers of data', () => {
  const loaded = loadedWith('../scan/analyze-text.ts');
  expect(loaded).toContain('languages/index.ts');
  expect(['yaml', 'saxes', 'toml-eslint-parser', 'dockerfile-ast'].filter((name) => loaded.has(name))).toEqual([]);
});
