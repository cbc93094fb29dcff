import type { KeyService } from '../clarifai/key-service.ts';
import { type ExitCode, KeyshiftError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { RunPorts } from '../migrate/apply-ports.ts';
import type { RunFolder } from '../migrate/state-folder.ts';
import { type ApiOptions, connect } from './api-options.ts';
import { loadConfig } from './config.ts';
import type { Context } from './context.ts';
import { type Direction, renderOutcome } from './outcome-text.ts';
import { scanFolder } from './scan-options.ts';

/** A run that a command works on: its plan, and its ports while the session is open. */
export interface RunSession {
  readonly folder: RunFolder;
  readonly plan: Plan;
  readonly ports: RunPorts;
}

/** What a session needs besides the run: the service, and the config by which the tree is scanned again. */
export interface SessionOptions extends ApiOptions {
  readonly config: string | undefined;
}

/** Finds or makes the run that a session is about; called with the root locked. */
export type OpenRun = () => Promise<{ readonly folder: RunFolder; readonly plan: Plan }>;

/** Scans the tree anew, less what the config excludes or ignores. */
function rescanWith(named: string | undefined): (root: string) => Promise<readonly Finding[]> {
  return async (root) => {
    const { result } = await scanFolder(root, await loadConfig(named));
    return result.findings;
  };
}

/** Opens a run by its id or as `latest`, with its root locked, and closes it after the action. */
export async function withRun<T>(
  root: string,
  id: string,
  options: SessionOptions,
  context: Context,
  action: (session: RunSession) => Promise<T>,
): Promise<T> {
  const { findRun } = await import('./find-run.ts');
  const service = await connect(options, context);
  return withSession(root, async () => withPlan(await findRun(root, id)), service, options, action);
}

/** @throws {KeyshiftError} 'input' when the run has none, or none of this version */
export async function withPlan(folder: RunFolder): Promise<{ readonly folder: RunFolder; readonly plan: Plan }> {
  const { readPlanText } = await import('../migrate/state-folder.ts');
  const { parsePlan } = await import('../plan/read-plan.ts');
  const text = await readPlanText(folder);
  if (text === undefined) throw new KeyshiftError('input', `run ${folder.id} was stopped before it did anything`);
  return { folder, plan: parsePlan(text, folder.planFile) };
}

/** Opens the ports of a run, with the root locked against other processes. */
export async function withSession<T>(
  root: string,
  open: OpenRun,
  service: KeyService,
  { config }: Pick<SessionOptions, 'config'>,
  action: (session: RunSession) => Promise<T>,
): Promise<T> {
  const { openRunPorts } = await import('../migrate/open-run-ports.ts');
  const { filesHolding } = await import('../scan/files-holding.ts');
  const { withRootLocked } = await import('../migrate/state-folder.ts');
  return withRootLocked(root, async () => {
    const { folder, plan } = await open();
    const ports = await openRunPorts(folder, { root, service, rescan: rescanWith(config), filesHolding });
    try {
      return await action({ folder, plan, ports });
    } finally {
      await ports.close();
    }
  });
}

/** Prints each outcome as it comes and gives the exit code of them all. */
export async function follow(
  outcomes: AsyncIterable<Outcome>,
  plan: Plan,
  context: Context,
  direction: Direction = 'do',
): Promise<ExitCode> {
  const { exitCodeOf } = await import('../migrate/apply.ts');
  const seen: Outcome[] = [];
  for await (const outcome of outcomes) {
    seen.push(outcome);
    context.print(`${renderOutcome(outcome, plan, context.palette, direction)}\n`);
    context.log.info(`${outcome.stepId}: ${outcome.status}`);
  }
  return exitCodeOf(seen);
}
