import { groupBy } from '../../domain/group-by.ts';
import type { Plan, PlannedKey } from '../../domain/plan.ts';
import { plannedKeys } from '../../domain/plan-keys.ts';
import { Secret, scrub } from '../../domain/secret.ts';
import { because, DONE, type RunPorts, type StepResult } from '../apply-ports.ts';
import { findKeys } from '../find-key.ts';
import { runProgram } from '../run-program.ts';

/** The user's own tests. */
export interface TestRun {
  /** A line of the shell, run in the root of the plan. */
  readonly command: string;
  /** Gets what the command wrote, of much the last 4 MiB, every secret masked. */
  readonly tell?: (output: string) => void;
}

const OUTPUT_LIMIT = 4 * 1024 * 1024;

/** Runs the command with the new secrets in the variables that the code reads them from. */
export async function runUserTests(plan: Plan, ports: RunPorts, { command, tell }: TestRun): Promise<StepResult> {
  const keys = plannedKeys(plan);
  const shared = [...groupBy(keys, ({ envName }) => envName)].find(([, own]) => own.length > 1);
  if (shared !== undefined) {
    return because('failed', `${shared[1].length} keys are read from ${shared[0]}: plan one component at a time`);
  }
  const secrets = await Promise.all(keys.map((key) => secretOf(ports, key)));
  const variables = Object.fromEntries(keys.map(({ envName }, at) => [envName, secrets[at]?.reveal() ?? '']));
  const { code, output } = await runProgram(command, {
    shell: true,
    cwd: ports.tree.root,
    variables,
    keep: OUTPUT_LIMIT,
  });
  const clean = scrub(output, [...secrets, ...ownToken()]);
  tell?.(clean);
  if (code === 0) return DONE;
  const last = clean.trim().split('\n').slice(-3).join(' | ').slice(-300);
  return because('failed', `it ended with ${code}${last && `: ${last}`}`);
}

async function secretOf({ service }: RunPorts, planned: PlannedKey): Promise<Secret> {
  const [key] = await findKeys(service, planned);
  if (key === undefined) throw new Error(`key ${planned.id} does not exist`);
  return key.secret;
}

function ownToken(): readonly Secret[] {
  const pat = process.env['CLARIFAI_PAT'];
  return pat ? [new Secret(pat)] : [];
}
