import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256 } from '../domain/fingerprint.ts';
import type { TextEncoding } from '../domain/plan.ts';
import type { Unread } from '../domain/scan-result.ts';
import { decodeText } from '../domain/text-codec.ts';
import { codeOf, listFiles } from './list-files.ts';

/** A file that may hold legacy code, read and decoded. */
export interface Candidate {
  readonly file: string;
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Of the bytes on disk. */
  readonly sha256: string;
}

export interface Candidates {
  readonly files: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly unread: readonly Unread[];
}

/** Larger files are generated or data; they are listed as unread. */
export const MAX_BYTES = 8 * 1024 * 1024;

/** Read whatever they say: code refers to what they set by names that need not say Clarifai. */
const LINKED = /^(\.env(rc|\..+)?|.+\.env)$/;

/**
 * Phase 1: of all files under a folder, those that mention the provider, and dotenv files. Everything
 * about finding candidates fast belongs behind this function.
 */
export function findCandidates(root: string, includes: (file: string) => boolean = () => true): Candidates {
  const listing = listFiles(root);
  const candidates: Candidate[] = [];
  const unread: Unread[] = [...listing.unread];
  for (const file of listing.files.filter(includes)) {
    const bytes = readBytes(root, file, unread);
    if (!bytes || !(mentions(bytes) || LINKED.test(basename(file)))) continue;
    const decoded = decodeText(bytes);
    if (decoded) candidates.push({ file, ...decoded, sha256: sha256(bytes) });
    else if (!isBinary(bytes)) unread.push({ file, reason: 'its text encoding is not known' });
  }
  return { files: listing.files, candidates, unread };
}

function readBytes(root: string, file: string, unread: Unread[]): Buffer | undefined {
  try {
    const path = join(root, file);
    const { size } = statSync(path);
    if (size > MAX_BYTES) {
      unread.push({ file, reason: `larger than ${MAX_BYTES / 1024 / 1024} MiB` });
      return undefined;
    }
    return readFileSync(path);
  } catch (error) {
    unread.push({ file, reason: `not read: ${codeOf(error)}` });
    return undefined;
  }
}

const NAMES = ['larifai', 'LARIFAI'];

/** As UTF-16 in either order writes them. */
const WIDE_NAMES = NAMES.map((name) => Buffer.from(name, 'utf16le').subarray(0, -1));

/** On bytes, since making a string of every file costs ten times the search. */
function mentions(bytes: Buffer): boolean {
  if (NAMES.some((name) => bytes.includes(name))) return true;
  return bytes.subarray(0, 512).includes(0) && WIDE_NAMES.some((name) => bytes.includes(name));
}

function isBinary(bytes: Buffer): boolean {
  const bigEndianText = bytes[0] === 0xfe && bytes[1] === 0xff;
  return !bigEndianText && bytes.subarray(0, 8192).includes(0);
}
