import type { Evidence, ScopeGrant } from '../domain/plan.ts';
import type { Palette } from './palette.ts';
import { plainText } from './plain-text.ts';
import { line } from './words.ts';

export interface GrantLayout {
  readonly indent: string;
  /** Reasons shown for each scope; the rest is counted. */
  readonly evidence: number;
}

/** Scopes as a table: a line for each reason, the scope's name only on the first. */
export function renderGrants(grants: readonly ScopeGrant[], layout: GrantLayout, palette: Palette): readonly string[] {
  const width = Math.max(0, ...grants.map(({ scope }) => scope.length));
  return grants.flatMap(({ scope, evidence }) => {
    const [first = '', ...rest] = reasons(evidence, layout.evidence).map(palette.dim);
    const name = palette.cyan(scope) + ' '.repeat(width - scope.length);
    return [
      `${layout.indent}${name}  ${first}`.trimEnd(),
      ...rest.map((reason) => `${layout.indent}${' '.repeat(width)}  ${reason}`),
    ];
  });
}

function reasons(evidence: readonly Evidence[], most: number): readonly string[] {
  const more = evidence.length - most;
  return [...evidence.slice(0, most).map(renderEvidence), ...(more > 0 ? [`and ${more} more`] : [])];
}

function renderEvidence({ because, location }: Evidence): string {
  return location === undefined ? plainText(because) : `${line(location)}  ${plainText(because)}`;
}
