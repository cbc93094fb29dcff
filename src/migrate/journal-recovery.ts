import { writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { KeyshiftError } from '../domain/errors.ts';
import { fileTrouble } from './file-trouble.ts';

/**
 * Keeps records that could not be written to their journal somewhere else, and says so. They are for a person to
 * read: a run goes on without them, since keys are found again by their marker and files by their hash.
 * @param folders tried in turn; beside the journal, and where temporary and own files go, unless given
 */
export async function rescueRecords(
  journal: string,
  lines: readonly string[],
  error: unknown,
  folders: readonly string[] = [dirname(journal), tmpdir(), homedir()],
): Promise<KeyshiftError> {
  const {
    message,
    hint = 'Run the same command again: it goes on where it stopped.',
    cause,
  } = fileTrouble(journal, error);
  const name = `keyshift-recovery-${basename(dirname(journal))}-${process.pid}.jsonl`;
  for (const folder of folders) {
    const file = join(folder, name);
    if (!(await isWritten(file, lines.join('')))) continue;
    return new KeyshiftError('file', message, {
      hint: `${hint} What could not be recorded is in ${file}; it is needed only if ${journal} is lost.`,
      cause,
    });
  }
  return new KeyshiftError('file', message, { hint, cause });
}

async function isWritten(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
