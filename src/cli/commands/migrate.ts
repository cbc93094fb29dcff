import { EXIT } from '../../domain/errors.ts';
import type { Plan } from '../../domain/plan.ts';
import { withApiOptions } from '../api-options.ts';
import { type ApplyRunOptions, applyRun, askOnTerminal, confirm, declined } from '../apply-run.ts';
import type { Command } from '../command.ts';
import { withCommitOptions } from '../commit-options.ts';
import { loadConfig } from '../config.ts';
import type { Context } from '../context.ts';
import { type MarkerCliOptions, withMarkerOptions, withMarkers } from '../markers.ts';
import { type PlanningOptions, planScan, withPlanningOptions } from '../plan-options.ts';
import { showPlan } from '../plan-view.ts';
import { reviewedIf, withReviewOption } from '../review/review-option.ts';
import { type ScanPathOptions, scanPaths, type TargetScan, withScanOptions } from '../scan-options.ts';

interface MigrateCommandOptions extends ScanPathOptions, PlanningOptions, ApplyRunOptions, MarkerCliOptions {
  readonly sink: string | undefined;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly review: boolean;
}

export const migrateCommand: Command<MigrateCommandOptions> = {
  command: 'migrate [paths..]',
  describe: 'Plan and apply in one, asking once',
  options: (program) =>
    withMarkerOptions(
      withCommitOptions(withReviewOption(withApiOptions(withPlanningOptions(withScanOptions(program))))),
    )
      .option('dry-run', { type: 'boolean', default: false, describe: 'Only show the plan' })
      .option('yes', { alias: 'y', type: 'boolean', default: false, describe: 'Do not ask' })
      .option('allow-dirty', { type: 'boolean', default: false, describe: 'Also edit files with uncommitted changes' }),
  examples: [
    ['keyshift migrate --app acme/shop --dry-run', 'What would happen'],
    ['keyshift migrate --app acme/shop --sink dotenv:.env', 'Show the plan, ask, do it'],
  ],
  async run(options, context) {
    const config = await loadConfig(options.config);
    const scan = await scanPaths(options, config);
    const whole = await planScan(scan, options, config, context);
    const marked = await withMarkers(whole, scan, options, context);
    const plan = await reviewedIf(options.review, marked, scan, context);
    context.print(await showPlan(plan, context));
    if (options.dryRun || plan.steps.length === 0) return EXIT.ok;
    const decided = await decide(plan, scan, options, context);
    return decided ? applyRun(decided, { ...options, sink: undefined, force: false }, context) : declined(context);
  },
};

/** The plan that is to be carried out; undefined when it was declined. Who was shown all may still go through it. */
async function decide(
  plan: Plan,
  scan: TargetScan,
  { yes, review }: MigrateCommandOptions,
  context: Context,
): Promise<Plan | undefined> {
  if (yes || review) return (await confirm('Do it?', yes, context)) ? plan : undefined;
  const said = await askOnTerminal('Do it? [y/N, r to review each change] ', context);
  if (/^y(es)?$/i.test(said)) return plan;
  if (!/^r(eview)?$/i.test(said)) return undefined;
  const chosen = await reviewedIf(true, plan, scan, context);
  context.print(await showPlan(chosen, context));
  return (await confirm('Do it?', false, context)) ? chosen : undefined;
}
