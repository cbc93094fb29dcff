import { readTodos } from '../../../src/domain/todo.ts';
import { batchParser } from '../../../src/git/batch-parser.ts';
import { versionParser } from '../../../src/git/version-parser.ts';
import { parseTable } from '../../../src/migrate/sinks/csv-table.ts';
import { DOTENV } from '../../../src/migrate/sinks/dotenv-sink.ts';
import { JSON_OBJECT } from '../../../src/migrate/sinks/json-sink.ts';
import { mayDeclareClients, planBumps } from '../../../src/plan/bump.ts';
import { parseCodeowners } from '../../../src/report/codeowners.ts';
import { createModuleAliases } from '../../../src/scan/link/module-aliases.ts';
import { workspacePackages } from '../../../src/scan/link/workspace-packages.ts';
import { parseIgnoreRules } from '../../../src/scan/listing/ignore-rules.ts';
import { readDirectives } from '../../../src/scan/quiet/directives.ts';
import { readTraffic } from '../../../src/scopes/observe/traffic.ts';
import type { Kind, Seed } from '../kind.ts';

const HAR = JSON.stringify({
  log: {
    version: '1.2',
    entries: [
      { request: { method: 'POST', url: 'https://api.clarifai.com/v2/models/aaa/outputs' }, response: { status: 200 } },
      { request: { method: 'GET', url: 'https://api.clarifai.com/v2/inputs?page=1' }, response: { status: 401 } },
    ],
  },
});

const LOG = [
  '10.0.0.1 - - [15/Nov/2017:09:30:00 +0000] "POST /v2/models/aaa/outputs HTTP/1.1" 200 512 "-" "python"',
  '{"method":"GET","url":"https://api.clarifai.com/v2/inputs","status":200,"request":{"path":"/v2/inputs"}}',
  'GET https://api.clarifai.com/v2/concepts 200',
  '',
].join('\n');

const OWNERS = '# owners\n* @acme/all\n[Photos][2] @acme/photos\n/photos/**/*.py\ndocs/\\ notes @ada\n';
const IGNORED = '# made\nnode_modules/\n*.log\n!keep.log\n/build/**/[a-z]?.o\n**/tmp/\nname\\ \n';
const TSCONFIG = '{"compilerOptions": {"baseUrl": ".", "paths": {"@app/*": ["src/*"], "keys": ["./keys.ts"]}}}\n';
const MANIFEST =
  '{"name": "shop", "workspaces": ["a"], "imports": {"#keys": "./keys.js"}, "dependencies": {"clarifai": "^2.0.18"}}\n';
const VERSIONS = `${'0'.repeat(40)} 2017-11-15T09:30:00+00:00\0:100644 100644 ${'1'.repeat(40)} ${'2'.repeat(40)} M\0app.py\0`;
const OBJECTS = `${'0'.repeat(40)} blob 12\nprint("hi")\n\n${'1'.repeat(40)} missing\n`;
const MARKED = [
  "app = ClarifaiApp('a', 'b')  # keyshift-ignore access-token: served until May",
  '// keyshift-ignore-next-line',
  '// TODO(keyshift k1, 2017-12-31): two scopes by hand',
  '"_comment": "keyshift-ignore-file: generated",',
  '',
].join('\n');
const DOTENV_FILE = '# keys\nexport A=1 # one\nB="two\nlines"\nC=\'three\'\r\nCLARIFAI_API_KEY=\n';
const JSON_FILE = '{\n  // keys\n  "A": "1",\n  "CLARIFAI_API_KEY": null,\n}\n';
const TABLE =
  'name,user_id,app_id,description,api_key\nA_KEY,acme,photo-tagger,"\'=1+1",00000000000040008000000000000001\n';

/** Texts of a repository and its tools that are not searched for credentials but steer keyshift. */
export function foreignFileKinds(corpus: readonly Seed[]): readonly Kind[] {
  const manifests = corpus.filter(({ name }) => mayDeclareClients(name));
  return [
    ofText('recording', 8, 'calls.har', HAR, (text) => readTraffic('calls.har', text)),
    ofText('access log', 8, 'access.log', LOG, (text) => readTraffic('access.log', text)),
    ofText('code owners', 8, 'CODEOWNERS', OWNERS, (text) => parseCodeowners(text)('photos/a b/tag.py')),
    ofText('ignore rules', 8, '.gitignore', IGNORED, (text) =>
      parseIgnoreRules(text).map(({ matches }) => matches('build/deep/a1.o')),
    ),
    ofText('module aliases', 8, 'tsconfig.json', TSCONFIG, (text) =>
      createModuleAliases((file) => (file === 'tsconfig.json' ? text : undefined))('@app/keys', 'main.ts'),
    ),
    ofText('workspace', 8, 'package.json', MANIFEST, (text) => {
      workspacePackages(['package.json'], () => text);
      createModuleAliases((file) => (file === 'package.json' ? text : undefined))('#keys', 'main.js');
    }),
    ofText('commits', 8, 'diff-tree', VERSIONS, (text) =>
      inPieces(
        text,
        versionParser(() => {}),
      ),
    ),
    ofText('objects', 8, 'cat-file', OBJECTS, (text) =>
      inPieces(
        text,
        batchParser(10_000, () => {}),
      ),
    ),
    ofText('marks', 8, 'marked.py', MARKED, (text) => [readDirectives(text), readTodos('a', text, '2017-11-15')]),
    ofText('dotenv sink', 8, '.env', DOTENV_FILE, (text) => refusing(() => mergeInto(text, DOTENV))),
    ofText('JSON sink', 8, 'keys.json', JSON_FILE, (text) => refusing(() => mergeInto(text, JSON_OBJECT))),
    ofText('CSV sink', 8, 'keys.csv', TABLE, (text) => refusing(() => parseTable(text))),
    {
      name: 'manifest',
      share: 6,
      seeds: manifests,
      parse: ({ name, text }) =>
        planBumps([{ file: name, text, encoding: 'utf8', sha256: '', codeMoves: true }], [name, 'clarifai-2.0.1.js']),
    },
  ];
}

function ofText(name: string, share: number, file: string, text: string, parse: (text: string) => unknown): Kind {
  return { name, share, seeds: [{ name: file, text }], parse: (input) => parse(input.text) };
}

function inPieces(text: string, take: (piece: Buffer) => void): void {
  const bytes = Buffer.from(text);
  const middle = bytes.length >> 1;
  take(bytes.subarray(0, middle));
  take(bytes.subarray(middle));
}

/** A value that was merged into a file is read back, whatever the file held. */
function mergeInto(text: string, { get, set, unset }: typeof DOTENV): void {
  const value = '00000000000040008000000000000001';
  const merged = set(text, 'CLARIFAI_API_KEY', value);
  if (get(merged, 'CLARIFAI_API_KEY') !== value) throw new Error('the value that was merged is not read back');
  unset(merged, 'CLARIFAI_API_KEY');
}

/** Of these parsers the sink around them tells every error in words. */
function refusing(parse: () => unknown): void {
  try {
    parse();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) throw error;
    if (error.message === 'the value that was merged is not read back') throw error;
  }
}
