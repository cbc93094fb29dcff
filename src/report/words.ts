import type { Commit, CredentialPart, CredentialRef, Finding } from '../domain/finding.ts';
import type { Location } from '../domain/location.ts';
import { plainText } from './plain-text.ts';

/** `1 file`, `2 files`. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : plural}`;
}

/** `src/app.js:12:3`. */
export function place(location: Location): string {
  return `${plainText(location.file)}:${location.startLine}:${location.startColumn}`;
}

/** `src/app.js:12`, for evidence, where the column would only be noise. */
export function line(location: Location): string {
  return `${plainText(location.file)}:${location.startLine}`;
}

/** `cell 3, line 2` of a notebook, which is how its readers count; empty anywhere else. */
export function cellOf({ cell }: Location): string {
  return cell === undefined ? '' : `cell ${cell.number}, line ${cell.line}`;
}

/** Both parts of a credential, literals masked: `client-id EXAM…(40), client-secret from env CLARIFAI_CLIENT_SECRET`. */
export function describeCredential(credential: CredentialRef | null): string {
  if (credential === null) return '';
  return credential.parts.length === 0 ? credential.kind : credential.parts.map(describePart).join(', ');
}

function describePart(part: CredentialPart): string {
  if (part.source === 'literal') return `${part.role} ${part.masked}`;
  if (part.source === 'reference') return `${part.role} from ${part.via} ${plainText(part.name)}`;
  return `${part.role} not resolved`;
}

/** The reason and the suggestion of a by-hand item; empty strings for an automatic one. */
export function byHandText(finding: Finding): { readonly reason: string; readonly suggestion: string } {
  const { rewrite } = finding;
  return rewrite.kind === 'by-hand'
    ? { reason: rewrite.reason, suggestion: rewrite.suggestion ?? '' }
    : { reason: '', suggestion: '' };
}

/** Since when the past has it: `in history since 2017-03-01 (1a2b3c4), gone from HEAD`; empty for a tree's. */
export function describeHistory({ history }: Finding): string {
  if (history === undefined) return '';
  const { first, last, inHead } = history;
  const until = last.id === first.id ? '' : `, last written ${shortCommit(last)}`;
  return `in history since ${shortCommit(first)}${until}, ${inHead ? 'still in HEAD' : 'gone from HEAD'}`;
}

function shortCommit({ id, date }: Commit): string {
  return `${plainText(date.slice(0, 10))} (${plainText(id.slice(0, 10))})`;
}

/** Findings by file; files in the order of their names, findings in the order of the text. */
export function groupByFile<T extends Finding>(findings: readonly T[]): readonly (readonly [string, readonly T[]])[] {
  const byFile = new Map<string, T[]>();
  for (const finding of findings) {
    const list = byFile.get(finding.location.file) ?? [];
    list.push(finding);
    byFile.set(finding.location.file, list);
  }
  return [...byFile]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([file, list]) => [file, list.toSorted((a, b) => a.location.startOffset - b.location.startOffset)] as const);
}

/** By code unit, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
