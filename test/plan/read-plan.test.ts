import { describe, expect, it } from 'vitest';
import { KeyshiftError } from '../../src/domain/errors.ts';
import { parsePlan } from '../../src/plan/read-plan.ts';
import { PLAN } from '../report/plan-sample.ts';

function refusal(text: string): KeyshiftError {
  try {
    parsePlan(text, 'my-plan.json');
  } catch (error) {
    if (error instanceof KeyshiftError) return error;
    throw error;
  }
  throw new Error('the plan was accepted');
}

describe('parsePlan', () => {
  it('reads back what was written, with or without a byte order mark', () => {
    expect(parsePlan(JSON.stringify(PLAN), 'p.json')).toEqual(PLAN);
    expect(parsePlan(`\uFEFF${JSON.stringify(PLAN)}`, 'p.json')).toEqual(PLAN);
  });

  it('names the file and the place in the JSON', () => {
    const [create, ...rest] = PLAN.steps;
    if (create?.kind !== 'create-key') throw new Error('the sample starts with a key');
    const broken = { ...PLAN, steps: [{ ...create, key: { ...create.key, envName: 7 } }, ...rest] };
    const error = refusal(JSON.stringify(broken));
    expect(error.code).toBe('input');
    expect(error.message).toMatch(/^my-plan\.json is not a keyshift plan: steps\[0\]\.key\.envName: /);
    expect(error.hint).toContain('keyshift plan');
  });

  it('refuses another version, an unknown step and other JSON', () => {
    expect(refusal(JSON.stringify({ ...PLAN, schemaVersion: 2 })).message).toContain('schemaVersion');
    const steps = [{ id: '1', kind: 'delete-everything' }];
    expect(refusal(JSON.stringify({ ...PLAN, steps })).message).toContain('steps[0].kind');
    expect(refusal('[]').message).toContain('the top level');
  });

  it('does not repeat the text of what is no JSON', () => {
    expect(refusal('CLARIFAI_CLIENT_SECRET=EXAMPLE0001').message).toBe('my-plan.json is not JSON');
  });
});
