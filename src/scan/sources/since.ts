import { type Scan, type ScanOptions, scanTree } from '../scan-tree.ts';
import { changedFiles } from './changed-files.ts';
import { mergeBase } from './merge-base.ts';

/**
 * Scans a whole tree, so that everything is linked, and keeps what is in files that differ from those of the
 * commit where HEAD and `ref` parted (as `git diff REF...` has it), uncommitted changes included. Contents are
 * compared by git's ids: asking git what differs on disk would run the filters of the repository.
 * @throws {KeyshiftError} 'usage' when git does not know the ref or lacks the commits in between
 */
export async function scanSince(root: string, ref: string, options: ScanOptions): Promise<Scan> {
  const base = await mergeBase(root, ref);
  const scan = await scanTree(root, options);
  const changed = await changedFiles(root, base, filesToCompare(scan));
  return keepFiles(scan, changed);
}

/** Only what the answer speaks of. */
function filesToCompare({ result, files }: Scan): readonly string[] {
  const told = [...result.unread.map(({ file }) => file), ...(result.notices ?? []).map(({ file }) => file)];
  return [...new Set([...files.map(({ file }) => file), ...told])];
}

function keepFiles(scan: Scan, changed: ReadonlySet<string>): Scan {
  const { result, files } = scan;
  return {
    ...scan,
    files: files.filter(({ file }) => changed.has(file)),
    result: {
      ...result,
      findings: result.findings.filter(({ location }) => changed.has(location.file)),
      usages: result.usages.filter(({ location }) => changed.has(location.file)),
      unread: result.unread.filter(({ file }) => changed.has(file)),
      ...(result.suppressed
        ? { suppressed: result.suppressed.filter(({ location }) => changed.has(location.file)) }
        : {}),
      ...(result.notices ? { notices: result.notices.filter(({ file }) => changed.has(file)) } : {}),
    },
  };
}
