import type { Scan, ScanOptions } from '../scan-tree.ts';

/**
 * Scans a whole tree, so that everything is linked, and keeps what is in files that differ from those of the
 * commit where HEAD and `ref` parted (as `git diff REF...` has it), uncommitted changes included.
 * @throws KeyshiftError when git does not know the ref or has not the commits in between
 */
export function scanSince(_root: string, _ref: string, _options: ScanOptions): Promise<Scan> {
  return Promise.reject(new Error('not yet written'));
}
