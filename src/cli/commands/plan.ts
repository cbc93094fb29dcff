import { writeFileSync } from 'node:fs';
import { EXIT } from '../../domain/errors.ts';
import { type ApiOptions, withApiOptions } from '../api-options.ts';
import type { Command } from '../command.ts';
import { loadConfig } from '../config.ts';
import { type MarkerCliOptions, withMarkerOptions, withMarkers } from '../markers.ts';
import { type PlanningOptions, planScan, withPlanningOptions } from '../plan-options.ts';
import { showPlan } from '../plan-view.ts';
import { reviewedIf, withReviewOption } from '../review/review-option.ts';
import { type ScanPathOptions, scanPaths, withScanOptions } from '../scan-options.ts';

interface PlanCommandOptions extends ScanPathOptions, PlanningOptions, ApiOptions, MarkerCliOptions {
  readonly format: 'text' | 'json';
  readonly out: string;
  readonly review: boolean;
}

export const planCommand: Command<PlanCommandOptions> = {
  command: 'plan [paths..]',
  describe: 'Write down the keys to create and the edits to make',
  options: (program) =>
    withMarkerOptions(withReviewOption(withApiOptions(withPlanningOptions(withScanOptions(program)))))
      .option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        describe: 'Form of the answer',
      })
      .option('out', { type: 'string', default: 'keyshift.plan.json', describe: 'Where the plan is written' }),
  examples: [
    ['keyshift plan --app acme/shop', 'Plan the working folder for one application'],
    ['keyshift plan --review', 'Accept or leave out each change on the terminal'],
    ['keyshift plan services --apps apps.csv --sink dotenv:.env', 'Several applications, secrets to dotenv files'],
  ],
  async run(options, context) {
    const config = await loadConfig(options.config);
    const scan = await scanPaths(options, config);
    const whole = await planScan(scan, options, config, context);
    const marked = await withMarkers(whole, scan, options, context);
    const plan = await reviewedIf(options.review, marked, scan, context);
    const json = `${JSON.stringify(plan, null, 2)}\n`;
    if (options.format === 'json') {
      context.print(json);
      return EXIT.ok;
    }
    context.print(await showPlan(plan, context));
    if (plan.steps.length > 0) {
      writeFileSync(options.out, json);
      context.note(`The plan is in ${options.out}. Read it, then: keyshift apply ${options.out}`);
    }
    return EXIT.ok;
  },
};
