import { KeyshiftError } from '../domain/errors.ts';
import { readJournal } from './journal-reader.ts';

/** A journal whose chain is whole. */
export interface VerifiedJournal {
  readonly file: string;
  readonly records: number;
  /** SHA-256 of the last whole line, which stands for all of them. */
  readonly anchor: string;
  /** Bytes of a last line that a crash cut off. */
  readonly tornBytes: number;
  /** Records written since the anchor that was given; null when none was. */
  readonly sinceAnchor: number | null;
}

/**
 * Checks that each line of a journal follows from the one before. A chain alone does not show that its end was cut
 * off; an anchor, kept elsewhere, does.
 * @param anchor what an earlier run or verification printed
 * @throws {KeyshiftError} 'file' naming the first line that is damaged, or that the anchor is not in it
 */
export async function verifyJournal(file: string, anchor?: string): Promise<VerifiedJournal> {
  let anchoredAt: number | null = null;
  const tail = await readJournal(file, (record) => {
    if (record.previous === anchor) anchoredAt = record.seq - 1;
  });
  if (tail.nextSeq === 0) throw new KeyshiftError('file', `${file} holds no record`);
  const records = tail.nextSeq - 1;
  if (tail.previous === anchor) anchoredAt = records;
  if (anchor !== undefined && anchoredAt === null) throw cutOff(file, records);
  const sinceAnchor = anchoredAt === null ? null : records - anchoredAt;
  return { file, records, anchor: tail.previous, tornBytes: tail.tornBytes, sinceAnchor };
}

function cutOff(file: string, records: number): KeyshiftError {
  return new KeyshiftError('file', `${file}: none of its ${records} records ends in this anchor`, {
    hint: 'Its end was cut off or it was written anew since the anchor was printed, or the anchor is of another journal.',
  });
}
