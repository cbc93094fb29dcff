import type { ScanResult } from '../../domain/scan-result.ts';
import type { ScanOptions } from '../scan-tree.ts';

/**
 * Finds literal credentials in every version of every file that a ref leads to, whether or not they are still
 * in the tree. Each finding has `history`: the first and the last commit that wrote it, and whether HEAD holds it.
 * `usages` is empty; `stats` counts versions of files.
 */
export function scanHistory(_root: string, _options: ScanOptions & { shownRoot: string }): Promise<ScanResult> {
  return Promise.reject(new Error('not yet written'));
}
