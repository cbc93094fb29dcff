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
import { settingsOf } from './scan-options.ts';

/** A run that a command works on: its plan, and its ports while the session is open. */
export interface RunSession {
  readonly folder: RunFolder;
  readonly plan: Plan;
  readonly ports: RunPorts;
}

/** What a new scan of the tree finds, less what the config of the working folder excludes or ignores. */
export async function rescan(root: string): Promise<readonly Finding[]> {
  const { scanTree } = await import('../scan/scan-tree.ts');
  const target = { root, shown: root, only: [] };
  const config = await loadConfig(undefined);
  const { result } = await scanTree(root, settingsOf(target, { platformKey: 'ask', link: true }, config));
  return result.findings;
}

/** Opens a run by its id, the latest one for `latest`, with its root locked, and closes it after the action. */
export async function withRun<T>(
  root: string,
  id: string,
  options: ApiOptions,
  context: Context,
  action: (session: RunSession) => Promise<T>,
): Promise<T> {
  const folder = await findRun(root, id);
  const { readPlanText } = await import('../migrate/state-folder.ts');
  const { parsePlan } = await import('../plan/read-plan.ts');
  const text = await readPlanText(folder);
  if (text === undefined) throw new KeyshiftError('input', `run ${folder.id} was stopped before it did anything`);
  const service = await connect(options, context);
  return withSession(root, folder, parsePlan(text, folder.planFile), service, action);
}

/** Opens the ports of a run, with the root locked against other processes. */
export async function withSession<T>(
  root: string,
  folder: RunFolder,
  plan: Plan,
  service: KeyService,
  action: (session: RunSession) => Promise<T>,
): Promise<T> {
  const { openRunPorts } = await import('../migrate/open-run-ports.ts');
  const { withRootLocked } = await import('../migrate/state-folder.ts');
  return withRootLocked(root, async () => {
    const ports = await openRunPorts(folder, { root, service, baseDir: root, rescan });
    try {
      return await action({ folder, plan, ports });
    } finally {
      await ports.close();
    }
  });
}

async function findRun(root: string, id: string): Promise<RunFolder> {
  const { listRuns, runFolder } = await import('../migrate/state-folder.ts');
  const runs = await listRuns(root);
  const found = id === 'latest' ? runs.at(-1) : runs.find((run) => run.id === runFolder(root, id).id);
  if (found) return found;
  throw new KeyshiftError('usage', id === 'latest' ? 'there is no run here' : `there is no run ${id} here`, {
    hint: 'List the runs with: keyshift runs',
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
