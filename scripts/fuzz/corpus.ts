import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TEST = fileURLToPath(new URL('../../test/', import.meta.url));

/** A text to start from, under the name by which its language or format is known. */
export interface Seed {
  readonly name: string;
  readonly text: string;
}

/** The inputs of the golden cases and the files of the labelled trees; the same order everywhere. */
export function readCorpus(): readonly Seed[] {
  const files = ['cases', 'accuracy'].flatMap((folder) =>
    readdirSync(join(TEST, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(TEST, folder, file)),
  );
  return files
    .filter((file) => /\/input\.[^/]+$|\/accuracy\/.*(?<!\/case\.json)$/.test(file))
    .filter((file) => statSync(file).isFile() && statSync(file).size < 20_000)
    .toSorted()
    .map((file) => ({ name: basename(file), text: readFileSync(file, 'utf8') }));
}

const JOURNAL = [
  '{"type":"journal","schemaVersion":1,"seq":0,"time":"2017-11-15T09:30:00.000Z","previous":""}',
  '{"type":"key-intended","marker":"keyshift:0123456789","seq":1,"time":"2017-11-15T09:30:00.000Z","previous":"00"}',
  '',
].join('\n');

const CSV = [
  'app_id,user_id,client_id,description,scopes,env',
  'photo-tagger,acme,EXAMPLEclientid0000000000000000000000001,"the ""tagger""",Predict;Inputs:Get,A_KEY',
  'catalog,acme,,"two\nlines",Predict,B_KEY',
  '',
].join('\n');

const CONFIG = '{"app": "acme/photo-tagger", "sink": "dotenv:.env", "exclude": ["vendor/**"], "profile": "full"}\n';

/** For the parsers that do not read source. */
export const SEEDS_OF_FILES: readonly Seed[] = [
  { name: 'journal.jsonl', text: JOURNAL },
  { name: 'batch.csv', text: CSV },
  { name: 'keyshift.config.json', text: CONFIG },
  { name: 'keyshift.config.yaml', text: 'app: acme/photo-tagger\nexclude:\n  - vendor/**\nsink: dotenv:.env\n' },
];
