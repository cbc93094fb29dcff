import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FINDING_KINDS, type FindingKind } from '../../src/domain/finding.ts';

/** What a careful person would report: the kind, and a line within the finding. */
export interface Label {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly kind: FindingKind;
}

/** A small tree with its labels. One without labels is a negative. */
export interface AccuracyCase {
  readonly area: string;
  readonly name: string;
  readonly folder: string;
  readonly shapes: readonly string[];
  readonly labels: readonly Label[];
}

/** The file of a case that holds its labels; it is no part of the tree that is scanned. */
export const LABELS = 'case.json';

const caseSchema = z.strictObject({
  shapes: z.array(z.string()).min(1),
  findings: z.array(z.strictObject({ file: z.string(), line: z.int().min(1), kind: z.enum(FINDING_KINDS) })),
});

/** Reads every case under a folder of areas. @throws Error naming the case whose labels are malformed */
export function readCorpus(root: string): readonly AccuracyCase[] {
  return foldersIn(root).flatMap((area) =>
    foldersIn(join(root, area)).map((name) => readCase(area, name, join(root, area, name))),
  );
}

function readCase(area: string, name: string, folder: string): AccuracyCase {
  const parsed = caseSchema.safeParse(JSON.parse(readFileSync(join(folder, LABELS), 'utf8')));
  if (!parsed.success) throw new Error(`${area}/${name}/${LABELS}: ${z.prettifyError(parsed.error)}`);
  const { shapes, findings } = parsed.data;
  const missing = findings.find(({ file }) => !existsSync(join(folder, file)));
  if (missing) throw new Error(`${area}/${name}/${LABELS} labels ${missing.file}, which is not there`);
  return { area, name, folder, shapes, labels: findings };
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** The shapes the corpus must cover, each with what it means. */
export function readShapes(root: string): Readonly<Record<string, string>> {
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(root, 'shapes.json'), 'utf8')));
}
