import { readCorpus } from '../corpus.ts';
import type { Kind } from '../kind.ts';
import { answerKinds } from './answers.ts';
import { foreignFileKinds } from './foreign-files.ts';
import { ownFileKinds } from './own-files.ts';
import { sourceKinds } from './sources.ts';
import { treeKinds } from './trees.ts';

/** Every parser of a text that a stranger may have written; the same order everywhere. */
export async function readKinds(): Promise<readonly Kind[]> {
  const corpus = readCorpus();
  return [
    ...sourceKinds(corpus),
    ...treeKinds(corpus),
    ...foreignFileKinds(corpus),
    ...answerKinds(),
    ...(await ownFileKinds()),
  ];
}
