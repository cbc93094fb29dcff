import type { Finding } from '../../domain/finding.ts';
import type { FileChange, Plan } from '../../domain/plan.ts';
import { type ReviewItem, reviewItems } from '../../plan/review/review-items.ts';
import { selectChanges } from '../../plan/review/select-changes.ts';
import { ANSWERS, type Answer, answer, beginReview, parseAnswer } from './state.ts';

/** What a review needs of the person in front of it. */
export interface ReviewPorts {
  /** The line that was typed; undefined when nobody answers any more, which counts as `q`. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly show: (text: string) => void;
  /** The item as it is now, for a person. */
  readonly render: (item: ReviewItem) => string;
  /** The changes as edited, or why that came to nothing. */
  readonly edit: (changes: readonly FileChange[]) => Promise<readonly FileChange[] | string>;
}

/** Goes through the changes of a plan one by one; gives the plan of those that were accepted. */
export async function reviewPlan(plan: Plan, findings: readonly Finding[], ports: ReviewPorts): Promise<Plan> {
  const items = [...reviewItems(plan)];
  let state = beginReview(items.length);
  while (!state.ended) {
    const item = items[state.at];
    if (item === undefined) break;
    ports.show(`\n${ports.render(item)}\n`);
    const said = await askAnswer(`Change ${state.at + 1} of ${items.length}: ${questionOf(item)}`, ports);
    if (said === 'e') items[state.at] = await edited(item, ports);
    state = answer(state, said);
  }
  const taken = items.filter((_, at) => state.verdicts[at]).flatMap(({ changes }) => changes);
  return selectChanges(plan, new Map(taken.map(({ id, edits }) => [id, edits])), findings);
}

function questionOf({ changes }: ReviewItem): string {
  const [first] = changes;
  return changes.length === 1 ? `change ${first?.file ?? ''}?` : `change these ${changes.length} files together?`;
}

async function askAnswer(question: string, { ask, show }: ReviewPorts): Promise<Answer> {
  for (;;) {
    const text = await ask(`${question} [${Object.keys(ANSWERS).join(',')}] `);
    if (text === undefined) return 'q';
    const said = parseAnswer(text);
    if (said !== undefined && said !== '?') return said;
    show(
      `${Object.entries(ANSWERS)
        .map(([key, meaning]) => `  ${key}  ${meaning}`)
        .join('\n')}\n`,
    );
  }
}

/** The item with what the editor made of it; what it may not make is told and changes nothing. */
async function edited(item: ReviewItem, { edit, show }: ReviewPorts): Promise<ReviewItem> {
  const result = await edit(item.changes);
  if (typeof result === 'string') {
    show(`${result}\n`);
    return item;
  }
  const edits = new Map(result.map((change) => [change.id, change.edits]));
  return {
    ...item,
    changes: item.changes.map((change) => ({ ...change, edits: edits.get(change.id) ?? change.edits })),
  };
}
