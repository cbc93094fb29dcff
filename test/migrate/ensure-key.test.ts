import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ApiError } from '../../src/domain/errors.ts';
import { ensureKey } from '../../src/migrate/ensure-key.ts';
import { type Journal, openJournal } from '../../src/migrate/journal.ts';
import { createFakeService, fakeKey } from './support/fake-service.ts';
import { tempFolder } from './support/temp-folder.ts';

const app = { userId: 'acme', appId: 'tagger' };
const scopes = ['Models:Get', 'Predict'];
const description = 'tagger (acme/shop) ks-0123456789ab';
const key = { id: 'tagger', app, description, marker: 'ks-0123456789ab', scopes };
const sleep = () => Promise.resolve();

async function newJournal(file?: string): Promise<Journal> {
  const journal = await openJournal(file ?? join(await tempFolder(), 'journal.jsonl'));
  onTestFinished(() => journal.close());
  return journal;
}

test('a new key is made once, its intent recorded before', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  const service = createFakeService();
  const made = await ensureKey({ service, journal: await newJournal(file), key });
  expect(made.outcome).toBe('created');
  expect(service.keys).toEqual([made.key]);
  const { records } = await openJournal(file, { readonly: true });
  expect(records.map(({ type }) => type)).toEqual(['key-intended', 'key-created']);
  expect(JSON.stringify(records)).not.toContain(made.key.secret.reveal());
});

test('a key that was there before is adopted, not made', async () => {
  const service = createFakeService([fakeKey(9, app, description, scopes.toReversed())]);
  const { outcome } = await ensureKey({ service, journal: await newJournal(), key });
  expect(outcome).toBe('adopted');
  expect(service.calls).not.toContain('create');
});

test.each([[['lose']], [['drop', 'lose']], [['drop', 'drop']]] as const)(
  'one key after the faults %j',
  async (faults) => {
    const service = createFakeService();
    service.faults.push(...faults);
    const { outcome } = await ensureKey({ service, journal: await newJournal(), key, sleep });
    expect(outcome).toBe('created');
    expect(service.keys).toHaveLength(1);
  },
);

test('a run that died between POST and outcome finds its key again and owns it', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  const service = createFakeService();
  const dying = await newJournal(file);
  const lost = { ...dying, append: refuseOutcome(dying) };
  await expect(ensureKey({ service, journal: lost, key })).rejects.toThrow('killed');
  const resumed = await ensureKey({ service, journal: await newJournal(file), key });
  expect(resumed.outcome).toBe('created');
  expect(service.keys).toHaveLength(1);
});

function refuseOutcome(journal: Journal): Journal['append'] {
  return (entry) => (entry.type === 'key-created' ? Promise.reject(new Error('killed')) : journal.append(entry));
}

test('a second run from the same journal makes nothing and still owns the key', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  const service = createFakeService();
  const first = await newJournal(file);
  await ensureKey({ service, journal: first, key });
  const { outcome } = await ensureKey({ service, journal: await newJournal(file), key });
  expect(outcome).toBe('created');
  expect(service.calls.filter((call) => call === 'create')).toHaveLength(1);
});

test('two operators at once end with one key, and both hold it', async () => {
  const service = createFakeService();
  const [one, two] = await Promise.all([
    ensureKey({ service, journal: await newJournal(), key }),
    ensureKey({ service, journal: await newJournal(), key }),
  ]);
  expect(service.keys).toHaveLength(1);
  expect(one.key.secret.equals(two.key.secret)).toBe(true);
  expect([one.outcome, two.outcome].toSorted()).toEqual(['adopted', 'created']);
});

test('of two keys with the marker the older stays', async () => {
  const [older, newer] = [fakeKey(1, app, description, scopes), fakeKey(2, app, description, scopes)];
  const service = createFakeService([newer, older]);
  const { key: kept } = await ensureKey({ service, journal: await newJournal(), key });
  expect(kept).toBe(older);
  expect(service.keys).toEqual([older]);
});

test('a key with other scopes stops the plan and is left alone', async () => {
  const service = createFakeService([fakeKey(1, app, description, ['Predict', 'Search'])]);
  const ensuring = ensureKey({ service, journal: await newJournal(), key });
  await expect(ensuring).rejects.toMatchObject({ code: 'stale-plan' });
  await expect(ensuring).rejects.toThrow('lacks Models:Get, has Search too');
  expect(service.calls).toEqual(['list']);
});

test('a refusal closes the intent, so a key made later by another is not claimed', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  const service = createFakeService();
  service.faults.push('refuse');
  const first = await newJournal(file);
  await expect(ensureKey({ service, journal: first, key })).rejects.toMatchObject({ status: 403 });
  service.keys.push(fakeKey(5, app, description, scopes));
  const { outcome } = await ensureKey({ service, journal: await newJournal(file), key });
  expect(outcome).toBe('adopted');
});

test('doubt that remains is thrown after the last attempt', async () => {
  const service = createFakeService();
  service.faults.push('drop', 'drop');
  const ensuring = ensureKey({ service, journal: await newJournal(), key, sleep, attempts: 2 });
  await expect(ensuring).rejects.toMatchObject({ inDoubt: true });
});

test('an hour that the service asks for is not sat out: the next run finds what was made', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  const service = createFakeService();
  const asked = new ApiError('api', 'unavailable', { status: 503, inDoubt: true, retryAfter: 3_600_000 });
  const createKey: typeof service.createKey = (...planned) =>
    service.createKey(...planned).then(() => Promise.reject(asked));
  const neverSleep = () => Promise.reject(new Error('slept'));
  const first = { service: { ...service, createKey }, journal: await newJournal(file), key, sleep: neverSleep };
  await expect(ensureKey(first)).rejects.toBe(asked);
  const { outcome } = await ensureKey({ service, journal: await newJournal(file), key });
  expect(outcome).toBe('created');
  expect(service.keys).toHaveLength(1);
});

test('a longer marker that ends alike is another key', async () => {
  const service = createFakeService([fakeKey(1, app, `other xks-0123456789ab`, scopes)]);
  const { outcome } = await ensureKey({ service, journal: await newJournal(), key });
  expect(outcome).toBe('created');
});

test('a description without its marker is refused before any call', async () => {
  const service = createFakeService();
  const bare = { ...key, description: 'tagger' };
  await expect(ensureKey({ service, journal: await newJournal(), key: bare })).rejects.toThrow(
    'does not end in its marker',
  );
  expect(service.calls).toEqual([]);
});
