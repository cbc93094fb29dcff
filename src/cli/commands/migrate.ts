import { EXIT } from '../../domain/errors.ts';
import { withApiOptions } from '../api-options.ts';
import { type ApplyRunOptions, applyRun, confirm, declined } from '../apply-run.ts';
import type { Command } from '../command.ts';
import { loadConfig } from '../config.ts';
import { type PlanningOptions, planScan, withPlanningOptions } from '../plan-options.ts';
import { showPlan } from '../plan-view.ts';
import { type ScanPathOptions, scanPaths, withScanOptions } from '../scan-options.ts';

interface MigrateCommandOptions extends ScanPathOptions, PlanningOptions, ApplyRunOptions {
  readonly sink: string | undefined;
  readonly dryRun: boolean;
  readonly yes: boolean;
}

export const migrateCommand: Command<MigrateCommandOptions> = {
  command: 'migrate [paths..]',
  describe: 'Plan and apply in one, asking once',
  options: (program) =>
    withApiOptions(withPlanningOptions(withScanOptions(program)))
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
    const plan = await planScan(scan, options, config, context);
    context.print(await showPlan(plan, context));
    if (options.dryRun || plan.steps.length === 0) return EXIT.ok;
    if (!(await confirm('Do it?', options.yes, context))) return declined(context);
    return applyRun(plan, { ...options, sink: undefined, force: false }, context);
  },
};
