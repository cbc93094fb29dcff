import type { Plan } from '../domain/plan.ts';
import { fileChanges } from '../domain/plan-steps.ts';
import type { Context } from './context.ts';

/** The plan as plan, apply --dry-run and migrate all show it. */
export async function showPlan(plan: Plan, context: Context): Promise<string> {
  const [{ renderPlanText }, { readText }] = await Promise.all([
    import('../report/plan-text.ts'),
    import('../scan/read-text.ts'),
  ]);
  const files = fileChanges(plan).map(({ file }) => file);
  const texts = new Map(
    files.flatMap((file) => {
      const read = readText(plan.root, file);
      return read ? [[file, read.text] as const] : [];
    }),
  );
  return renderPlanText(plan, { texts, palette: context.palette });
}
