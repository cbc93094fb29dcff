import type { Argv } from 'yargs';
import type { Plan } from '../../domain/plan.ts';
import type { Context } from '../context.ts';
import type { TargetScan } from '../scan-options.ts';

export function withReviewOption(program: Argv): Argv {
  return program.option('review', {
    type: 'boolean',
    default: false,
    describe: 'Go through the changes one by one first',
  });
}

/** The plan of what a person accepted, when a review was asked for. */
export async function reviewedIf(asked: boolean, plan: Plan, scan: TargetScan, context: Context): Promise<Plan> {
  if (!asked) return plan;
  const { reviewOnTerminal } = await import('./review-on-terminal.ts');
  return reviewOnTerminal(plan, scan, context);
}
