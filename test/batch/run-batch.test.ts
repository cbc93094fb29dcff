import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { randomFrom } from '../../scripts/fuzz/random.ts';
import { batchFolder } from '../../src/batch/batch-state.ts';
import { exitCodeOf } from '../../src/batch/batch-summary.ts';
import { markerOf } from '../../src/batch/row-request.ts';
import { previewBatch } from '../../src/batch/run-batch.ts';
import type { ApiKey } from '../../src/clarifai/key-service.ts';
import { KeyshiftError } from '../../src/domain/errors.ts';
import { Secret } from '../../src/domain/secret.ts';
import { readFingerprintKey } from '../../src/migrate/fingerprint-key.ts';
import { type Fault, fakeService } from './support/fake-service.ts';
import { fakeSink, numberedRows, readRecords, run, writeCsv } from './support/run.ts';

const CLIENT_SECRET = 'EXAMPLEclientsecret000000000000000000001';
const ACCESS_TOKEN = 'EXAMPLEaccesstoken000000000001';

function markersOf(keys: readonly ApiKey[]): readonly string[] {
  return keys.map(({ description }) => markerOf(description) ?? '').toSorted();
}

/** As the journal of the batch of a file names a secret. */
async function fingerprintIn(file: string, secret: Secret): Promise<string> {
  const { journal } = batchFolder(join(dirname(file), '.keyshift'), file);
  return (await readFingerprintKey(journal, null)).of(secret);
}

it('makes, verifies, delivers and records one key for each row', async () => {
  const service = fakeService();
  const sink = fakeSink();
  const file = await writeCsv(
    'app_id,user_id,description,scopes,env,owner,ticket\na,,tagger,Predict;Inputs:Get,TAGGER_KEY,Ada,T-1\nb,bob,,Predict,,,\n',
  );
  const summary = await run(file, service, { ports: { sink } });

  expect(summary).toMatchObject({ total: 2, done: 2, failed: 0, left: 0, deadLetters: null });
  expect(exitCodeOf(summary)).toBe(0);
  expect(service.keys.map(({ apps, scopes }) => [apps[0], scopes])).toEqual([
    [{ userId: 'acme', appId: 'a' }, ['Inputs:Get', 'Predict']],
    [{ userId: 'bob', appId: 'b' }, ['Predict']],
  ]);
  expect(service.keys[0]?.description).toMatch(/^tagger keyshift:[0-9a-f]{16}$/);
  expect(sink.entries.map(({ name, secret }) => [name, secret.fingerprint])).toEqual([
    ['TAGGER_KEY', service.keys[0]?.secret.fingerprint],
    ['CLARIFAI_API_KEY', service.keys[1]?.secret.fingerprint],
  ]);
  const first = await fingerprintIn(file, service.keys[0]?.secret ?? new Secret(''));
  expect(await readRecords(summary.results)).toEqual([
    {
      row: '2',
      app_id: 'a',
      user_id: 'acme',
      env: 'TAGGER_KEY',
      owner: 'Ada',
      marker: markerOf(service.keys[0]?.description ?? ''),
      key_fingerprint: first,
      outcome: 'done',
      scopes: 'Inputs:Get;Predict',
      reason: '',
      ticket: 'T-1',
    },
    expect.objectContaining({ row: '3', outcome: 'done', ticket: '' }),
  ]);
});

it('lists an application once and not for every row', async () => {
  const service = fakeService();
  await run(await writeCsv(numberedRows(200, 4)), service);
  // Once before the first key and once for keys that others made meanwhile.
  expect(service.calls).toMatchObject({ createKey: 200, listKeys: 8, scopesOf: 200 });
});

