import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const RULES = require('../../.dependency-cruiser.cjs') as IFlattenedRuleSet & { readonly options: object };

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keyshift-layers-'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The names of the rules that a tree of these files breaks. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { output } = await cruise(['src'], {
    baseDir: root,
    validate: true,
    ruleSet: RULES,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  });
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map(({ rule }) => rule.name))].toSorted();
}

const A = 'export const a = 1;\n';

describe('the import rules', () => {
  it('let the intended direction pass', async () => {
    const files = {
      'src/domain/a.ts': A,
      'src/report/b.ts': "export { a } from '../domain/a.ts';\n",
      'src/cli/c.ts': "export { a } from '../report/b.ts';\n",
    };
    expect(await broken(files)).toEqual([]);
  });

  it.each([
    ['layer-domain', 'src/domain/b.ts', "export { a } from '../scan/a.ts';\n"],
    ['layer-report', 'src/report/b.ts', "export { a } from '../scan/a.ts';\n"],
    ['layer-plan', 'src/plan/b.ts', "export { a } from '../migrate/a.ts';\n"],
    ['layer-migrate', 'src/migrate/b.ts', "export type { a } from '../plan/a.ts';\n"],
    ['layer-sandbox', 'src/sandbox/b.ts', "export { a } from '../clarifai/transport.ts';\n"],
    ['cli-is-the-top', 'src/scan/b.ts', "export { a } from '../cli/a.ts';\n"],
    ['files-have-a-home', 'src/languages/b.ts', "export { readFileSync as a } from 'node:fs';\n"],
    ['files-have-a-home', 'src/plan/b.ts', "export { readFile as a } from 'node:fs/promises';\n"],
    ['network-has-a-home', 'src/migrate/b.ts', "export { get as a } from 'node:https';\n"],
    ['programs-have-a-home', 'src/batch/b.ts', "export { spawn as a } from 'node:child_process';\n"],
    ['home-of-axios', 'src/migrate/b.ts', "import axios from 'axios';\nexport const a = axios;\n"],
    ['home-of-winston', 'src/scan/b.ts', "export { format as a } from 'winston';\n"],
    [
      'languages-take-types-of-the-parser-only',
      'src/languages/b.ts',
      "export { Parser as a } from 'web-tree-sitter';\n",
    ],
    ['src-stands-alone', 'src/scan/b.ts', "export { a } from '../../test/a.ts';\n"],
    ['no-development-dependency', 'src/scan/b.ts', "export { it as a } from 'vitest';\n"],
    ['no-unresolvable', 'src/scan/b.ts', "export { a } from './gone.ts';\n"],
  ])('%s refuses %s with %s', async (rule, file, text) => {
    const target = /from '(\.[^']+)'/.exec(text)?.[1];
    const files = {
      'package.json': JSON.stringify({ devDependencies: { vitest: '1' } }),
      ...(target === undefined || target === './gone.ts' ? {} : { [join(dirname(file), target)]: A }),
      [file]: text,
    };
    expect(await broken(files)).toContain(rule);
  });

  it('no-cycle and no-orphan refuse what their names say', async () => {
    const cycle = {
      'src/domain/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/domain/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
      'src/domain/alone.ts': A,
    };
    expect(await broken(cycle)).toEqual(['no-cycle', 'no-orphan']);
  });

  it('say where the code belongs instead', () => {
    for (const { name, comment } of RULES.forbidden ?? []) expect(comment, name).toMatch(/^.{60,}\.$/);
  });
});
