import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { applyEdits } from '../../domain/edit.ts';
import type { FileChange } from '../../domain/plan.ts';
import { lineEdits } from './line-edits.ts';

export interface EditorOptions {
  /** Absolute; the drafts lie in its `.keyshift` while the editor runs. */
  readonly root: string;
  /** Current contents by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** A line of the shell, to which the files are added. */
  readonly editor: string;
}

/**
 * Opens the files as they would become in an editor and takes over what it made of them. The drafts are for their
 * owner alone and are removed at once: they may hold what the files hold.
 * @returns the changed changes, or why nothing was taken over
 */
export function editChanges(
  changes: readonly FileChange[],
  { root, texts, editor }: EditorOptions,
): readonly FileChange[] | string {
  const folder = draftFolder(root);
  try {
    const drafts = changes.map((change, index) => {
      const text = texts.get(change.file) ?? '';
      const path = join(folder, `${index + 1}-${basename(change.file)}`);
      writeFileSync(path, applyEdits(text, change.edits), { mode: 0o600 });
      return { change, text, path };
    });
    const { status } = spawnSync(`${editor} ${drafts.map(({ path }) => quoted(path)).join(' ')}`, {
      shell: true,
      stdio: 'inherit',
    });
    if (status !== 0) return `The editor ended with ${status ?? 'a signal'}, so nothing was taken over.`;
    return takeOver(drafts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Draft {
  readonly change: FileChange;
  readonly text: string;
  readonly path: string;
}

/** An old secret in an edit would stand in the plan, where no secret may be. */
function takeOver(drafts: readonly Draft[]): readonly FileChange[] | string {
  const edited = drafts.map(({ change, text, path }) => ({
    ...change,
    edits: lineEdits(text, readFileSync(path, 'utf8')),
  }));
  const repeats = drafts.find(({ change, text }, index) => {
    const written = edited[index]?.edits.map((edit) => edit.text).join('\n') ?? '';
    return change.masks.some(({ start, end }) => written.includes(text.slice(start, end)));
  });
  return repeats === undefined
    ? edited
    : `An old secret stands on a line of ${repeats.change.file} that you changed, and a plan must not hold one; nothing was taken over.`;
}

function draftFolder(root: string): string {
  const state = join(root, '.keyshift');
  mkdirSync(state, { recursive: true, mode: 0o700 });
  writeFileSync(join(state, '.gitignore'), '*\n');
  // For its owner alone, as every folder of mkdtemp is.
  return mkdtempSync(join(state, 'review-'));
}

function quoted(path: string): string {
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", "'\\''")}'`;
}