it('does nothing when it is run again, and asks the service nothing', async () => {
  const file = await writeCsv(numberedRows(20));
  const first = await run(file, fakeService());
  const before = await readRecords(first.results);
  const service = fakeService();
  const sink = fakeSink();
  const second = await run(file, service, { ports: { sink } });
  expect(second).toMatchObject({ done: 0, skipped: 20, left: 0 });
  expect(exitCodeOf(second)).toBe(0);
  expect(service.calls).toEqual({ createKey: 0, listKeys: 0, scopesOf: 0, deleteKey: 0 });
  expect(sink.entries).toEqual([]);
  const byRow = (rows: readonly Record<string, string>[]) =>
    new Map(rows.map((row) => [row['row'], { ...row, outcome: 'already-done' }]));
  const after = await readRecords(second.results);
  expect(after.every(({ outcome }) => outcome === 'already-done')).toBe(true);
  expect(byRow(after)).toEqual(byRow(before));
});

it('takes the key that another run of the same rows made', async () => {
  const service = fakeService();
  await run(await writeCsv(numberedRows(10)), service);
  const elsewhere = await run(await writeCsv(numberedRows(10)), service);
  expect(elsewhere).toMatchObject({ done: 10, failed: 0 });
  expect(service.keys).toHaveLength(10);
});

it('keeps one key of two when another operator makes the same at the same time', async () => {
  let doubled = false;
  const service = fakeService({
    onCreate({ keys }) {
      const [ours] = keys;
      if (doubled || ours === undefined) return;
      doubled = true;
      const theirs = { ...ours, secret: new Secret('f'.repeat(32)), createdAt: '1969-01-01T00:00:00.000Z' };
      otherKeys.push(theirs);
    },
  });
  const otherKeys: ApiKey[] = [];
  const list = service.listKeys;
  const remove = service.deleteKey;
  const deleted: string[] = [];
  const sink = fakeSink();
  const file = await writeCsv(numberedRows(3, 1));
  const summary = await run(
    file,
    {
      ...service,
      listKeys: async (app) => [...(await list(app)), ...otherKeys],
      scopesOf: async (key) => (key.reveal().startsWith('f') ? ['Inputs:Get', 'Predict'] : service.scopesOf(key)),
      deleteKey(userId, key) {
        deleted.push(key.reveal());
        return remove(userId, key);
      },
    },
    { ports: { sink } },
  );
  expect(summary).toMatchObject({ done: 3, reconciled: 1 });
  expect(deleted).toEqual(['1'.padStart(32, '0')]);
  expect(sink.entries.at(-1)?.secret.reveal()).toBe('f'.repeat(32));
  const results = await readRecords(summary.results);
  const fingerprint = await fingerprintIn(file, new Secret('f'.repeat(32)));
  expect(results).toHaveLength(3);
  expect(results.filter((row) => row['key_fingerprint'] === fingerprint)).toHaveLength(1);
});

it.each([1, 2, 3])('ends with exactly one key for each row under faults of every kind (seed %i)', async (seed) => {
  const random = randomFrom(seed);
  const kinds: readonly Fault[] = ['lost', 'reset', '429', '500', 'lost'];
  const fault = (): Fault => (random() < 0.35 ? (kinds[Math.floor(random() * kinds.length)] ?? 'none') : 'none');
  const service = fakeService({ fault });
  const summary = await run(await writeCsv(numberedRows(300)), service, {
    ports: { random },
    options: { attempts: 60 },
  });
  expect(summary).toMatchObject({ done: 300, failed: 0, left: 0 });
  expect(service.keys).toHaveLength(300);
  expect(new Set(markersOf(service.keys)).size).toBe(300);
});

