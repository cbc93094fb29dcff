import type { Plan } from '../domain/plan.ts';
import { fileChanges } from '../domain/plan-steps.ts';
import type { Context } from './context.ts';

/** The plan as plan, apply --dry-run and migrate all show it. */
export async function showPlan(plan: Plan, context: Context): Promise<string> {
  const { renderPlanText } = await import('../report/plan-text.ts');
  return renderPlanText(plan, { texts: await textsOf(plan), palette: context.palette });
}

/** Current contents of the files that a plan edits, without those that are gone. */
export async function textsOf(plan: Plan): Promise<ReadonlyMap<string, string>> {
  const { readText } = await import('../scan/read-text.ts');
  return new Map(
    fileChanges(plan).flatMap(({ file }) => {
      const read = readText(plan.root, file);
      return read ? [[file, read.text] as const] : [];
    }),
  );
}
