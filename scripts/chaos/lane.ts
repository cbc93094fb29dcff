import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readFingerprintKey } from '../../src/migrate/fingerprint-key.ts';
import { type RunningSandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';
import { crowd } from './crowd.ts';
import type { Profile } from './point.ts';
import { runHere } from './run-here.ts';
import { type Cli, countBoundaries, type Started, startKeyshift } from './start-keyshift.ts';
import { namedKeys } from './verdict.ts';
import type { Trouble, Workload } from './workload.ts';

/** A folder in which the trials of one workload run, one after the other. */
export interface Lane {
  readonly workload: Workload;
  readonly profile: Profile;
  /** The files of an undisturbed run, their keys named. */
  readonly expected: string;
  /** Puts the files back to how the job begins, and starts a service. */
  reset(trouble: Trouble, seed: number): Promise<Trial>;
  close(): void;
}

export interface Trial {
  readonly sandbox: RunningSandbox;
  readonly started: Started;
}

/** Prepares a workload and runs it once without disturbance, to know its boundaries and its result. */
export async function openLane(workload: Workload, cli: Cli): Promise<Lane> {
  const home = mkdtempSync(join(tmpdir(), `keyshift-chaos-${workload.name}-`));
  const [folder, template] = [join(home, 'work'), join(home, 'template')];
  mkdirSync(folder);
  await workload.prepare(folder);

  const start = async (options: SandboxOptions): Promise<Trial> => {
    const sandbox = await startSandbox(options);
    const { pat, userId } = sandbox.account();
    const env = { CLARIFAI_API_BASE: sandbox.url, CLARIFAI_PAT: pat, CLARIFAI_USER_ID: userId };
    return { sandbox, started: { cli, folder, env } };
  };

  const makeReady = async ({ started }: Trial): Promise<void> => {
    if (workload.before) mustEndWell(await runHere(started, workload.before, cli.run));
  };

  const first = await start({});
  const { sandbox, started } = first;
  if (workload.plan) mustEndWell(await startKeyshift(started, workload.plan));
  cpSync(folder, template, { recursive: true });
  const untouched = workload.restores ? await snapshot(workload, folder, sandbox) : '';
  await makeReady(first);
  const counted = await countBoundaries(started, workload.begin, join(home, 'boundaries'));
  mustEndWell(counted.ended);
  const expected = await snapshot(workload, folder, sandbox);
  await sandbox.close();
  if (workload.restores && expected !== untouched) throw new Error(`${workload.name} does not put all files back`);

  return {
    workload,
    profile: { workload: workload.name, boundaries: counted.boundaries, milliseconds: counted.milliseconds },
    expected,
    async reset({ faults, crowded = false }, seed) {
      rmSync(folder, { recursive: true, force: true });
      cpSync(template, folder, { recursive: true });
      const vanish = { now: () => {} };
      const trial = await start({
        seed,
        log: ({ method, path }) => method === 'GET' && /keys$/.test(path) && vanish.now(),
      });
      await makeReady(trial);
      trial.sandbox.setFaults(faults);
      if (crowded) vanish.now = await crowd(trial.sandbox);
      return trial;
    },
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}

function mustEndWell({ code, output }: { readonly code: number | null; readonly output: string }): void {
  if (code !== 0) throw new Error(`the undisturbed run ended with ${code}:\n${output}`);
}

/** All files outside `.keyshift`, and the answers of the workload, as one text in which keys are named. */
export async function snapshot(workload: Workload, folder: string, sandbox: RunningSandbox): Promise<string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(folder, file).startsWith('.keyshift'));
  const files = [...names, ...workload.answers(folder)].toSorted();
  const parts = files.map((file) => `=== ${relative(folder, file)}\n${comparable(file)}`);
  const journal = workload.journal?.(folder);
  const fingerprintOf = journal && (await readFingerprintKey(journal, null)).of;
  return namedKeys(parts.join('\n'), sandbox.keys(), fingerprintOf || undefined);
}

/** Rows of a CSV come in the order in which they were done, some of them by a run before. */
function comparable(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.csv')) return text;
  return text.replaceAll('already-done', 'done').split('\n').toSorted().join('\n');
}
