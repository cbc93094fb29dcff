import { KeyshiftError } from '../domain/errors.ts';

/** A hundred years: a date can still be told. */
const LONGEST = 36_525;

/** @throws {KeyshiftError} 'usage' when an option, or the setting it stands for, is no number of days */
export function checkDays(option: string, days: number): void {
  if (days >= 0 && days <= LONGEST) return;
  throw new KeyshiftError('usage', `${option} is no number of days`, { hint: `Write it as ${option} 30.` });
}
