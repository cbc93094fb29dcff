import type { Source } from '../scan-tree.ts';

/**
 * What a commit made now would change, below a folder: the files of git's index that differ from HEAD, with
 * the content they have in the index. All else in the index can be read for linking.
 * @throws KeyshiftError when the folder is in no repository
 */
export function stagedSource(_root: string): Promise<Source> {
  return Promise.reject(new Error('not yet written'));
}
