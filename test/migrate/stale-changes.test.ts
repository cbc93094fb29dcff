import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Step } from '../../src/domain/plan.ts';
import { exitCodeOf } from '../../src/migrate/apply.ts';
import { openSourceTree } from '../../src/migrate/source-tree.ts';
import { refuseStalePlan } from '../../src/migrate/stale-changes.ts';
import { createFakeService } from './support/fake-service.ts';
import { APP_JS, apply, CONFIG, openPorts, rollback, startSample, statuses } from './support/sample-run.ts';

/** Says of the two files of the sample which only work together. */
function tied(app: string, config: string): (steps: Step[]) => Step[] {
  return (steps) =>
    steps.map((step) => {
      if (step.id === '4') return { ...step, together: app } as Step;
      return step.id === '5' ? ({ ...step, together: config } as Step) : step;
    });
}

test('a file that changed since the plan is refused with the reason, the rest goes on, and the run is partly done', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample(tied('one', 'two'));
  await writeFile(join(root, 'app.js'), `${APP_JS}// mine\n`);
  const outcomes = await apply(plan, await openPorts(root, folder, service));
  expect(statuses(outcomes)).toContain('5 done');
  expect(outcomes).toContainEqual({
    stepId: '4',
    status: 'failed',
    reason: 'app.js was changed since the plan was made; plan again',
  });
  expect(exitCodeOf(outcomes)).toBe(3);
  expect(await readFile(join(root, 'app.js'), 'utf8')).toBe(`${APP_JS}// mine\n`);
  expect(service.keys).toHaveLength(1);
});

test('what only works together with it is left too, and no key is made that nothing would use', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample(tied('one', 'one'));
  await writeFile(join(root, 'app.js'), `${APP_JS}// mine\n`);
  const outcomes = await apply(plan, await openPorts(root, folder, service));
  expect(statuses(outcomes)).toEqual([
    '1 skipped',
    '2 skipped',
    '3 skipped',
    '4 failed',
    '5 skipped',
    '6 by-hand',
    '7 skipped',
  ]);
  expect(outcomes.find(({ stepId }) => stepId === '5')?.reason).toContain('works only with another change: app.js');
  expect(await readFile(join(root, 'config/keys.json'), 'utf8')).toBe(CONFIG);
  expect(service.keys).toEqual([]);

  await writeFile(join(root, 'app.js'), APP_JS);
  const again = await apply(plan, await openPorts(root, folder, service));
  expect(again.map(({ status }) => status)).not.toContain('failed');
  expect(service.keys).toHaveLength(1);
});

test('a file that was changed after this run edited it stops no other on the way to the end', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample(tied('one', 'one'));
  await apply(plan, await openPorts(root, folder, service));
  await writeFile(join(root, 'app.js'), 'changed');
  const again = await apply(plan, await openPorts(root, folder, service));
  expect(statuses(again)).toEqual(expect.arrayContaining(['1 already-done', '4 failed', '5 already-done']));
});

test('a file that is changed at the last moment is not touched, and a rollback leaves it alone', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample(tied('one', 'two'));
  const ports = await openPorts(root, folder, service);
  const save: typeof ports.backup.save = async (bytes) => {
    if (bytes.length === APP_JS.length) await writeFile(join(root, 'app.js'), 'mine');
    return ports.backup.save(bytes);
  };
  const outcomes = await apply(plan, { ...ports, backup: { ...ports.backup, save } });
  expect(outcomes).toContainEqual({
    stepId: '4',
    status: 'failed',
    reason: 'app.js was changed while it was about to be edited; plan again',
  });
  expect(await readFile(join(root, 'app.js'), 'utf8')).toBe('mine');
  const undone = await rollback(plan, await openPorts(root, folder, service));
  expect(undone.map(({ status }) => status)).not.toContain('failed');
  expect(await readFile(join(root, 'app.js'), 'utf8')).toBe('mine');
});

test('a plan of which nothing could be done does not begin', async () => {
  const { root, plan } = await startSample(tied('one', 'one'));
  await writeFile(join(root, 'app.js'), 'changed');
  await expect(refuseStalePlan(plan, openSourceTree(root))).rejects.toMatchObject({
    code: 'stale-plan',
    message: 'changed since the plan was made: app.js',
  });
});