it('writes rows that fail for good to dead letters that can be fed back in', async () => {
  let wrong: Fault = '403';
  const service = fakeService({ fault: (call) => (call === 'createKey' ? wrong : 'none') });
  const file = await writeCsv(
    `ticket,app_id,client_secret,access_token,scopes,description\n"=T,""1""",a,${CLIENT_SECRET},${ACCESS_TOKEN},Predict,"  spaced "\n`,
  );
  const summary = await run(file, service);
  expect(summary).toMatchObject({ done: 0, failed: 1, left: 0 });
  expect(exitCodeOf(summary)).toBe(3);
  expect(await readRecords(summary.results)).toEqual([
    expect.objectContaining({ outcome: 'failed', reason: 'the token may not do this', ticket: `'=T,"1"` }),
  ]);

  const letters = summary.deadLetters ?? '';
  expect((await stat(letters)).mode & 0o777).toBe(0o600);
  expect(await readRecords(letters)).toEqual([
    {
      ticket: '=T,"1"',
      app_id: 'a',
      client_secret: CLIENT_SECRET,
      access_token: ACCESS_TOKEN,
      scopes: 'Predict',
      description: '  spaced ',
      keyshift_error_code: 'forbidden',
      keyshift_error: 'the token may not do this',
      keyshift_attempts: '1',
    },
  ]);

  wrong = 'none';
  const again = await run(letters, service);
  expect(again).toMatchObject({ done: 1, failed: 0, deadLetters: null });
  expect(await run(file, service)).toMatchObject({ done: 1 });
  expect(service.keys).toHaveLength(1);
});

it('gives up on a row after so many tries', async () => {
  const service = fakeService({ fault: (call) => (call === 'createKey' ? '500' : 'none') });
  const summary = await run(await writeCsv(numberedRows(1)), service, { options: { attempts: 3 } });
  expect(summary.failed).toBe(1);
  expect(service.calls.createKey).toBe(3);
  expect((await readRecords(summary.deadLetters ?? ''))[0]).toMatchObject({ keyshift_attempts: '3' });
});

it('never has more rows at work than allowed', async () => {
  const service = fakeService();
  const summary = await run(await writeCsv(numberedRows(1000, 50)), service, {
    options: { concurrency: 7, rate: 1e9 },
  });
  expect(summary.done).toBe(1000);
  expect(service.maxInFlight).toBe(7);
});

it('finishes what is in flight when interrupted, and the next run does the rest', async () => {
  const stop = new AbortController();
  const service = fakeService({ onCreate: ({ keys }) => keys.length === 30 && stop.abort() });
  const sink = fakeSink();
  const file = await writeCsv(numberedRows(100));
  const first = await run(file, service, { ports: { signal: stop.signal, sink } });
  expect(first.interrupted).toBe(true);
  expect(first.done).toBeGreaterThanOrEqual(30);
  expect(first.done + first.left).toBe(100);
  expect(exitCodeOf(first)).toBe(3);
  // Nothing is left half done: what was made was delivered.
  expect(sink.entries).toHaveLength(service.keys.length);

  const second = await run(file, service, { options: { resume: true }, ports: { sink } });
  expect(second).toMatchObject({ skipped: first.done, done: first.left, left: 0 });
  expect(new Set(markersOf(service.keys)).size).toBe(100);
  expect(service.keys).toHaveLength(100);
});

it('delivers on the next run what the sink refused, without a second key', async () => {
  const service = fakeService();
  const file = await writeCsv(numberedRows(3));
  const refusing = fakeSink(() => new KeyshiftError('file', 'exec:store ended with 1'));
  const first = await run(file, service, { ports: { sink: refusing } });
  expect(first).toMatchObject({ done: 0, failed: 3 });
  expect(service.keys).toHaveLength(3);

  const sink = fakeSink();
  expect(await run(file, service, { ports: { sink } })).toMatchObject({ done: 3, failed: 0 });
  expect(service.keys).toHaveLength(3);
  expect(new Set(sink.entries.map(({ secret }) => secret.fingerprint)).size).toBe(3);
});

it('refuses to deliver a key whose scopes are not those asked for', async () => {
  const service = fakeService({ scopesOf: ({ scopes }) => [...scopes, 'All'] });
  const sink = fakeSink();
  const file = await writeCsv(numberedRows(1));
  const summary = await run(file, service, { ports: { sink } });
  expect(summary.failed).toBe(1);
  expect(sink.entries).toEqual([]);
  expect((await readRecords(summary.results))[0]?.['reason']).toContain('it has All too');
  expect(await run(file, service, { options: { verify: false } })).toMatchObject({ done: 1 });
});

