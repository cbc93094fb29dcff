import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';

let stage: CliStage;

beforeEach(async () => {
  stage = await openCliStage();
});

afterEach(() => stage.close());

it('prints the anchor of its journal at the end, which shows a cut tail later', async () => {
  stage.write('rows.csv', 'app_id,scopes,env\nphoto-tagger,Predict,A_KEY\ncatalog,Predict,B_KEY\n');
  const { code, stderr } = await stage.run(['batch', 'rows.csv', '--sink', 'csv:secrets.csv']);
  expect(code, stderr).toBe(0);
  const [, anchor = '', journal = ''] =
    /ends in ([0-9a-f]{64}) \(keyshift audit verify (\S+) --anchor\)/.exec(stderr) ?? [];
  const audit = ['audit', 'verify', journal, '--anchor', anchor];
  expect(await stage.run(audit)).toMatchObject({ code: 0 });
  stage.write(journal, stage.read(journal).replace(/[^\n]*\n$/, ''));
  const cut = await stage.run(audit);
  expect(cut.code).not.toBe(0);
  expect(cut.stderr).toContain('Its end was cut off');
});

it('does the rows that are as before when the file was changed, and ends with 3', async () => {
  const header = 'app_id,scopes,env,description\n';
  stage.write('rows.csv', `${header}photo-tagger,Predict,A_KEY,one\n`);
  await stage.run(['batch', 'rows.csv', '--sink', 'csv:secrets.csv']);
  stage.write('rows.csv', `${header}photo-tagger,Predict,A_KEY,one\ncatalog,Predict,B_KEY,two\n`);
  const { code, stdout } = await stage.run(['batch', 'rows.csv', '--sink', 'csv:secrets.csv', '--resume']);
  expect(code).toBe(3);
  expect(stdout).toContain('1 already done, 1 failed, 0 left');
  expect(stage.sandbox.keys()).toHaveLength(1);
});
