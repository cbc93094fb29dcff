/** Where a review stands. Pure: {@link answer} gives the next. */
export interface ReviewState {
  /** Index of the item that is asked about; the number of items when all are answered. */
  readonly at: number;
  readonly verdicts: readonly (boolean | undefined)[];
  readonly ended: boolean;
}

/** What a reviewer may say, each with what it does. The order is that of the help. */
export const ANSWERS = {
  y: 'accept this change',
  n: 'leave it out',
  a: 'accept this one and all that follow',
  q: 'stop; what was accepted stays',
  e: 'edit it in $EDITOR',
  b: 'back to the one before',
  '?': 'tell what these mean',
} as const;

export type Answer = keyof typeof ANSWERS;

export function beginReview(items: number): ReviewState {
  return { at: 0, verdicts: Array.from({ length: items }, () => undefined), ended: items === 0 };
}

const WORDS: ReadonlyMap<string, Answer> = new Map([
  ['yes', 'y'],
  ['no', 'n'],
]);

/** What was said, if it is an answer. Other words are asked about again: `abort` must not count as `a`. */
export function parseAnswer(text: string): Answer | undefined {
  const said = text.trim().toLowerCase();
  return Object.hasOwn(ANSWERS, said) ? (said as Answer) : WORDS.get(said);
}

/** The state after an answer that decides something; `e` and `?` change nothing by themselves. */
export function answer(state: ReviewState, said: Answer): ReviewState {
  switch (said) {
    case 'y':
      return decide(state, true);
    case 'n':
      return decide(state, false);
    case 'a':
      return { ...state, ended: true, verdicts: state.verdicts.map((one, at) => (at < state.at ? one : true)) };
    case 'q':
      return { ...state, ended: true };
    case 'b':
      return { ...state, at: Math.max(0, state.at - 1) };
    default:
      return state;
  }
}

function decide({ at, verdicts }: ReviewState, verdict: boolean): ReviewState {
  const next = at + 1;
  return { at: next, verdicts: verdicts.with(at, verdict), ended: next === verdicts.length };
}
