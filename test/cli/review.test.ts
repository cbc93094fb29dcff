import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editChanges } from '../../src/cli/review/edit-changes.ts';
import { lineEdits } from '../../src/cli/review/line-edits.ts';
import { type ReviewPorts, reviewPlan } from '../../src/cli/review/review-plan.ts';
import { applyEdits } from '../../src/domain/edit.ts';
import type { FileChange, Plan } from '../../src/domain/plan.ts';
import { planDigest } from '../../src/domain/plan-digest.ts';
import { fileChanges, stepsOf } from '../../src/domain/plan-steps.ts';
import { reviewItems } from '../../src/plan/review/review-items.ts';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';
import { hasPty, type Talk, talkOnPty } from '../support/pty.ts';

const LITERAL = [
  "const Clarifai = require('clarifai');",
  "const app = new Clarifai.App('EXAMPLEclientid0000000000000000000000009', 'EXAMPLEclientsecret000000000000000000009');",
  'app.models.predict(Clarifai.GENERAL_MODEL, url);',
  '',
].join('\n');

const PLAN = ['plan', '--app', 'acme/catalog', '--sink', 'dotenv:{component}/.env'];

let stage: CliStage;

beforeEach(async () => {
  stage = await openCliStage();
  mkdirSync(join(stage.folder, 'second'));
  stage.write('second/package.json', '{"dependencies": {"clarifai": "2.1.8"}}\n');
  stage.write('second/app.js', LITERAL);
});

afterEach(() => stage.close());

async function planned(): Promise<Plan> {
  const { stdout, stderr } = await stage.run([...PLAN, '--format', 'json']);
  expect(stderr).not.toMatch(/^keyshift: /);
  return JSON.parse(stdout) as Plan;
}

/** Answers in turn; whatever is shown or asked is kept. */
function ports(answers: readonly string[], rest: Partial<ReviewPorts> = {}): ReviewPorts & { readonly said: string[] } {
  const said: string[] = [];
  const left = [...answers];
  return {
    said,
    ask: async (question) => {
      said.push(question);
      return left.shift();
    },
    show: (text) => said.push(text),
    render: ({ changes }) => changes.map(({ file }) => file).join(' '),
    edit: async (changes) => changes,
    ...rest,
  };
}

const files = (plan: Plan): readonly string[] =>
  fileChanges(plan)
    .map(({ file }) => file)
    .toSorted();

describe('what belongs together', () => {
  it('is one item: a setting, the code that reads it and the client', async () => {
    const items = reviewItems(await planned()).map(({ changes }) => changes.map(({ file }) => file).toSorted());
    expect(items).toContainEqual(expect.arrayContaining(['.env', 'package.json', 'tagger.js']));
    expect(items).toContainEqual(['second/app.js']);
  });
});

describe('a review', () => {
  it('keeps what was accepted, and leaves the rest to a person with its place', async () => {
    const plan = await planned();
    const { result } = JSON.parse(`{"result": ${(await stage.run(['scan', '--format', 'json'])).stdout}}`);
    const chosen = await reviewPlan(plan, result.findings, ports(['y', 'n']));
    expect(files(chosen)).toEqual(['.env', 'package.json', 'tagger.js']);
    expect(chosen.id).toBe(planDigest(chosen));
    expect(stepsOf(chosen, 'by-hand')).toContainEqual(
      expect.objectContaining({
        reason: 'left out in the review',
        location: expect.objectContaining({ file: 'second/app.js', startLine: 2 }),
      }),
    );
  });

  it('stops at q and at the end of input with what was accepted until then', async () => {
    const plan = await planned();
    for (const answers of [['y', 'q'], ['y']]) {
      expect(files(await reviewPlan(plan, [], ports(answers)))).toEqual(['.env', 'package.json', 'tagger.js']);
    }
  });

  it('accepts all that follow with a, and goes back with b', async () => {
    const plan = await planned();
    expect(files(await reviewPlan(plan, [], ports(['a'])))).toEqual(files(plan));
    expect(files(await reviewPlan(plan, [], ports(['n', 'b', 'y', 'y'])))).toEqual(files(plan));
  });

  it('makes no key that nothing accepted needs', async () => {
    const chosen = await reviewPlan(await planned(), [], ports(['n', 'n']));
    expect(chosen.steps.map(({ kind }) => kind).filter((kind) => kind !== 'by-hand' && kind !== 'verify')).toEqual([]);
  });

  it('explains its answers, and asks again after anything else', async () => {
    const asked = ports(['?', 'abort', '', 'Yes', 'y']);
    await reviewPlan(await planned(), [], asked);
    expect(asked.said.filter((text) => text.startsWith('Change 1 of 2'))).toHaveLength(4);
    expect(asked.said).toContainEqual(expect.stringContaining('q  stop; what was accepted stays'));
  });

  it('takes over what an editor made of a change', async () => {
    const plan = await planned();
    const edit = async (changes: readonly FileChange[]) =>
      changes.map((change) => ({ ...change, edits: change.edits.map((one) => ({ ...one, text: `${one.text}!` })) }));
    const chosen = await reviewPlan(plan, [], ports(['e', 'y', 'n'], { edit }));
    for (const { edits } of fileChanges(chosen)) for (const { text } of edits) expect(text).toMatch(/!$/);
  });
});

