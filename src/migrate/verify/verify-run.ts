import type { Reader } from '../../clarifai/reader.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Plan } from '../../domain/plan.ts';
import { plannedKeys } from '../../domain/plan-keys.ts';
import { fileChanges, stepsOf } from '../../domain/plan-steps.ts';
import type { RunPorts } from '../apply-ports.ts';
import { checked } from './checked.ts';
import { runUserTests, type TestRun } from './run-user-tests.ts';
import { type LegacyIn, shadowKey } from './shadow-key.ts';
import { verifyPlannedKey, verifyRefusal } from './verify-key.ts';
import { type Damaged, verifyFile, verifyTree } from './verify-tree.ts';

/** What can be checked of a run, in the order in which it is. */
export const VERIFY_STAGES = ['key', 'tree', 'test', 'shadow'] as const;

export type VerifyStage = (typeof VERIFY_STAGES)[number];

export interface VerifyOptions {
  /** All unless given. A stage whose port is missing is left out. */
  readonly stages?: readonly VerifyStage[];
  /** For the refusal outside a key's scopes, and for the comparison of old and new answers. */
  readonly reader?: Reader;
  readonly damaged?: Damaged;
  readonly test?: TestRun;
  readonly legacyIn?: LegacyIn;
}

/**
 * Checks, and changes nothing: each key holds exactly its scopes and is refused outside them; each file is as the
 * run left it, parses, and a new scan finds nothing but by-hand items; the user's own tests pass with the new
 * secrets; the old and the new credential get the same answers.
 */
export async function* verifyRun(
  plan: Plan,
  ports: RunPorts,
  options: VerifyOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  const { stages = VERIFY_STAGES } = options;
  if (stages.includes('key')) yield* keyStage(plan, ports, options);
  if (stages.includes('tree')) yield* treeStage(plan, ports, options);
  if (stages.includes('test') && options.test !== undefined) {
    yield await checked('test', runUserTests(plan, ports, options.test), `run ${options.test.command}`);
  }
  if (stages.includes('shadow')) yield* shadowStage(plan, ports, options);
}

async function* keyStage(plan: Plan, ports: RunPorts, { reader }: VerifyOptions): AsyncGenerator<Outcome> {
  for (const { id, key } of stepsOf(plan, 'create-key')) {
    yield await checked(id, verifyPlannedKey(ports, key), `verify ${key.id}`);
    if (reader === undefined) continue;
    yield await checked(id, verifyRefusal(ports, reader, key), `refuse ${key.id} outside its scopes`);
  }
}

async function* treeStage(plan: Plan, ports: RunPorts, { damaged }: VerifyOptions): AsyncGenerator<Outcome> {
  for (const { id, file } of fileChanges(plan)) {
    yield await checked(id, verifyFile(ports, id, file, damaged), `verify ${file}`);
  }
  const step = stepsOf(plan, 'verify').find(({ stage }) => stage === 'tree');
  if (step !== undefined) yield await checked(step.id, verifyTree(plan, ports));
}

async function* shadowStage(plan: Plan, ports: RunPorts, options: VerifyOptions): AsyncGenerator<Outcome> {
  const { reader, legacyIn } = options;
  if (reader === undefined || legacyIn === undefined) return;
  for (const key of plannedKeys(plan)) yield* shadowKey(plan, key, ports, { reader, legacyIn });
}
