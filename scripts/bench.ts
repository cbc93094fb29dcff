import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeHistory } from './bench/make-history.ts';
import { FIRST_FILE, makeTree } from './bench/make-tree.ts';
import { writeToPage } from './bench/page.ts';
import {
  growthSection,
  historySection,
  rescanSection,
  type Setup,
  startSection,
  treeSection,
} from './bench/sections.ts';

/** Measures the built package against programs that do the same or less, in turns on the same trees. */
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    files: { type: 'string', default: '20000' },
    commits: { type: 'string', default: '5000' },
    growth: { type: 'string', default: '10000,50000,90000,200000' },
    tree: { type: 'string' },
    plain: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    rg: { type: 'string', default: 'rg' },
    secretlint: { type: 'string' },
    'ast-grep': { type: 'string' },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli/main.js', import.meta.url)) },
    write: { type: 'boolean', default: false },
  },
});

const setup: Setup = {
  cli: resolve(values.cli),
  rg: values.rg,
  rounds: Number(values.runs),
  secretlint: values.secretlint,
  astGrep: values['ast-grep'],
};
const made = mkdtempSync(join(tmpdir(), 'keyshift-bench-'));
try {
  const tables: string[] = [
    `${cpus().length} cores, Node ${process.versions.node}, medians of ${values.runs} rounds.\n`,
  ];
  for await (const table of measured()) {
    console.log(table);
    tables.push(table);
  }
  if (values.write) writeToPage(tables.join('\n'));
} finally {
  rmSync(made, { recursive: true, force: true });
}

async function* measured(): AsyncGenerator<string> {
  if (values.tree !== undefined) return yield treeSection("A tree of one's own", resolve(values.tree), setup);
  const files = Number(values.files);
  if (values.plain) return yield treeSection('No repository', madeTree('plain', files, false), setup);
  const repository = madeTree('git', files, true);
  yield treeSection('A repository', repository, setup);
  yield rescanSection(repository, FIRST_FILE, join(made, 'scan.cache'), setup);
  if (!values.all) return;
  rmSync(repository, { recursive: true });
  yield* growing(files);
  yield startSection(stagedTree(), setup);
  const history = join(made, 'history');
  makeHistory(history, Number(values.commits));
  yield historySection(Number(values.commits), history, setup);
}

async function* growing(files: number): AsyncGenerator<string> {
  const sizes = values.growth.split(',').map(Number);
  const trees = new Map(sizes.map((size) => [size, madeTree(`plain${size}`, size, false)]));
  yield treeSection('No repository', trees.get(files) ?? madeTree('plain', files, false), setup);
  yield growthSection(trees, setup);
  for (const tree of trees.values()) rmSync(tree, { recursive: true });
}

function madeTree(name: string, files: number, git: boolean): string {
  const root = join(made, name);
  makeTree(root, { files, git });
  return root;
}

/** A repository of a thousand files with one that is staged. */
function stagedTree(): string {
  const root = madeTree('staged', 1000, true);
  writeFileSync(join(root, 'tagger.js'), "const app = new Clarifai.App('EXAMPLEid', 'EXAMPLEsecret');\n");
  execFileSync('git', ['add', 'tagger.js'], { cwd: root });
  return root;
}