describe('edits as an editor made them', () => {
  it.each([
    ['a\nb\nc\n', 'a\nB\nc\n'],
    ['a\nb\n', 'x\na\nb\ny'],
    ['', 'a\n'],
    ['a\r\nb\r\n', 'a\r\n'],
    ['a\nb\nc\nd\n', 'b\nc2\nd\ne\n'],
  ])('make %j of %j', (before, after) => {
    expect(applyEdits(before, lineEdits(before, after))).toBe(after);
  });

  it('are taken over, and the drafts are gone', async () => {
    const [change] = fileChanges(await planned()).filter(({ file }) => file === 'second/app.js');
    if (change === undefined) throw new Error('the plan does not edit second/app.js');
    const texts = new Map([['second/app.js', LITERAL]]);
    const edited = editChanges([change], { root: stage.folder, texts, editor: "sed -i 's/const app/const client/'" });
    expect(applyEdits(LITERAL, typeof edited === 'string' ? [] : (edited[0]?.edits ?? []))).toContain(
      'const client = new',
    );
    expect(editChanges([change], { root: stage.folder, texts, editor: 'false #' })).toContain('ended with 1');
    const repeats = "sed -i '1s/.*/EXAMPLEclientsecret000000000000000000009/'";
    expect(editChanges([change], { root: stage.folder, texts, editor: repeats })).toContain(
      'An old secret stands on a line',
    );
    expect(readdirSync(join(stage.folder, '.keyshift'))).toEqual(['.gitignore']);
  });
});

describe('on a real terminal', () => {
  it('asks, edits, goes back and writes the plan of what was accepted', async () => {
    if (!hasPty()) {
      process.stderr.write('no terminal was tried: util-linux script is missing\n');
      return;
    }
    const talk: Talk = [
      [/Change 1 of \d+: [^\n]*\[y,n,a,q,e,b,\?\] /, '?'],
      [/b +back to the one before[\s\S]*Change 1 of /, 'n'],
      [/Change 2 of /, 'b'],
      [/Change 1 of /, 'e'],
      [/client = new[\s\S]*Change 1 of /, 'a'],
    ];
    const { code, screen } = await talkOnPty([...PLAN, '--review'], stage, talk, {
      EDITOR: "sed -i 's/const app/const client/'",
    });
    expect({ code, screen }).toEqual({ code: 0, screen: expect.stringContaining('The plan is in keyshift.plan.json') });
    expect(screen, 'colours').toContain('\u001b[32m+');
    expect(screen).not.toContain('EXAMPLEclientsecret000000000000000000009');
    expect(stage.read('keyshift.plan.json')).toContain('const client');
  });

  it('is needed', async () => {
    const { code, stderr } = await stage.run([...PLAN, '--review']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('no terminal to review on') });
    expect(existsSync(join(stage.folder, 'keyshift.plan.json'))).toBe(false);
  });
});
