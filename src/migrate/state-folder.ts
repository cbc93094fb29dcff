import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { KeyshiftError } from '../domain/errors.ts';
import type { Plan } from '../domain/plan.ts';
import { ifExists } from './durable-write.ts';
import { fileTrouble } from './file-trouble.ts';
import { takeLock } from './lock-file.ts';

/** Where one run keeps what makes it resumable and undoable. */
export interface RunFolder {
  readonly id: string;
  readonly path: string;
  readonly planFile: string;
  readonly journalFile: string;
  readonly backupFolder: string;
}

const STATE = '.keyshift';
const RUN_ID = /^\d{8}T\d{6}-[0-9a-f]{6}$/;

/** `20171115T093000-1a2b3c`: sorts by time, in UTC. */
export function newRunId(now: Date): string {
  const time = now.toISOString().replace(/[-:]|\.\d+Z$/g, '');
  return `${time}-${randomBytes(3).toString('hex')}`;
}

/** @throws {KeyshiftError} 'usage' when the id has not the shape of one */
export function runFolder(root: string, id: string): RunFolder {
  if (!RUN_ID.test(id)) throw new KeyshiftError('usage', `${id} is not the id of a run`, RUNS_HINT);
  const path = join(root, STATE, 'runs', id);
  return {
    id,
    path,
    planFile: join(path, 'plan.json'),
    journalFile: join(path, 'journal.jsonl'),
    backupFolder: join(path, 'backup'),
  };
}

const RUNS_HINT = { hint: 'List the runs with: keyshift runs' };

/**
 * Makes the folder of a new run with its plan; only its owner can look in.
 * @throws {KeyshiftError} 'file' when it cannot be written
 */
export async function createRun(root: string, plan: Plan, now: Date): Promise<RunFolder> {
  const run = runFolder(root, newRunId(now));
  try {
    await mkdir(run.backupFolder, { recursive: true, mode: 0o700 });
    await writeFileAtomic(join(root, STATE, '.gitignore'), '*\n');
    await writeFileAtomic(run.planFile, `${JSON.stringify(plan, null, 2)}\n`, { mode: 0o600 });
  } catch (error) {
    throw fileTrouble(run.path, error);
  }
  return run;
}

/**
 * Oldest first. A folder without a plan is that of a run killed before it did anything.
 * @throws {KeyshiftError} 'file' when the folder cannot be read
 */
export async function listRuns(root: string): Promise<readonly RunFolder[]> {
  const folder = join(root, STATE, 'runs');
  const names = (await ifExists(readdir(folder)).catch(unreadable(folder))) ?? [];
  return names
    .filter((name) => RUN_ID.test(name))
    .toSorted()
    .map((name) => runFolder(root, name));
}

/** The plan as text; parsing it is the plan folder's business. Undefined when the run has none. */
export async function readPlanText(run: RunFolder): Promise<string | undefined> {
  return ifExists(readFile(run.planFile, 'utf8')).catch(unreadable(run.planFile));
}

function unreadable(file: string): (error: unknown) => never {
  return (error) => {
    throw fileTrouble(file, error, 'read');
  };
}

/** The latest run of a plan, or of one made from it, which is the one that applying it again goes on with. */
export async function findRunOf(root: string, planId: string): Promise<RunFolder | undefined> {
  for (const run of (await listRuns(root)).toReversed()) {
    if (idsIn(await readPlanText(run)).includes(planId)) return run;
  }
  return undefined;
}

/** None also for a damaged plan: that run cannot be gone on with, and others must not suffer. */
function idsIn(text: string | undefined): readonly unknown[] {
  try {
    const { id, basedOn } = JSON.parse(text ?? '{}') as Partial<Plan>;
    return [id, basedOn];
  } catch {
    return [];
  }
}

/**
 * Runs an action while no other process acts on this root.
 * @throws {KeyshiftError} 'refused' when one does
 */
export async function withRootLocked<T>(root: string, action: () => Promise<T>): Promise<T> {
  const release = await takeLock(join(root, STATE, 'lock'), root);
  try {
    return await action();
  } finally {
    await release();
  }
}
