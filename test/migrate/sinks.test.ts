import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Secret } from '../../src/domain/secret.ts';
import { parseSink } from '../../src/migrate/sinks/parse-sink.ts';
import type { SinkEntry } from '../../src/migrate/sinks/sink.ts';
import { tempFolder } from './support/temp-folder.ts';

const OLD = '000000000000400080000000000000aa';
const NEW = '000000000000400080000000000000bb';

function entry(name: string, value = NEW, appId = 'tagger'): SinkEntry {
  return { name, secret: new Secret(value), app: { userId: 'acme', appId }, description: 'a key' };
}

test.each([
  ['dotenv', `CLARIFAI_API_KEY=${NEW}\n`],
  ['json', `{\n  "CLARIFAI_API_KEY": "${NEW}"\n}\n`],
  ['csv', `name,user_id,app_id,description,api_key\nCLARIFAI_API_KEY,acme,tagger,a key,${NEW}\n`],
])('%s makes a file that only its owner reads, and a second delivery changes nothing', async (kind, text) => {
  const folder = await tempFolder();
  const file = join(folder, 'keys');
  const sink = parseSink(`${kind}:keys`, folder);
  expect(await sink.deliver(entry('CLARIFAI_API_KEY'))).toBe('delivered');
  expect(await readFile(file, 'utf8')).toBe(text);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const again = parseSink(`${kind}:keys`, folder);
  expect(await again.deliver(entry('CLARIFAI_API_KEY'))).toBe('unchanged');
  expect(await readFile(file, 'utf8')).toBe(text);
});

test.each(['dotenv', 'json', 'csv'])('%s loses none of many deliveries at once', async (kind) => {
  const folder = await tempFolder();
  const [one, two] = [parseSink(`${kind}:keys`, folder), parseSink(`${kind}:keys`, folder)];
  const names = [...Array(60).keys()].map((number) => `KEY_${number}`);
  await Promise.all(names.map((name, at) => (at % 2 ? one : two).deliver(entry(name))));
  const text = await readFile(join(folder, 'keys'), 'utf8');
  for (const name of names) expect(text).toMatch(new RegExp(`\\b${name}\\b`));
});

test.each(['dotenv', 'json', 'csv'])('%s takes a delivery back', async (kind) => {
  const folder = await tempFolder();
  const file = join(folder, 'keys');
  const sink = parseSink(`${kind}:keys`, folder);
  await sink.deliver(entry('FIRST'));
  expect(await sink.withdraw(entry('FIRST', OLD), undefined)).toBe('changed');
  expect(await sink.withdraw(entry('FIRST'), undefined)).toBe('withdrawn');
  await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await sink.withdraw(entry('FIRST'), undefined)).toBe('already-gone');

  await sink.deliver(entry('FIRST', OLD));
  const before = await readFile(file);
  await sink.deliver(entry('FIRST', NEW));
  await sink.deliver(entry('SECOND', NEW));
  expect(await sink.withdraw(entry('FIRST'), before)).toBe('withdrawn');
  expect(await sink.withdraw(entry('SECOND'), before)).toBe('withdrawn');
  expect(await readFile(file)).toEqual(before);
});

test.each([
  ['# keys\nCLARIFAI_API_KEY=old # why\nB=1\n', `# keys\nCLARIFAI_API_KEY=${NEW} # why\nB=1\n`],
  ['export CLARIFAI_API_KEY="old"\r\nB=1\r\n', `export CLARIFAI_API_KEY=${NEW}\r\nB=1\r\n`],
  ['A=1\r\nB=2', `A=1\r\nB=2\r\nCLARIFAI_API_KEY=${NEW}\r\n`],
  [
    'CERT="a\nCLARIFAI_API_KEY=inside\n"\nCLARIFAI_API_KEY=\n',
    `CERT="a\nCLARIFAI_API_KEY=inside\n"\nCLARIFAI_API_KEY=${NEW}\n`,
  ],
  ['CLARIFAI_API_KEY=a#b\n#CLARIFAI_API_KEY=c\n', `CLARIFAI_API_KEY=${NEW}\n#CLARIFAI_API_KEY=c\n`],
  ['CLARIFAI_API_KEY=1\nCLARIFAI_API_KEY=2\n', `CLARIFAI_API_KEY=1\nCLARIFAI_API_KEY=${NEW}\n`],
  ['\uFEFFX_CLARIFAI_API_KEY=1\n', `\uFEFFX_CLARIFAI_API_KEY=1\nCLARIFAI_API_KEY=${NEW}\n`],
])('dotenv keeps the rest of %j', async (before, after) => {
  const folder = await tempFolder();
  const file = join(folder, '.env');
  await writeFile(file, before, { mode: 0o640 });
  await parseSink('dotenv:.env', folder).deliver(entry('CLARIFAI_API_KEY'));
  expect(await readFile(file, 'utf8')).toBe(after);
  expect((await stat(file)).mode & 0o777).toBe(0o640);
});

