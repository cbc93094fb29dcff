import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeTree } from './bench/make-tree.ts';
import { median, type Run, runOnce } from './bench/measure.ts';

/** Compares `keyshift scan` of the built package with ripgrep, which only searches, run in turns on the same tree. */
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '20000' },
    tree: { type: 'string' },
    plain: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    rg: { type: 'string', default: 'rg' },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli/main.js', import.meta.url)) },
    write: { type: 'boolean', default: false },
  },
});
const PAGE = new URL('../docs/performance.md', import.meta.url);

const made = values.tree === undefined ? mkdtempSync(join(tmpdir(), 'keyshift-bench-')) : undefined;
const tree = made ?? resolve(values.tree ?? '.');
try {
  if (made) makeTree(made, { files: Number(values.files), git: !values.plain });
  compare(tree);
} finally {
  if (made) rmSync(made, { recursive: true, force: true });
}

function compare(root: string): void {
  const ours: Run[] = [];
  const theirs: Run[] = [];
  // The first round warms the file cache and is not counted.
  for (let round = 0; round <= Number(values.runs); round++) {
    const [scan, search] = [keyshift(root), ripgrep(root)];
    if (round === 0) checkAgreement(scan, search);
    else {
      ours.push(scan);
      theirs.push(search);
    }
  }
  const table = tableOf(ours, theirs);
  console.log(table);
  if (values.write) writeTable(table);
}

function keyshift(root: string): Run {
  return runOnce([process.execPath, resolve(values.cli), 'scan', '--format', 'json'], root, [0, 1, 2]);
}

function ripgrep(root: string): Run {
  return runOnce([values.rg, '-l', '-i', 'clarifai', '--hidden', '-g', '!.git', '.'], root, [0, 1]);
}

/** A faster search that finds less is no search. Dotenv files are read whatever they say, hence "at least". */
function checkAgreement(scan: Run, search: Run): void {
  const candidates: number = JSON.parse(scan.output).stats.candidates;
  const found = search.output.split('\n').length - 1;
  if (candidates < found) throw new Error(`keyshift looked into ${candidates} files, ripgrep found ${found}`);
  console.log(`keyshift looked into ${candidates} files, ripgrep found ${found}.`);
}

function tableOf(ours: readonly Run[], theirs: readonly Run[]): string {
  const wall = ratio(ours, theirs, ({ wallSeconds }) => wallSeconds);
  const cpu = ratio(ours, theirs, ({ cpuSeconds }) => cpuSeconds);
  const what = values.tree === undefined ? `${values.files} made files` : "a tree of one's own";
  return [
    `${what}, ${values.plain ? 'no repository' : 'git'}, ${cpus().length} cores, Node ${process.versions.node}, median of ${ours.length} pairs`,
    '',
    '| program            | wall s | cpu s | peak MiB |',
    '| ------------------ | -----: | ----: | -------: |',
    rowOf('keyshift scan', ours),
    rowOf('rg -l -i clarifai', theirs),
    `| ratio              | ${wall.padStart(6)} | ${cpu.padStart(5)} |          |`,
  ].join('\n');
}

/** Of pairs, so that a slow moment counts for both. */
function ratio(ours: readonly Run[], theirs: readonly Run[], of: (run: Run) => number): string {
  return median(ours.map((run, index) => of(run) / of(theirs[index] ?? run))).toFixed(2);
}

function rowOf(name: string, runs: readonly Run[]): string {
  const wall = median(runs.map(({ wallSeconds }) => wallSeconds)).toFixed(2);
  const cpu = median(runs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2);
  const peak = median(runs.map(({ peakMebibytes }) => peakMebibytes)).toFixed(0);
  return `| ${name.padEnd(18)} | ${wall.padStart(6)} | ${cpu.padStart(5)} | ${peak.padStart(8)} |`;
}

function writeTable(table: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const marked = /(<!-- measured -->\n)[\s\S]*(<!-- end -->)/;
  writeFileSync(
    PAGE,
    page.replace(marked, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`),
  );
}
