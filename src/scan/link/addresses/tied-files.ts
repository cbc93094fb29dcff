import type { Span } from '../../../domain/location.ts';
import type { CodeFile } from '../code-files.ts';
import type { Tree } from '../follow.ts';
import { targetsOf } from '../targets.ts';
import { extensionFamily } from '../users.ts';
import { declarationSpan } from './declaration-span.ts';
import type { Home } from './homes.ts';
import type { Tie } from './tie.ts';
import { tiesOf } from './tied-types.ts';

/** Another file's declaration that sets the headers of the home's requests. */
export interface TiedFile {
  readonly code: CodeFile;
  readonly inside: Span;
  readonly tie: Tie;
}

const BEARER = /\bbearer\b/i;

/** The declarations behind the ties of a home. */
export async function tiedFiles(home: Home, tree: Tree): Promise<readonly TiedFile[]> {
  const found: TiedFile[] = [];
  for (const tie of tiesOf(home.code.unit)) {
    const tied = await tiedFile(tie, home.code, tree);
    if (tied && !found.some(({ inside, code }) => code === tied.code && inside.start === tied.inside.start)) {
      found.push(tied);
    }
  }
  return found;
}

async function tiedFile(tie: Tie, from: CodeFile, tree: Tree): Promise<TiedFile | undefined> {
  const name = tie.path.at(-1) ?? '';
  for (const file of declarers(tie.path, from, tree)) {
    const text = tree.code.read(file)?.text ?? '';
    const inside = BEARER.test(text) ? declarationSpan(name, text) : undefined;
    const code = inside && BEARER.test(text.slice(inside.start, inside.end)) ? await tree.code.parse(file) : undefined;
    if (code && inside) return { code, inside, tie };
  }
  return undefined;
}

/** By what the file imports; a type also by its name, which its file bears. */
function declarers(path: readonly string[], from: CodeFile, tree: Tree): readonly string[] {
  const name = path.at(-1) ?? '';
  const imported = targetsOf(path, from, tree.index).map(({ file }) => file);
  const family = extensionFamily(from.file);
  const called = /^[A-Z]/.test(name) && family ? tree.index.called(name, from.file) : [];
  const files = [...imported, ...called.filter((file) => family?.test(file))];
  return [...new Set(files)].filter((file) => file !== from.file).slice(0, 5);
}
