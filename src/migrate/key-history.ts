import type { JournalRecord } from './journal-reader.ts';

/** What a journal knows of one planned key. */
export interface KeyEpisode {
  /** `intended`: a POST may have been sent. `settled`: the key is known. `none`: refused or deleted. */
  readonly state: 'none' | 'intended' | 'settled';
  readonly origin: KeyOrigin | undefined;
  readonly fingerprint: string | undefined;
}

/** `created`: by this run. `adopted`: it was there before this run wanted it, so it is not this run's to delete. */
export type KeyOrigin = 'created' | 'adopted';

/** Episodes by marker. */
export type KeyHistory = Map<string, KeyEpisode>;

const NOTHING: KeyEpisode = { state: 'none', origin: undefined, fingerprint: undefined };

/** Folds the key records of a journal. */
export function readKeyHistory(records: readonly JournalRecord[]): KeyHistory {
  const history: KeyHistory = new Map();
  for (const record of records) foldKeyRecord(history, record);
  return history;
}

/** Takes one record into the history; records of other types change nothing. */
export function foldKeyRecord(
  history: KeyHistory,
  record: { readonly type: string; readonly [field: string]: unknown },
): void {
  const marker = record['marker'];
  if (typeof marker !== 'string') return;
  const fingerprint = String(record['fingerprint'] ?? '');
  switch (record.type) {
    case 'key-intended':
      history.set(marker, { ...NOTHING, state: 'intended' });
      break;
    case 'key-created':
      history.set(marker, { state: 'settled', origin: 'created', fingerprint });
      break;
    case 'key-adopted':
      history.set(marker, { state: 'settled', origin: 'adopted', fingerprint });
      break;
    case 'key-refused':
      history.set(marker, NOTHING);
      break;
    case 'key-deleted':
      // A surplus key that was deleted was not the one that the episode is about.
      if (record['reason'] !== 'duplicate') history.set(marker, NOTHING);
      break;
  }
}
