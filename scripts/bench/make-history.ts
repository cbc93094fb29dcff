import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { randomFrom } from './random.ts';
import { EXTENSIONS, mentioningText, sourceText } from './source-texts.ts';

const FILES = 2000;
const CHANGED_FILES = 4;
/** One version in so many mentions the service. */
const MENTION_EVERY = 400;

/** A bare repository with so many commits, each of which rewrites a few files. The same for the same number. */
export function makeHistory(root: string, commits: number): void {
  mkdirSync(root, { recursive: true });
  execFileSync('git', ['init', '-q', '--bare'], { cwd: root });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: root, input: [...stream(commits)].join('') });
}

function* stream(commits: number): Generator<string> {
  const random = randomFrom(2);
  let version = 0;
  for (let commit = 0; commit < commits; commit++) {
    yield `commit refs/heads/main\ncommitter bench <bench@example.com> ${1500000000 + commit * 60} +0000\ndata 1\n.\n`;
    for (let change = 0; change < CHANGED_FILES; change++) {
      const index = Math.floor(random() * FILES);
      const extension = EXTENSIONS[index % EXTENSIONS.length] ?? 'txt';
      const bytes = Math.ceil(-Math.log(1 - random()) * 7600);
      const text =
        ++version % MENTION_EVERY === 0 ? mentioningText(extension, bytes, true) : sourceText(extension, bytes);
      const unique = `${text}\n`.replaceAll('part_1', `part_${version}_`);
      yield `M 100644 inline src/part${index % 40}/file${index}.${extension}\ndata ${Buffer.byteLength(unique)}\n${unique}\n`;
    }
  }
}
