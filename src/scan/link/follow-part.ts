import { Secret } from '../../domain/secret.ts';
import type { Origin, SitePart } from '../../languages/language.ts';
import type { CodeFile } from './code-files.ts';
import { configTargets } from './config-code.ts';
import { type Followed, followPath, followTargets, type Tree } from './follow.ts';

/**
 * Follows the names a part was reached by, the last first, to where another file declares one of them; then what it
 * asks a configuration for, where that is code.
 */
export async function followPart(part: SitePart, code: CodeFile, tree: Tree): Promise<Followed | undefined> {
  for (const name of (part.names ?? []).toReversed()) {
    const followed = await followPath(name.split('.'), code, tree);
    if (followed) return followed;
  }
  return followTargets(configTargets(part.origin, code, tree.index), tree);
}

/** The part with the value it was followed to; `at` is the offset where it is used. */
export function withFollowed(part: SitePart, followed: Followed | undefined, at: number): SitePart {
  return followed ? { ...part, origin: originOf(followed, at) } : part;
}

/** A literal of another file has no place in this one, so nothing of this file is hidden for it. */
function originOf({ value }: Followed, at: number): Origin {
  return value.kind === 'env'
    ? { source: 'reference', via: 'env', name: value.name }
    : { source: 'literal', secret: new Secret(value.value), span: { start: at, end: at } };
}
