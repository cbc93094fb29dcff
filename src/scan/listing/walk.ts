import type { Dirent } from 'node:fs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Unread } from '../../domain/scan-result.ts';
import { type IgnoreRule, parseIgnoreRules } from './ignore-rules.ts';
import { codeOf, isDotenvName, isNeverListed } from './names.ts';

/** The rules of one .gitignore and, further out, of those above it. */
interface Layer {
  /** Length of its folder's path from the root, with the trailing slash. */
  readonly depth: number;
  readonly rules: readonly IgnoreRule[];
  readonly outer: Layer | undefined;
}

/** So many files are handed on at a time. */
const BATCH = 512;

/**
 * The files under a folder in batches, hidden ones included, without what .gitignore files leave out. Dotenv
 * files are listed even when ignored, unless their folder is. Symbolic links are not followed.
 */
export function* walk(root: string, unread: Unread[]): Generator<readonly string[]> {
  let batch: string[] = [];
  const pending: { readonly folder: string; readonly outer: Layer | undefined }[] = [{ folder: '', outer: undefined }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { folder, outer } = next;
    const entries = entriesOf(root, folder, unread);
    const layer = layerOf(root, folder, entries, outer, unread);
    for (const entry of entries) {
      const path = folder + entry.name;
      if (entry.isDirectory()) {
        if (!isNeverListed(entry.name) && !isIgnored(path, entry.name, true, layer)) {
          pending.push({ folder: `${path}/`, outer: layer });
        }
      } else if (entry.isFile() && (!isIgnored(path, entry.name, false, layer) || isDotenvName(entry.name))) {
        batch.push(path);
      }
    }
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function entriesOf(root: string, folder: string, unread: Unread[]): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    unread.push({ file: folder === '' ? '.' : folder, reason: `folder not listed: ${codeOf(error)}` });
    return [];
  }
}

/** A repository within another has nothing of the outer one's rules, as in git. */
function layerOf(
  root: string,
  folder: string,
  entries: readonly Dirent[],
  above: Layer | undefined,
  unread: Unread[],
): Layer | undefined {
  const outer = above && entries.some(({ name }) => name === '.git') ? undefined : above;
  if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return outer;
  const file = `${folder}.gitignore`;
  try {
    const rules = parseIgnoreRules(readFileSync(join(root, file), 'utf8'));
    return rules.length === 0 ? outer : { depth: folder.length, rules, outer };
  } catch (error) {
    unread.push({ file, reason: `not read: ${codeOf(error)}` });
    return outer;
  }
}

/** The innermost .gitignore that says anything about a path decides, in it the last rule that does. */
function isIgnored(path: string, name: string, isFolder: boolean, innermost: Layer | undefined): boolean {
  for (let layer = innermost; layer; layer = layer.outer) {
    const { rules, depth } = layer;
    const below = path.slice(depth);
    const rule = rules.findLast(
      ({ foldersOnly, anchored, matches }) => (isFolder || !foldersOnly) && matches(anchored ? below : name),
    );
    if (rule) return !rule.negated;
  }
  return false;
}
