import { decodeText } from '../domain/text-codec.ts';
import { languageOf } from '../languages/index.ts';
import { readUnit } from './read-unit.ts';

/** Whether code does not parse without errors; false for text that no parser here is meant for. */
export async function isDamaged(file: string, bytes: Uint8Array): Promise<boolean> {
  const decoded = decodeText(bytes);
  const language = decoded && (await languageOf(file, decoded.text)?.load());
  if (decoded === undefined || language === undefined) return false;
  return (await readUnit(file, decoded.text, language)).damaged;
}
