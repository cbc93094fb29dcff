import { extname } from 'node:path';
import { KeyshiftError } from '../domain/errors.ts';

export const SCAN_FORMAT_NAMES = ['text', 'json', 'sarif', 'csv', 'markdown', 'github'] as const;

export type ScanFormat = (typeof SCAN_FORMAT_NAMES)[number];

/** One answer to write. */
export interface Output {
  readonly format: ScanFormat;
  /** Undefined: standard output. */
  readonly file: string | undefined;
}

/** What a name may hold, the usual one first. */
const BY_EXTENSION: Readonly<Record<string, readonly ScanFormat[]>> = {
  '.json': ['json', 'sarif'],
  '.sarif': ['sarif'],
  '.csv': ['csv'],
  '.md': ['markdown'],
};

/**
 * Which answers go where. `-o FILE` may be given several times: the format is told by `FORMAT:` before the name,
 * by the extension, or by --format; `-` is standard output. That gets an answer when no file is named, when `-` is,
 * and in the format of --format when no file takes it.
 * @throws {KeyshiftError} 'usage' when a file is named twice
 */
export function planOutputs(
  format: ScanFormat | undefined,
  named: string | readonly string[] | undefined,
): readonly Output[] {
  const outputs = [named ?? []].flat().map((name) => outputOf(name, format));
  const twice = outputs.find((output, index) => outputs.findIndex(({ file }) => file === output.file) < index);
  if (twice) {
    throw new KeyshiftError('usage', `${twice.file ?? 'standard output'} is named twice by --output`, {
      hint: 'Give every answer a place of its own.',
    });
  }
  const taken = outputs.some(({ file }) => file === undefined) || outputs.some((output) => output.format === format);
  if (outputs.length > 0 && (format === undefined || taken)) return outputs;
  return [{ format: format ?? 'text', file: undefined }, ...outputs];
}

function outputOf(name: string, format: ScanFormat | undefined): Output {
  const prefix = SCAN_FORMAT_NAMES.find((candidate) => name.startsWith(`${candidate}:`));
  const file = prefix === undefined ? name : name.slice(prefix.length + 1);
  return { format: prefix ?? formatOf(file, format), file: file === '-' ? undefined : file };
}

function formatOf(file: string, format: ScanFormat | undefined): ScanFormat {
  const usual = BY_EXTENSION[extname(file).toLowerCase()] ?? [];
  const fitting = usual.find((candidate) => candidate === format);
  return fitting ?? usual[0] ?? format ?? 'text';
}
