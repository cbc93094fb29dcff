import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { KeyshiftError } from '../../domain/errors.ts';

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
 * Facts of scans by the same rules; none when there is no such file, or other rules wrote it.
 * @throws {KeyshiftError} 'usage' when the file is something else, which would be written over
 */
export function readFacts(file: string, rules: string): Facts {
  if (!existsSync(file)) return NOTHING;
  const [head = '', silent = '', ...rest] = readFileSync(file, 'utf8').split('\n');
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

/** Puts the facts in place of those before, readable for the user alone. */
export function writeFacts(file: string, rules: string, { silent, analyses }: Facts): void {
  mkdirSync(dirname(file), { recursive: true });
  const lines = [...analyses].map(([key, json]) => `${key}\t${json}`);
  writeFileAtomic.sync(file, [headerOf(rules), [...silent].join(','), ...lines, ''].join('\n'), { mode: 0o600 });
}

function headerOf(rules: string): string {
  return `${HEADER} ${rules}`;
}
