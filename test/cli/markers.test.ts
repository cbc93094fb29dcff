import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';

const SCRIPT = '#!/bin/sh\ncurl -H "Authorization: Bearer $TOKEN" "https://api.clarifai.com/v1/tag/?url=$1"\n';

let stage: CliStage;

beforeEach(async () => {
  stage = await openCliStage();
  stage.write('tag.sh', SCRIPT);
});

afterEach(() => stage.close());

describe('--markers', () => {
  it('leaves marks that a dry run shows, scan counts, a second run keeps and a rollback removes', async () => {
    const migrate = ['migrate', '--sink', 'dotenv:.env', '--markers', '--marker-days', '30'];
    expect((await stage.run([...migrate, '--dry-run'])).stdout).toMatch(/^\+# keyshift-todo\[[0-9a-f]{16}\]: /m);
    const done = await stage.run([...migrate, '--yes']);
    expect(done.code, done.stdout).toBe(0);
    const marked = stage.read('tag.sh');
    expect(marked).toMatch(/^# keyshift-todo\[[0-9a-f]{16}\]: .* \(expires \d{4}-\d\d-\d\d\)$/m);

    const scanned = await stage.run(['scan', '--format', 'json']);
    const { todos } = JSON.parse(scanned.stdout);
    expect(todos).toContainEqual(expect.objectContaining({ file: 'tag.sh', acknowledged: false, expired: false }));
    expect((await stage.run(['scan'])).stdout).toMatch(/\d marks? to do/);
    expect((await stage.run(['verify', 'latest', '--stage', 'tree'])).code).toBe(0);

    await stage.run([...migrate, '--yes']);
    expect(stage.read('tag.sh')).toBe(marked);
    const runs = JSON.parse((await stage.run(['runs', '--format', 'json'])).stdout) as readonly {
      readonly id: string;
    }[];
    for (const { id } of runs.toReversed()) await stage.run(['rollback', id, '--yes']);
    expect(stage.read('tag.sh')).toBe(SCRIPT);
  });

  it('of apply leaves them too, and the same call goes on with the same run', async () => {
    await stage.run(['plan', '--sink', 'dotenv:.env']);
    const apply = ['apply', 'keyshift.plan.json', '--markers', '--yes'];
    expect((await stage.run(apply)).code).toBe(0);
    const marked = stage.read('tag.sh');
    expect(marked).toContain('keyshift-todo[');
    expect((await stage.run(apply)).code).toBe(0);
    expect(stage.read('tag.sh')).toBe(marked);
    expect(JSON.parse((await stage.run(['runs', '--format', 'json'])).stdout)).toHaveLength(1);
  });

  it.each(['-1', '1e12', 'soon'])('expire after a number of days, not after %s', async (days) => {
    const { code, stderr } = await stage.run(['plan', '--markers', `--marker-days=${days}`]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('--marker-days is no number of days'),
    });
  });

  it('fails a scan when one expired, unless it was acknowledged', async () => {
    stage.write('tagger.js', '');
    stage.write('.env', '');
    const mark = '# keyshift-todo[00000000000000a1]: Clarifai: mend this (expires 2017-12-31)\n';
    stage.write('tag.sh', mark);
    const expired = await stage.run(['scan']);
    expect(expired.stdout).toMatch(/tag\.sh:1 +expired 2017-12-31 +Clarifai: mend this/);
    expect(expired.code).toBe(1);
    stage.write('tag.sh', mark.replace('todo[', 'todo-ack['));
    expect(await stage.run(['scan'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 mark to do (1 acknowledged)'),
    });
  });
});
