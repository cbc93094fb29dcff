import type { Dirent } from 'node:fs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Unread } from '../domain/scan-result.ts';

/** The rules of one .gitignore; paths are tested relative to its folder. */
interface IgnoreLayer {
  /** Folder relative to the root with a trailing slash, empty for the root. */
  readonly folder: string;
  readonly rules: Ignore;
}

export interface Listing {
  /** Relative to the root, forward slashes, sorted. */
  readonly files: readonly string[];
  readonly unread: readonly Unread[];
}

/** Version control's own folders and our state; nothing in them is the project's code. */
const NEVER = new Set(['.git', '.hg', '.svn', '.keyshift']);

/** Git ignores them because they hold live credentials, which is why they are listed all the same. */
const CREDENTIAL_FILE = /^(\.env(rc|\..+)?|.+\.env)$/;

/**
 * Lists the files under a folder, hidden ones included, without what .gitignore files leave out. Dotenv
 * files are listed even when ignored, unless their folder is. Symbolic links are not followed.
 */
export function listFiles(root: string): Listing {
  const files: string[] = [];
  const unread: Unread[] = [];
  walk('', []);
  return { files: files.toSorted(), unread };

  function walk(folder: string, outer: readonly IgnoreLayer[]): void {
    const entries = entriesOf(join(root, folder), folder, unread);
    const ruled = entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
    const layers = ruled ? [readLayer(root, folder), ...outer] : outer;
    for (const entry of entries) {
      const path = folder + entry.name;
      if (entry.isDirectory()) {
        if (!NEVER.has(entry.name) && !isIgnored(`${path}/`, layers)) walk(`${path}/`, layers);
      } else if (entry.isFile() && (CREDENTIAL_FILE.test(entry.name) || !isIgnored(path, layers))) {
        files.push(path);
      }
    }
  }
}

function entriesOf(absolute: string, folder: string, unread: Unread[]): readonly Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true });
  } catch (error) {
    unread.push({ file: folder === '' ? '.' : folder, reason: `folder not listed: ${codeOf(error)}` });
    return [];
  }
}

function readLayer(root: string, folder: string): IgnoreLayer {
  return {
    folder,
    rules: ignore({ allowRelativePaths: true }).add(readFileSync(join(root, folder, '.gitignore'), 'utf8')),
  };
}

/** The innermost .gitignore that says anything about a path decides, as in git. */
function isIgnored(path: string, layers: readonly IgnoreLayer[]): boolean {
  for (const { folder, rules } of layers) {
    const verdict = rules.test(path.slice(folder.length));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/** The system's code of a file error, `EACCES`; never a path. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
