import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { KeyshiftError } from '../../domain/errors.ts';
import { codeOf } from '../listing/names.ts';

/** What scans before found out. */
export interface Facts {
  /** Contents that do not mention the service, as `<id in git> <bytes on disk>`. */
  readonly silent: ReadonlySet<string>;
  /** Analyses without secrets, as JSON, by content, file and options. */
  readonly analyses: ReadonlyMap<string, string>;
}

const HEADER = 'keyshift scan cache 1';
const NOTHING: Facts = { silent: new Set(), analyses: new Map() };

/**
 * Facts of scans by the same rules; none when there is no such file, which is then made, or other rules wrote it.
 * @throws {KeyshiftError} 'usage' when the file is something else, which would be written over; 'file' when it cannot
 *   be read and written, which is better known before a scan than after it
 */
export function readFacts(file: string, rules: string): Facts {
  const text = readOrMake(file);
  if (text === '') return NOTHING;
  const [head = '', silent = '', ...rest] = text.split('\n');
  if (!head.startsWith(HEADER)) {
    throw new KeyshiftError('usage', `${file} is no scan cache`, {
      hint: 'Name another file with --cache, which keyshift then makes.',
    });
  }
  if (head !== headerOf(rules)) return NOTHING;
  const analyses = rest.flatMap((line): [string, string][] => {
    const at = line.indexOf('\t');
    return at === -1 ? [] : [[line.slice(0, at), line.slice(at + 1)]];
  });
  return { silent: new Set(silent === '' ? [] : silent.split(',')), analyses: new Map(analyses) };
}

function readOrMake(file: string): string {
  try {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, 'a', 0o600));
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new KeyshiftError('file', `${file} cannot be a scan cache: ${codeOf(error)}`, {
      hint: 'Name with --cache a file that can be read and written.',
    });
  }
}

/** Puts the facts in place of those before, readable for the user alone. */
export function writeFacts(file: string, rules: string, { silent, analyses }: Facts): void {
  const lines = [...analyses].map(([key, json]) => `${key}\t${json}`);
  writeFileAtomic.sync(file, [headerOf(rules), [...silent].join(','), ...lines, ''].join('\n'), { mode: 0o600 });
}

function headerOf(rules: string): string {
  return `${HEADER} ${rules}`;
}