it('infers the scopes of a path, and a path without any is a dead letter', async () => {
  const service = fakeService();
  const migrated: string[] = [];
  const file = await writeCsv('app_id,path,scopes\na,services/tagger,\nb,empty,\nc,broken,\nd,given,Predict\n');
  const summary = await run(file, service, {
    ports: {
      async inferScopes(path) {
        if (path === 'broken') throw new Error('app[method] cannot be resolved');
        return path === 'empty' ? [] : ['Predict', 'Inputs:Get'];
      },
      migratePath: async (row) => void migrated.push(row.path ?? ''),
    },
  });
  expect(summary).toMatchObject({ done: 2, failed: 2 });
  expect(service.keys.map(({ scopes }) => scopes)).toEqual(
    expect.arrayContaining([['Inputs:Get', 'Predict'], ['Predict']]),
  );
  expect(migrated.toSorted()).toEqual(['given', 'services/tagger']);
  const reasons = (await readRecords(summary.deadLetters ?? '')).map((row) => row['keyshift_error']);
  expect(reasons.join()).toContain('broken: app[method] cannot be resolved');
  expect(reasons.join()).toContain('the code at empty uses nothing that needs a scope');
});

it('stops at once when the token is refused, and says so', async () => {
  const service = fakeService({ fault: () => '401' });
  const summary = await run(await writeCsv(numberedRows(500)), service);
  expect(summary).toMatchObject({ done: 0, failed: 0, left: 500, stopped: { code: 'unauthorized' } });
  expect(exitCodeOf(summary)).toBe(2);
  expect(service.calls.listKeys).toBeLessThanOrEqual(8);
});

it('stops when row after row cannot reach the service', async () => {
  const service = fakeService({ fault: () => 'reset' });
  const summary = await run(await writeCsv(numberedRows(500)), service, { options: { attempts: 2 } });
  expect(summary.stopped?.message).toMatch(/^stopped after \d+ rows in a row failed/);
  expect(summary.failed).toBeLessThan(50);
});

it('refuses the rows that were changed since the last run one by one, and does the others', async () => {
  const service = fakeService();
  const file = await writeCsv(numberedRows(10));
  const stop = new AbortController();
  const onProgress = ({ done }: { readonly done: number }) => done === 4 && stop.abort();
  await run(file, service, { ports: { signal: stop.signal, onProgress }, options: { concurrency: 1 } });
  await writeFile(file, numberedRows(12).replace('tagger 3', 'tagger three').replace('tagger 9', 'tagger nine'));
  const summary = await run(file, service);
  expect(exitCodeOf(summary)).toBe(3);
  expect(summary).toMatchObject({ failed: 4, left: 0 });
  expect(summary.done + summary.skipped).toBe(8);
  const refused = (await readRecords(summary.results)).filter((row) => row['outcome'] === 'failed');
  expect(refused.map((row) => row['reason'])).toEqual(
    Array(4).fill(expect.stringMatching(/^this row was changed or added since the batch was begun.*--allow-changed/)),
  );
  expect(service.keys).toHaveLength(9);
  const allowed = await run(file, service, { options: { allowChanged: true } });
  expect(allowed).toMatchObject({ done: 4, skipped: 8, failed: 0 });
});

it('refuses a changed file as a whole when an earlier version began it, and says which rows are meant', async () => {
  const service = fakeService();
  const file = await writeCsv(numberedRows(10));
  await run(file, service);
  await rm(batchFolder(join(dirname(file), '.keyshift'), file).knownRows);
  await writeFile(file, numberedRows(12).replace('tagger 3', 'tagger three'));
  await expect(run(file, service)).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining(
      'was changed since it was last run: 9 of its 12 rows are done, 3 are not; 1 rows that were done are no longer in it',
    ),
  });
  expect(service.keys).toHaveLength(10);
  const allowed = await run(file, service, { options: { allowChanged: true } });
  expect(allowed).toMatchObject({ done: 3, skipped: 9 });
});

