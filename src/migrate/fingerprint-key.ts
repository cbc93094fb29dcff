import { createHmac, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KeyshiftError } from '../domain/errors.ts';
import type { Secret } from '../domain/secret.ts';
import { ifExists, replaceFile } from './durable-write.ts';
import { fileTrouble } from './file-trouble.ts';

/**
 * How a journal names secrets: by an HMAC under a random key that lies beside it, so that who has the journal alone
 * can neither confirm a guess nor see that two journals are about one secret.
 */
export interface Fingerprints {
  /** 32 hex digits of HMAC-SHA-256. */
  of(secret: Secret): string;
  /** Whether a journal's fingerprint is that of the secret; those of journals of version 1 had no key. */
  matches(fingerprint: string | undefined, secret: Secret): boolean;
  /** Tells by what a journal recorded of it whether the key is still the same; gives nothing of the key away. */
  readonly check: string;
}

const UNKEYED_DIGITS = 16;
const KEY = /^[0-9a-f]{64}\n$/;

/** Beside the journal, mode 0600. */
export function fingerprintKeyFile(journalFile: string): string {
  return join(dirname(journalFile), 'fingerprint.key');
}

/**
 * Reads the key of a journal.
 * @param check what the journal recorded of its key
 * @throws {KeyshiftError} 'file' when the key is missing, damaged or another
 */
export async function readFingerprintKey(journalFile: string, check: string | null): Promise<Fingerprints> {
  const file = fingerprintKeyFile(journalFile);
  const text = await readText(file);
  if (text === undefined) throw unusable(file, 'is missing');
  if (!KEY.test(text)) throw unusable(file, 'is damaged');
  const fingerprints = keyedBy(Buffer.from(text.trim(), 'hex'));
  if (check !== null && fingerprints.check !== check)
    throw unusable(file, 'is not the key this journal was begun with');
  return fingerprints;
}

/**
 * Reads the key of a journal that recorded none yet, or makes it: on stable storage before the first record that
 * rests on it. Whoever calls holds the lock of the journal.
 */
export async function makeFingerprintKey(journalFile: string): Promise<Fingerprints> {
  const file = fingerprintKeyFile(journalFile);
  try {
    if ((await readText(file)) === undefined) {
      await replaceFile(file, Buffer.from(`${randomBytes(32).toString('hex')}\n`), 0o600);
    }
  } catch (error) {
    throw fileTrouble(file, error);
  }
  return readFingerprintKey(journalFile, null);
}

/** For a journal that is only read: what its key is needed for says why it is not there. */
export function withoutKey(error: unknown): Fingerprints {
  const refuse = (): never => {
    throw error;
  };
  return { of: refuse, matches: refuse, check: '' };
}

function keyedBy(key: Uint8Array): Fingerprints {
  const of = (secret: Secret): string => hmac(key, `secret\0${secret.reveal()}`).slice(0, 32);
  return {
    of,
    matches: (fingerprint, secret) =>
      fingerprint === (fingerprint?.length === UNKEYED_DIGITS ? secret.fingerprint : of(secret)),
    check: hmac(key, 'check').slice(0, 16),
  };
}

function hmac(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

async function readText(file: string): Promise<string | undefined> {
  return ifExists(readFile(file, 'utf8')).catch((error: unknown) => {
    throw fileTrouble(file, error, 'read');
  });
}

function unusable(file: string, what: string): KeyshiftError {
  return new KeyshiftError('file', `${file} ${what}`, {
    hint: `Without it the keys of this journal cannot be told apart. Put it back from a copy, or move ${dirname(file)} away and begin anew: keys that exist are found again by their marker.`,
  });
}
