import type { FindingKind } from '../../../src/domain/finding.ts';

/** One way in which a client was given its old credential, and the cases that show what becomes of it. */
export interface ClientShape {
  /** The folder under test/cases, and the client as its documentation calls it. */
  readonly client: string;
  /** What the finding's text looks like, or what kind of finding it is. */
  readonly code: RegExp | FindingKind;
  /** The case with an input and an expected output; null where no version of the client takes a key. */
  readonly moved: string | null;
  /** The case that leaves it to a person. */
  readonly refused: string;
}

type Row = readonly [code: ClientShape['code'], moved: string | null, refused: string];

/** The shapes of one client whose cases are in one folder. */
export function shapesOf(folder: string, client: string, rows: readonly Row[]): readonly ClientShape[] {
  return rows.map(([code, moved, refused]) => ({
    client,
    code,
    moved: moved && `${folder}/${moved}`,
    refused: `${folder}/${refused}`,
  }));
}
