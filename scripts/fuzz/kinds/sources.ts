import { isMarkup } from '../../../src/formats/embedded/hosts.ts';
import { formatOf } from '../../../src/formats/index.ts';
import { isDocumentation } from '../../../src/formats/prose/documentation.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { analyzeText } from '../../../src/scan/analyze-text.ts';
import type { Input, Kind, Seed } from '../kind.ts';

/** Trees of a grammar cost several times what the text of a format does. */
const SHARE_OF_LANGUAGE = 1;
const SHARE_OF_FORMAT = 4;

/** Everything that a scan reads: one kind for each language and each format. */
export function sourceKinds(corpus: readonly Seed[]): readonly Kind[] {
  const groups = new Map<string, Seed[]>();
  for (const seed of corpus) {
    const name = kindOf(seed);
    groups.set(name, [...(groups.get(name) ?? []), seed]);
  }
  return [...groups].map(([name, seeds]) => ({
    name,
    share: name.startsWith('format ') ? SHARE_OF_FORMAT : SHARE_OF_LANGUAGE,
    seeds,
    parse: analyze,
  }));
}

function kindOf({ name, text }: Seed): string {
  const language = languageOf(name, text)?.id;
  if (language !== undefined) return `language ${language}`;
  if (/\.ipynb$/.test(name)) return 'notebook';
  if (isMarkup(name)) return 'markup';
  return isDocumentation(name) ? 'documentation' : `format ${formatOf(name)?.id ?? 'text'}`;
}

/** What is found lies within the text. */
async function analyze({ name, text }: Input): Promise<void> {
  const analysis = await analyzeText(name, text, { platformKey: 'ask' });
  for (const { span } of analysis?.sites ?? []) {
    if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length)) {
      throw new RangeError(`a site from ${span.start} to ${span.end} in ${text.length} characters`);
    }
  }
}
