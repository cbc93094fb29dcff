import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../src/migrate/journal.ts';
import { verifyJournal } from '../../src/migrate/verify-journal.ts';
import { captureCli } from '../support/capture-cli.ts';
import { createFakeService } from './support/fake-service.ts';
import { apply, openPorts, startSample } from './support/sample-run.ts';
import { tempFolder } from './support/temp-folder.ts';

async function writeJournal(count: number): Promise<{ readonly file: string; readonly anchors: readonly string[] }> {
  const file = join(await tempFolder(), 'journal.jsonl');
  const journal = await openJournal(file);
  const anchors = [journal.anchor()];
  for (let index = 1; index <= count; index += 1) {
    await journal.append({ type: 'note', index });
    anchors.push(journal.anchor());
  }
  await journal.close();
  return { file, anchors };
}

test('a whole journal is verified and ends in the anchor its writer had', async () => {
  const { file, anchors } = await writeJournal(3);
  expect(await verifyJournal(file)).toEqual({
    file,
    records: 3,
    anchor: anchors[3],
    tornBytes: 0,
    sinceAnchor: null,
  });
  expect(await verifyJournal(file, anchors[1])).toMatchObject({ sinceAnchor: 2 });
  expect(await verifyJournal(file, anchors[0])).toMatchObject({ sinceAnchor: 3 });
});

test('an end that was cut off shows by the anchor only', async () => {
  const { file, anchors } = await writeJournal(3);
  const lines = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, `${lines.slice(0, 3).join('\n')}\n`);
  expect(await verifyJournal(file)).toMatchObject({ records: 2 });
  await expect(verifyJournal(file, anchors[3])).rejects.toMatchObject({
    code: 'file',
    message: `${file}: none of its 2 records ends in this anchor`,
  });
});

test('a journal that is missing or empty is no verified one', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  await expect(verifyJournal(file)).rejects.toMatchObject({ code: 'file' });
});

test('keyshift audit verify checks the last run and names the first bad record', async () => {
  const { root, plan, folder } = await startSample();
  const ports = await openPorts(root, folder, createFakeService());
  await apply(plan, ports);
  const anchor = ports.run.journal.anchor();
  const audit = (...args: readonly string[]) => captureCli(['audit', 'verify', ...args], root, {});
  expect(await audit()).toMatchObject({ code: 0, stdout: expect.stringContaining(`Anchor: ${anchor}\n`) });
  expect((await audit('latest', '--anchor', anchor)).stdout).toContain('0 records were added since');
  expect(JSON.parse((await audit(folder.id, '--format', 'json')).stdout)).toMatchObject({ anchor, records: 17 });

  const text = await readFile(folder.journalFile, 'utf8');
  await writeFile(folder.journalFile, text.replace('"stepId":"2"', '"stepId":"9"'));
  const changed = await audit(folder.journalFile);
  expect(changed.code).toBe(2);
  expect(changed.stderr).toMatch(/journal\.jsonl:\d+: the line does not follow from the line before it/);
  expect((await audit('20171115T093000-1a2b3c')).stderr).toContain('there is no run');
});
