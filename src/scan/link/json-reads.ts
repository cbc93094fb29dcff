import type { Site } from '../../languages/language.ts';
import { type CodeFile, lineAt } from './code-files.ts';
import type { Tree } from './follow.ts';
import { isOpen } from './is-open.ts';
import type { LinkedFile } from './linked-file.ts';
import { type Read, readBy } from './reads.ts';
import { targetsOf } from './targets.ts';

/** Keys that code takes of a JSON file it imports: `require('./keys.json').client_id`. */
export async function jsonReads(files: readonly LinkedFile[], tree: Tree): Promise<readonly Read[]> {
  const reads: Read[] = [];
  for (const { file, analysis } of files) {
    const asking = analysis.sites.filter(asksElsewhere);
    const code = asking.length > 0 ? await tree.code.parse(file) : undefined;
    if (code) reads.push(...asking.flatMap((site) => readsIn(site, code, tree)));
  }
  return reads;
}

export function asksElsewhere({ configKey, parts }: Site): boolean {
  return configKey === undefined && parts.some((part) => (part.names ?? []).length > 0 && isOpen(part));
}

function readsIn({ parts, span }: Site, code: CodeFile, tree: Tree): readonly Read[] {
  return parts.filter(isOpen).flatMap(({ role, names = [] }) =>
    names.flatMap((name) =>
      targetsOf(name.split('.'), code, tree.index)
        .filter(({ file }) => file.endsWith('.json'))
        .map(({ file, path }): Read => {
          const key = path.filter((part) => part !== 'default').join('.');
          const by = readBy(code.file, lineAt(code, span.start), key);
          return { name: key, keys: [key], role, by, from: file };
        }),
    ),
  );
}
