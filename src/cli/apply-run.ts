import { EXIT, type ExitCode, KeyshiftError } from '../domain/errors.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { AppliedStep } from '../migrate/apply.ts';
import { type ApiOptions, connect } from './api-options.ts';
import { commitAndTell, refuseWithoutCheckout } from './commit-options.ts';
import type { Context } from './context.ts';
import { refuseDirtyFiles } from './dirty-files.ts';
import { onInterrupt } from './interrupt.ts';
import { follow, type OpenRun, type SessionOptions, withSession } from './run-session.ts';

export interface ApplyRunOptions extends ApiOptions {
  readonly sink: string | undefined;
  readonly allowDirty: boolean;
  readonly force: boolean;
  readonly commit: boolean;
  readonly commitHooks: boolean;
}

/** Carries out a plan in its run, a new one or the one it was begun in, and prints every outcome. */
export async function applyRun(
  plan: Plan,
  options: ApplyRunOptions & SessionOptions,
  context: Context,
): Promise<ExitCode> {
  const { applyPlan } = await import('../migrate/apply.ts');
  if (options.commit) refuseWithoutCheckout(plan.root);
  const service = await connect(options, context);
  const interrupt = onInterrupt('Finishing the step at work; run the same command again to go on.', context);
  try {
    return await withSession(
      plan.root,
      () => openRun(plan, options),
      service,
      options,
      async ({ folder, ports }) => {
        const steps = applyPlan(plan, ports, { sink: options.sink, force: options.force, signal: interrupt.signal });
        const code = await follow(outcomesOf(steps), plan, context);
        const committed = !options.commit || (await commitAndTell({ folder, plan, ports }, options, context));
        context.note(`Run ${folder.id}. Undo it with: keyshift rollback ${folder.id}`);
        context.note(`Its journal ends in ${ports.run.journal.anchor()} (keyshift audit verify --anchor).`);
        return committed ? code : EXIT.partly;
      },
    );
  } finally {
    interrupt.release();
  }
}

/** Looked up with the root locked, so that two who begin one plan at once do not begin two runs. */
async function openRun(plan: Plan, options: ApplyRunOptions): ReturnType<OpenRun> {
  const { createRun, findRunOf } = await import('../migrate/state-folder.ts');
  const begun = await findRunOf(plan.root, plan.id);
  if (!begun) await checkBeforeBeginning(plan, options);
  return { folder: begun ?? (await createRun(plan.root, plan, new Date())), plan };
}

/** What is refused leaves no run behind, which a corrected call would take for one to go on with. */
async function checkBeforeBeginning(plan: Plan, options: ApplyRunOptions): Promise<void> {
  const { checkDeliveries, checkPlanId } = await import('../migrate/check-plan.ts');
  const { parseSink } = await import('../migrate/sinks/parse-sink.ts');
  const { openSourceTree } = await import('../migrate/source-tree.ts');
  const { refuseStalePlan } = await import('../migrate/stale-changes.ts');
  if (!options.force) checkPlanId(plan);
  checkDeliveries(plan, (step) => {
    const spec = options.sink ?? step.sink;
    return spec === null ? null : parseSink(spec, plan.root);
  });
  await refuseStalePlan(plan, openSourceTree(plan.root));
  if (!options.allowDirty) await refuseDirtyFiles(plan);
}

async function* outcomesOf(steps: AsyncIterable<AppliedStep>): AsyncGenerator<Outcome> {
  for await (const { outcome } of steps) yield outcome;
}

/** Asks once; without a terminal the answer must be on the command line. */
export async function confirm(question: string, yes: boolean, context: Context): Promise<boolean> {
  return yes || /^y(es)?$/i.test(await askOnTerminal(`${question} [y/N] `, context));
}

/** @throws {KeyshiftError} 'usage' when there is nobody to ask */
export async function askOnTerminal(question: string, context: Context): Promise<string> {
  if (!context.interactive) {
    throw new KeyshiftError('usage', 'there is no terminal to ask on', {
      hint: 'Read the plan with --dry-run, then give --yes.',
    });
  }
  const { createInterface } = await import('node:readline/promises');
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await prompt.question(question)).trim();
  } finally {
    prompt.close();
  }
}

/** What a declined question comes to: nothing was done, and nothing is wrong. */
export function declined(context: Context): ExitCode {
  context.note('Nothing was done.');
  return EXIT.ok;
}
