import { createInterface } from 'node:readline';
import { KeyshiftError } from '../../domain/errors.ts';
import type { Plan } from '../../domain/plan.ts';
import type { ReviewItem } from '../../plan/review/review-items.ts';
import { renderDiffs } from '../../report/plan-diff.ts';
import type { Context } from '../context.ts';
import { textsOf } from '../plan-view.ts';
import type { TargetScan } from '../scan-options.ts';
import { editChanges } from './edit-changes.ts';
import { reviewPlan } from './review-plan.ts';

/**
 * Asks about each change of a plan on the terminal; gives the plan of what was accepted.
 * @throws {KeyshiftError} 'usage' without a terminal
 */
export async function reviewOnTerminal(plan: Plan, scan: TargetScan, context: Context): Promise<Plan> {
  if (!context.interactive) {
    throw new KeyshiftError('usage', 'there is no terminal to review on', {
      hint: 'Leave --review away, and read the plan instead.',
    });
  }
  const texts = await textsOf(plan);
  const editor = context.env['VISUAL'] || context.env['EDITOR'] || 'vi';
  // No raw mode: an editor in between finds the terminal as it was.
  const terminal = createInterface({ input: process.stdin, terminal: false });
  const lines = terminal[Symbol.asyncIterator]();
  const show = (text: string): void => void process.stderr.write(text);
  try {
    return await reviewPlan(plan, scan.result.findings, {
      async ask(question) {
        show(question);
        const { done, value } = await lines.next();
        return done ? undefined : value;
      },
      show,
      render: (item) => renderItem(item, texts, context),
      edit: async (own) => editChanges(own, { root: plan.root, texts, editor }),
    });
  } finally {
    terminal.close();
  }
}

function renderItem({ changes, keys }: ReviewItem, texts: ReadonlyMap<string, string>, { palette }: Context): string {
  const head = keys.length === 0 ? '' : `${palette.bold('With')} ${keys.join(', ')}\n`;
  return head + renderDiffs(changes, texts, palette);
}
