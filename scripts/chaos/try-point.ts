import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lane, snapshot, type Trial } from './lane.ts';
import type { Point } from './point.ts';
import { runHere } from './run-here.ts';
import { startKeyshift } from './start-keyshift.ts';
import { countKeys, type KeyCounts } from './verdict.ts';
import { TROUBLES, type Workload } from './workload.ts';

/** What became of one trial. */
export interface Judged {
  readonly point: Point;
  /** Kills that struck; a process may have ended before its own. */
  readonly kills: number;
  readonly counts: KeyCounts;
  /** What is wrong besides the keys, in words. */
  readonly wrong: readonly string[];
}

/** Exit code of a run that stopped for good reason and can be gone on with. */
const PARTLY = 3;
const MOST_RESUMPTIONS = 4;

/** Begins the workload, kills it as the point says, goes on until it is done, and judges what is there. */
export async function tryPoint(lane: Lane, point: Point, seed: number): Promise<Judged> {
  const { workload } = lane;
  const trouble = TROUBLES.find(({ name }) => name === point.trouble);
  if (trouble === undefined) throw new RangeError(`no trouble ${point.trouble}`);
  const trial = await lane.reset(trouble, seed);
  try {
    let kills = 0;
    const lost: string[] = [];
    for (const [index, kill] of point.kills.entries()) {
      const args = index === 0 ? workload.begin : await goOn(trial, lane);
      const { code } = await startKeyshift(trial.started, args, kill);
      if (code === null) kills += 1;
      if (lane.workload.keepsKeys) lost.push(...keylessPlaces(trial, lane));
    }
    const wrong = [...lost, ...(await finish(trial, lane))];
    return { point, kills, ...(await judge(trial, lane, wrong)) };
  } finally {
    await trial.sandbox.close();
  }
}

/** What was killed before its run was there has nothing to go on with, and must not have made a key. */
async function goOn(trial: Trial, lane: Lane): Promise<readonly string[]> {
  const { begin, resume } = lane.workload;
  return existsSync(join(trial.started.folder, '.keyshift')) ? resume : begin;
}

/** Goes on until it is done. The service may refuse several times in a row, which a user repeats too. */
async function finish(trial: Trial, lane: Lane): Promise<readonly string[]> {
  const { begin, resume } = lane.workload;
  let args: readonly string[] = resume;
  for (let tries = 1; ; tries += 1) {
    const { code, output } = await runHere(trial.started, args, trial.started.cli.run);
    if (code === 0) return [];
    const notBegun = /not (begun|run) before/.test(output);
    if (notBegun && ours(trial) > 0) return ['a key was made that no run knows of'];
    args = notBegun ? begin : resume;
    if (tries === MOST_RESUMPTIONS || (!notBegun && code !== PARTLY))
      return [`ended with ${code}: ${output.slice(-600)}`];
  }
}

function ours({ sandbox }: Trial): number {
  return sandbox.keys().filter(({ description }) => description.includes('keyshift:')).length;
}

/** What is wrong when a planned key has no living key where the code reads it. */
function keylessPlaces({ sandbox, started }: Trial, { workload }: Lane): readonly string[] {
  const living = sandbox.keys().filter(({ secret }) => deliveredBy(workload, started.folder).includes(secret.reveal()));
  const { missing } = countKeys(living, workload.plannedKeys, '');
  return missing === 0 ? [] : [`${missing} planned keys had no living key that is delivered after a kill`];
}

function deliveredBy({ sinks }: Workload, folder: string): string {
  return sinks.map((file) => readIfThere(join(folder, file))).join('\n');
}

async function judge({ sandbox, started }: Trial, lane: Lane, wrong: readonly string[]) {
  const { workload, expected } = lane;
  const counts = countKeys(sandbox.keys(), workload.plannedKeys, deliveredBy(workload, started.folder));
  if (wrong.length > 0) return { counts, wrong };
  return { counts, wrong: differences(expected, await snapshot(workload, started.folder, sandbox)) };
}

/** The first line that is not as in an undisturbed run. */
function differences(expected: string, found: string): readonly string[] {
  if (found === expected) return [];
  const lines = found.split('\n');
  const wanted = expected.split('\n');
  const at = lines.findIndex((line, index) => line !== wanted[index]);
  return [`files differ from those of an undisturbed run: ${wanted[at]} became ${lines[at]}`];
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
