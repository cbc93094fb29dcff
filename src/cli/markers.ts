import type { Argv } from 'yargs';
import type { Plan } from '../domain/plan.ts';
import { checkDays } from './check-days.ts';
import type { Context } from './context.ts';
import type { TargetScan } from './scan-options.ts';

/** Options of every command that may leave marks in code. */
export interface MarkerCliOptions {
  readonly markers: boolean;
  readonly markerDays: number;
}

export function withMarkerOptions(program: Argv): Argv {
  return program
    .option('markers', {
      type: 'boolean',
      default: false,
      describe: 'Leave a keyshift-todo comment in the code for each item that stays by hand',
    })
    .option('marker-days', {
      type: 'number',
      default: 90,
      describe: 'Days until such a comment expires and scan fails',
    });
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The plan with the marks that were asked for; items that get none are told. */
export async function withMarkers(
  plan: Plan,
  scan: TargetScan,
  { markers, markerDays }: MarkerCliOptions,
  context: Context,
): Promise<Plan> {
  if (!markers) return plan;
  checkDays('--marker-days', markerDays);
  const { addMarkers } = await import('../plan/markers/add-markers.ts');
  const expires = new Date(Date.now() + markerDays * DAY_MS).toISOString().slice(0, 10);
  const { plan: marked, unmarked } = await addMarkers(plan, scan.files, { expires });
  for (const { step, reason } of unmarked) {
    const where = step.location ? `${step.location.file}:${step.location.startLine}` : step.id;
    context.note(`No mark is left at ${where}: ${reason}.`);
  }
  return marked;
}
