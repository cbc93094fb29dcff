import type { SitePart } from '../../languages/language.ts';

/** Neither a literal nor a variable of the environment: only another file may tell the value. */
export function isOpen({ origin }: SitePart): boolean {
  return origin.source === 'unknown' || (origin.source === 'reference' && origin.via !== 'env');
}