it('keys rows by what they ask for: order, secrets and owner may change', async () => {
  const service = fakeService();
  const rows = numberedRows(10).trim().split('\n');
  const file = await writeCsv(rows.join('\n'));
  await run(file, service);
  const [header, ...body] = rows;
  await writeFile(file, [`${header},owner`, ...body.toReversed().map((row) => `${row},Ada`)].join('\n'));
  expect(await run(file, service, { options: { allowChanged: true } })).toMatchObject({ skipped: 10, done: 0 });
});

it('has no effect when a row is wrong, and nothing to resume when it never ran', async () => {
  const service = fakeService();
  const file = await writeCsv(`${numberedRows(10)}app,x,nope\n`);
  await expect(run(file, service)).rejects.toMatchObject({ code: 'input' });
  const good = await writeCsv(numberedRows(1));
  await expect(run(good, service, { options: { resume: true } })).rejects.toThrow(/nothing to resume/);
  expect(service.calls.createKey).toBe(0);
  expect(await readdir(dirname(file))).toEqual(['batch.csv']);
});

it('previews what a run would do, also of a file that was half done, and changes nothing', async () => {
  const file = await writeCsv(numberedRows(10));
  const options = { file, stateRoot: join(dirname(file), '.keyshift'), userId: 'acme', concurrency: 1, rate: 10 };
  const ports = { sink: fakeSink() };
  expect(await previewBatch(options, ports)).toMatchObject({ keys: 10, done: 0, apps: 5, requests: 30, eta: 3000 });
  expect(await readdir(dirname(file))).toEqual(['batch.csv']);
  const stop = new AbortController();
  const service = fakeService({ onCreate: ({ keys }) => keys.length === 4 && stop.abort() });
  await run(file, service, { ports: { signal: stop.signal }, options: { concurrency: 1 } });
  expect(await previewBatch(options, ports)).toMatchObject({ keys: 10, done: 4 });
});

it('reports progress up to the end', async () => {
  const seen: number[] = [];
  let last: unknown;
  await run(await writeCsv(numberedRows(25)), fakeService(), {
    ports: {
      onProgress(progress) {
        seen.push(progress.done);
        last = progress;
      },
    },
  });
  expect(seen).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  expect(last).toMatchObject({ done: 25, failed: 0, skipped: 0, total: 25, eta: 0 });
});

it('writes no secret anywhere but to the sink and the dead letters', async () => {
  const echo = (entry: { readonly secret: Secret }): Error =>
    new KeyshiftError('refused', `store said: ${entry.secret.reveal()} ${CLIENT_SECRET}`);
  const service = fakeService();
  const file = await writeCsv(
    `app_id,client_secret,access_token,scopes,note,Api-Key\na,${CLIENT_SECRET},${ACCESS_TOKEN},Predict,was ${CLIENT_SECRET},0000000000004000800000000000ffff\n`,
  );
  const summary = await run(file, service, { ports: { sink: fakeSink(echo) } });
  expect(summary.failed).toBe(1);
  const folder = batchFolder(join(dirname(file), '.keyshift'), file);
  const key = service.keys[0]?.secret.reveal() ?? '';
  for (const written of [folder.results, folder.journal]) {
    const text = await readFile(written, 'utf8');
    for (const secret of [CLIENT_SECRET, ACCESS_TOKEN, key, '0000000000004000800000000000ffff']) {
      expect(text).not.toContain(secret);
    }
  }
  const [letter] = await readRecords(folder.deadLetters);
  expect(letter?.['keyshift_error']).toBe('store said: 0000…(32) EXAM…(40)');
});