test('json keeps comments and other members', async () => {
  const folder = await tempFolder();
  const file = join(folder, 'keys.json');
  await writeFile(file, '{\n  // ours\n  "other": 1,\n}\n');
  await parseSink('json:keys.json', folder).deliver(entry('A'));
  expect(await readFile(file, 'utf8')).toContain('// ours\n  "other": 1');
});

test.each([
  ['json', '[1]', 'json:keys: it is not a JSON object'],
  ['json', '{"a":', 'json:keys: it is not a JSON object'],
  ['json', '{"A": 1, "A": 2}', 'json:keys: it holds A more than once'],
  ['csv', 'a,b\n1,2\n', 'csv:keys: its columns are not name, user_id'],
])('%s refuses a file of another shape', async (kind, text, message) => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'keys'), text);
  const delivering = parseSink(`${kind}:keys`, folder).deliver(entry('A'));
  await expect(delivering).rejects.toMatchObject({ code: 'file' });
  await expect(delivering).rejects.toThrow(message);
  expect(await readFile(join(folder, 'keys'), 'utf8')).toBe(text);
});

test('csv cells never start a formula, and are found again', async () => {
  const folder = await tempFolder();
  const evil = entry('=HYPERLINK("x")');
  await parseSink('csv:keys', folder).deliver(evil);
  expect(await readFile(join(folder, 'keys'), 'utf8')).toContain(`'=HYPERLINK`);
  expect(await parseSink('csv:keys', folder).deliver(evil)).toBe('unchanged');
});

test('csv replaces the key of a row and tells applications apart', async () => {
  const folder = await tempFolder();
  const sink = parseSink('csv:keys', folder);
  await sink.deliver(entry('A', OLD));
  await sink.deliver(entry('A', OLD, 'other'));
  await sink.deliver(entry('A', NEW));
  const text = await readFile(join(folder, 'keys'), 'utf8');
  expect(text.trim().split('\n')).toHaveLength(3);
  expect(text).toContain(`A,acme,tagger,a key,${NEW}`);
});

test.each([[`B,acme,tagger,a k`], [`B,acme,tagger,a key,${NEW.slice(0, 9)}`]])(
  'csv makes whole a row that was cut off: %s',
  async (torn) => {
    const folder = await tempFolder();
    const file = join(folder, 'keys');
    await parseSink('csv:keys', folder).deliver(entry('A'));
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole + torn);
    await parseSink('csv:keys', folder).deliver(entry('B'));
    expect(await readFile(file, 'utf8')).toBe(`${whole}B,acme,tagger,a key,${NEW}\n`);
  },
);

test('exec gets the secret on its input only, and its name in the environment', async () => {
  const folder = await tempFolder();
  const sink = parseSink('exec:env > seen; cat > stored', folder);
  expect(await sink.deliver(entry('CLARIFAI_API_KEY'))).toBe('delivered');
  expect(await readFile(join(folder, 'stored'), 'utf8')).toBe(NEW);
  const seen = await readFile(join(folder, 'seen'), 'utf8');
  expect(seen).toContain('KEYSHIFT_NAME=CLARIFAI_API_KEY\n');
  expect(seen).toContain('KEYSHIFT_APP_ID=tagger\n');
  expect(seen).not.toContain(NEW);
  expect(await sink.withdraw(entry('CLARIFAI_API_KEY'), undefined)).toBe('impossible');
});

test('exec that fails is told with its output, without the secret', async () => {
  const sink = parseSink('exec:cat >&2; exit 3', await tempFolder());
  const delivering = sink.deliver(entry('A'));
  await expect(delivering).rejects.toThrow('exec:cat … ended with 3: 0000…(32)');
  await expect(delivering).rejects.not.toThrow(NEW);
  expect(parseSink('exec:vault login -token=hush', '/').describe()).toBe('exec:vault …');
});

test.each(['', 'env', 'dotenv:', 'vault:', 'toString:x'])('%j is no sink', (spec) => {
  expect(() => parseSink(spec, '/')).toThrow(
    expect.objectContaining({ code: 'usage', hint: expect.stringContaining('dotenv:PATH') }),
  );
});

test('dotenv refuses a file in which an open quote would hide the key, and leaves it as it is', async () => {
  const folder = await tempFolder();
  const text = 'OTHER="never closed\nCLARIFAI_API_KEY=x"two\nlines"\n';
  await writeFile(join(folder, '.env'), text);
  await expect(parseSink('dotenv:.env', folder).deliver(entry('CLARIFAI_API_KEY'))).rejects.toMatchObject({
    code: 'file',
    message: 'dotenv:.env: a quote that is not closed where it opens would hide CLARIFAI_API_KEY',
  });
  expect(await readFile(join(folder, '.env'), 'utf8')).toBe(text);
});
