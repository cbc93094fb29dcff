import { expect, test } from 'vitest';
import { renderOutcome } from '../../src/cli/outcome-text.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { PLAIN } from '../../src/report/palette.ts';

test('names and reasons from the tree and from programs cannot steer a terminal', () => {
  const outcome = {
    stepId: 'test',
    status: 'failed',
    subject: 'verify a\u001b[2J.js',
    reason: 'said \u001b[31m',
  } as const;
  expect(renderOutcome(outcome, { steps: [] } as unknown as Plan, PLAIN)).toBe(
    '  failed       verify a\\u001b[2J.js  said \\u001b[31m',
  );
});
