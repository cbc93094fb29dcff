import { expect, test } from 'vitest';
import type { Outcome } from '../../src/domain/outcome.ts';
import { planRotation } from '../../src/migrate/plan-rotation.ts';
import { rotateKey } from '../../src/migrate/rotate.ts';
import { createRun, findRunOf } from '../../src/migrate/state-folder.ts';
import { createFakeService } from './support/fake-service.ts';
import { Killed, killedAt } from './support/killed-at.ts';
import { apply, KEY, openPorts, readTree, startSample } from './support/sample-run.ts';

async function collect(outcomes: AsyncIterable<Outcome>): Promise<readonly Outcome[]> {
  const all: Outcome[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  return all;
}

async function begunRotation() {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  await apply(plan, await openPorts(root, folder, service));
  const { run, tree } = await openPorts(root, folder, service);
  const old = service.keys[0]?.secret.reveal() ?? '';
  const rotation = await planRotation({ plan, origin: run.state, key: KEY.id, service, tree });
  const rotationFolder = await createRun(root, rotation.plan, new Date(1));
  const open = () => openPorts(root, rotationFolder, service);
  return { root, service, old, rotation, open };
}

/** As many records as the rotation of the sample has. */
const RECORDS = 16;
const boundaries = [...Array(RECORDS).keys()].flatMap((at) => [[at + 1, false] as const, [at + 1, true] as const]);

test.each(boundaries)(
  'a rotation killed at record %i, written: %s, ends well when it is run again',
  async (at, written) => {
    const { root, service, old, rotation, open } = await begunRotation();
    await expect(collect(rotateKey(rotation.plan, rotation.old, killedAt(await open(), at, written)))).rejects.toThrow(
      Killed,
    );
    const again = await collect(rotateKey(rotation.plan, rotation.old, await open()));
    expect(again.map(({ status }) => status)).not.toContain('failed');
    expect(service.keys).toHaveLength(1);
    const [key] = service.keys;
    expect(key).toMatchObject({ description: KEY.description, scopes: ['Predict'] });
    const tree = Object.values(await readTree(root)).join();
    expect(tree).not.toContain(old);
    expect(tree.split(key?.secret.reveal() ?? '?')).toHaveLength(3);
    expect((await open()).run.state.rotated, 'a later rotation is a new one').toBe(true);
  },
);

test('a rotation is no run of the plan that made the key', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  await apply(plan, await openPorts(root, folder, service));
  const { run, tree } = await openPorts(root, folder, service);
  const marked = { ...plan, basedOn: 'the plan before its marks' };
  const rotation = await planRotation({ plan: marked, origin: run.state, key: KEY.id, service, tree });
  expect(rotation.plan).not.toHaveProperty('basedOn');
  await createRun(root, rotation.plan, new Date(2000));
  expect(await findRunOf(root, 'the plan before its marks')).toBeUndefined();
});

test('the rotation of the sample has as many records as are tried above', async () => {
  const { rotation, open } = await begunRotation();
  await collect(rotateKey(rotation.plan, rotation.old, await open()));
  expect((await open()).run.journal.records).toHaveLength(RECORDS);
});
