export type OutcomeStatus = 'done' | 'already-done' | 'skipped' | 'failed' | 'by-hand';

/** What became of a step. `reason` is set for everything but `done`. */
export interface Outcome {
  readonly stepId: string;
  readonly status: OutcomeStatus;
  readonly reason?: string;
  /** What it is about, where the plan has no such step. */
  readonly subject?: string;
}
