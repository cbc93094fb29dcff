import { FORMATS, formatOf } from '../../src/formats/index.ts';
import type { AnalyzeOptions, Site } from '../../src/languages/language.ts';

const loaded = new Map(await Promise.all(FORMATS.map(async ({ id, load }) => [id, await load()] as const)));

/** The sites of a config file by its name. */
export function readFormat(file: string, text: string, options: AnalyzeOptions): readonly Site[] {
  return loaded.get(formatOf(file)?.id ?? '')?.analyze(text, file, options).sites ?? [];
}
