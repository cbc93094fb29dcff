import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { applyWorkload, rollbackWorkload, rotateWorkload } from './chaos/apply-workload.ts';
import { batchWorkload } from './chaos/batch-workload.ts';
import { type Lane, openLane } from './chaos/lane.ts';
import { describePoint, everyBoundary, type Point, randomPoints } from './chaos/point.ts';
import type { Cli } from './chaos/start-keyshift.ts';
import { type Judged, tryPoint } from './chaos/try-point.ts';
import { TROUBLES } from './chaos/workload.ts';

/**
 * Kills the built keyshift at every boundary of `apply`, `batch`, `rollback` and `rotate` and at random points, goes on each time, and
 * counts what is not as an undisturbed run leaves it: npm run chaos [-- --seed N --points N --stride N --workload NAME]
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    points: { type: 'string', default: '500' },
    /** Kill at each n-th boundary only; the random points come besides. */
    stride: { type: 'string', default: '1' },
    /** One of them alone. */
    workload: { type: 'string' },
  },
});
const WORKLOADS = [applyWorkload, batchWorkload, rollbackWorkload, rotateWorkload];
const DIST = new URL('../dist/cli/', import.meta.url);

async function main(): Promise<void> {
  const seed = Number(values.seed);
  const startedAt = performance.now();
  const { runCli } = await import(new URL('program.js', DIST).href);
  const cli: Cli = { start: [fileURLToPath(new URL('main.js', DIST))], run: runCli };
  const lanes: Lane[] = [];
  const wanted = WORKLOADS.filter(({ name }) => values.workload === undefined || values.workload === name);
  for (const workload of wanted) lanes.push(await openLane(workload, cli));
  try {
    const judged = await tryAll(lanes, choosePoints(lanes, seed), seed);
    report(judged, seed, (performance.now() - startedAt) / 1000);
  } finally {
    for (const lane of lanes) lane.close();
  }
}

function choosePoints(lanes: readonly Lane[], seed: number): readonly Point[] {
  const profiles = lanes.map(({ profile }) => profile);
  for (const { workload, boundaries } of profiles) console.log(`${workload}: ${boundaries.length} boundaries`);
  const every = profiles.flatMap(everyBoundary).filter((_, index) => index % Number(values.stride) === 0);
  const troubles = TROUBLES.map(({ name }) => name);
  const random = randomPoints(seed, Number(values.points), profiles, troubles);
  console.log(`${every.length} points at boundaries, ${random.length} random ones under seed ${seed}`);
  return [...every, ...random];
}

async function tryAll(lanes: readonly Lane[], points: readonly Point[], seed: number): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const [index, point] of points.entries()) {
    const lane = lanes.find(({ workload }) => workload.name === point.workload);
    if (lane === undefined) throw new RangeError(`no workload ${point.workload}`);
    const one = await tryPoint(lane, point, seed + index);
    if (isBad(one)) console.log(describeFault(one));
    judged.push(one);
    if (judged.length % 100 === 0) console.log(`${judged.length} of ${points.length} tried`);
  }
  return judged;
}

function isBad({ counts, wrong }: Judged): boolean {
  return wrong.length > 0 || Object.values(counts).some((count) => count > 0);
}

function describeFault({ point, counts, wrong }: Judged): string {
  return `WRONG ${describePoint(point)}: ${JSON.stringify(counts)} ${wrong.join('; ')}`;
}

function report(judged: readonly Judged[], seed: number, seconds: number): void {
  const sum = (of: (one: Judged) => number): number => judged.reduce((total, one) => total + of(one), 0);
  console.log(`points tried     ${judged.length}`);
  console.log(`processes killed ${sum(({ kills }) => kills)}`);
  console.log(`missing keys     ${sum(({ counts }) => counts.missing)}`);
  console.log(`duplicate keys   ${sum(({ counts }) => counts.duplicate)}`);
  console.log(`orphaned keys    ${sum(({ counts }) => counts.orphaned)}`);
  console.log(`other faults     ${judged.filter(({ wrong }) => wrong.length > 0).length}`);
  console.log(`seed ${seed}, ${seconds.toFixed(0)} s`);
  if (judged.some(isBad)) process.exitCode = 1;
}

await main();
