import { expect, test } from 'vitest';
import { describePoint, everyBoundary, type Profile, randomPoints } from '../../scripts/chaos/point.ts';

const PROFILE: Profile = { workload: 'apply', boundaries: ['open', 'writeFile', 'rename'], milliseconds: 900 };

test('each boundary is met once, and a write also half way', () => {
  expect(everyBoundary(PROFILE).map(describePoint)).toEqual([
    'apply, service trouble none, killed at boundary 1',
    'apply, service trouble none, killed at boundary 2',
    'apply, service trouble none, killed at boundary 2/half',
    'apply, service trouble none, killed at boundary 3',
  ]);
});

test('random points depend on the seed alone and lie within the run', () => {
  const points = randomPoints(7, 200, [PROFILE], ['none', 'drop']);
  expect(randomPoints(7, 200, [PROFILE], ['none', 'drop'])).toEqual(points);
  expect(randomPoints(8, 200, [PROFILE], ['none', 'drop'])).not.toEqual(points);
  const kills = points.flatMap((point) => point.kills);
  expect(new Set(points.map(({ kills: { length } }) => length))).toEqual(new Set([1, 2, 3]));
  expect(new Set(points.map(({ trouble }) => trouble))).toEqual(new Set(['none', 'drop']));
  for (const kill of kills) {
    const [value, most] = kill.at === 'time' ? [kill.milliseconds, 900] : [kill.number, 3];
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(most);
  }
});
