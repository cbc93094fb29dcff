import type { Outcome } from '../../domain/outcome.ts';
import { because, type StepResult } from '../apply-ports.ts';
import { describe } from '../describe.ts';

/** The outcome of a check; one that cannot be made has failed. */
export async function checked(stepId: string, checking: Promise<StepResult>, subject?: string): Promise<Outcome> {
  const about = subject === undefined ? {} : { subject };
  try {
    return { stepId, ...about, ...(await checking) };
  } catch (error) {
    return { stepId, ...about, ...because('failed', describe(error)) };
  }
}
