import type { FindingKind } from '../../domain/finding.ts';
import type { Span } from '../../domain/location.ts';
import { Secret } from '../../domain/secret.ts';
import type { Site, SitePart } from '../../languages/language.ts';
import { classifyValue } from '../settings/value.ts';

/** A legacy use that text alone shows. */
export interface Found {
  readonly kind: FindingKind;
  readonly span: Span;
  /** Names in here are a part of it, and no finding of their own; absent: the span. */
  readonly covers?: Span;
  readonly client: Site['client'];
  readonly credentialKind: Site['credentialKind'];
  readonly parts: readonly SitePart[];
  readonly message: string;
  /** What to write instead. */
  readonly suggestion: string;
}

export const REST = { name: 'rest', versions: 'v1 and v2' } as const;

/** A part written as text; `start` is where the text begins in the file. Quotes are no part of it. */
export function partOf(role: SitePart['role'], written: string, start: number): SitePart {
  const quoted = /^\s*@?["'`]?/.exec(written)?.[0].length ?? 0;
  const value = written.slice(quoted).replace(/["'`]?\s*$/, '');
  const credential = /^[A-Za-z0-9_-]{20,}$/.test(value) && classifyValue(value).kind === 'literal';
  if (!credential) return { role, origin: { source: 'unknown' } };
  const from = start + quoted;
  return {
    role,
    origin: { source: 'literal', secret: new Secret(value), span: { start: from, end: from + value.length } },
  };
}
