import { expect, it } from 'vitest';
import type { Plan, Step } from '../../src/domain/plan.ts';
import { planDigest } from '../../src/domain/plan-digest.ts';
import { seal } from '../../src/domain/seal-plan.ts';

const STEP: Step = { id: '1-retire', kind: 'retire', credential: 'client id EXAM…(40)' };
const PLAN: Omit<Plan, 'id'> = {
  schemaVersion: 1,
  tool: { name: 'keyshift', version: '0.0.0' },
  root: '/home/ada/shop',
  paths: [],
  profile: 'full',
  steps: [STEP],
};

it('the id of a plan does not depend on the order of its members, nor on itself', () => {
  const { id } = seal(PLAN);
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  const { steps, ...rest } = PLAN;
  expect(planDigest({ steps: [{ credential: STEP.credential, kind: 'retire', id: STEP.id }], ...rest })).toBe(id);
  expect(planDigest(seal(PLAN))).toBe(id);
});

it.each([
  ['profile', { profile: 'minimum' as const }],
  ['root', { root: '/home/ada/other' }],
  ['steps', { steps: [] }],
  ['a value deep inside', { steps: [{ ...STEP, credential: 'another' }] }],
  ['the order of steps', { steps: [STEP, { ...STEP, id: '2-retire' }].toReversed() }],
])('the id changes with %s', (_, change) => {
  const other = { ...PLAN, steps: [STEP, { ...STEP, id: '2-retire' }] };
  const base = 'steps' in change && change.steps.length === 2 ? other : PLAN;
  expect(seal({ ...PLAN, ...change }).id).not.toBe(seal(base).id);
});
