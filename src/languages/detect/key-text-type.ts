import type { Edit } from '../../domain/edit.ts';
import type { ConfigNeed, RewriteTarget } from '../language.ts';

/** How the new code reads the key, in the way the old code read its pair; or why that cannot be written. */
export type KeyText =
  | {
      readonly kind: 'automatic';
      readonly text: (target: RewriteTarget) => string;
      /** Imports the text needs. */
      readonly support: (target: RewriteTarget) => readonly Edit[];
      readonly needsConfig?: readonly ConfigNeed[];
    }
  | { readonly kind: 'by-hand'; readonly reason: string };
