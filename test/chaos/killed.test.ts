import { join } from 'node:path';
import { expect, test } from 'vitest';
import { batchWorkload } from '../../scripts/chaos/batch-workload.ts';
import { openLane } from '../../scripts/chaos/lane.ts';
import { describePoint, type Point } from '../../scripts/chaos/point.ts';
import { tryPoint } from '../../scripts/chaos/try-point.ts';
import { runCli } from '../../src/cli/program.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = ['--import', join(ROOT, 'node_modules/tsx/dist/esm/index.mjs'), join(ROOT, 'src/cli/main.ts')];

/** How many writes a run makes varies with its timing, by less than this as far as runs were seen. */
const LEEWAY = 24;

test('a batch killed before an answer, within a record and when most is done ends with one key for each row', async () => {
  const lane = await openLane(batchWorkload, { start: SOURCE, run: runCli });
  const { boundaries } = lane.profile;
  const kill = (number: number, half = false) => ({ at: 'boundary', number, half }) as const;
  const point = (trouble: string, ...kills: Point['kills']): Point => ({ workload: 'batch', trouble, kills });
  const points = [
    point('commit-then-drop', kill(boundaries.indexOf('answer') + 1)),
    point(
      'request carried out twice',
      kill(boundaries.indexOf('appendFile', boundaries.length >> 1) + 1, true),
      kill(12),
    ),
    point('none', kill(boundaries.length - LEEWAY)),
  ];
  try {
    for (const one of points) {
      const { kills, counts, wrong } = await tryPoint(lane, one, 1);
      expect({ kills, counts, wrong }, describePoint(one)).toEqual({
        kills: one.kills.length,
        counts: { missing: 0, duplicate: 0, orphaned: 0 },
        wrong: [],
      });
    }
  } finally {
    lane.close();
  }
}, 300_000);
