import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateBatch } from '../../src/batch/validate-batch.ts';
import { loadConfig } from '../../src/cli/config.ts';
import { KeyshiftError } from '../../src/domain/errors.ts';
import { readJournal } from '../../src/migrate/journal-reader.ts';
import { analyzeText } from '../../src/scan/analyze-text.ts';
import type { Seed } from './corpus.ts';

/** Feeds one input to the parser that its name asks for; `folder` takes those that are read from files. */
export async function tryInput({ name, text }: Seed, folder: string): Promise<void> {
  try {
    await parserOf(name)(name, text, folder);
  } catch (error) {
    // A refusal in words is what a broken input should get.
    if (!(error instanceof KeyshiftError)) throw error;
  }
}

type Parser = (name: string, text: string, folder: string) => Promise<void>;

function parserOf(name: string): Parser {
  if (name === 'journal.jsonl') return fromFile((file) => readJournal(file, () => {}));
  if (name === 'batch.csv') return fromFile((file) => validateBatch(file, { userId: 'acme' }));
  if (name.startsWith('keyshift.config')) return fromFile(loadConfig);
  return analyze;
}

function fromFile(parse: (file: string) => Promise<unknown>): Parser {
  return async (name, text, folder) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    await parse(file);
  };
}

/** What is found lies within the text, and edits that are offered can be made. */
async function analyze(name: string, text: string): Promise<void> {
  const analysis = await analyzeText(name, text, { platformKey: 'ask' });
  for (const { span } of analysis?.sites ?? []) {
    if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length)) {
      throw new RangeError(`a site from ${span.start} to ${span.end} in ${text.length} characters`);
    }
  }
}
