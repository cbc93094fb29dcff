import { buildLineIndex, type LineIndex } from '../../domain/location.ts';
import { languageOf } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { SyntaxUnit } from '../../languages/syntax.ts';
import type { Candidate } from '../candidate.ts';
import { readUnit } from '../read-unit.ts';

/** A parsed file of the tree. */
export interface CodeFile {
  readonly file: string;
  readonly candidate: Candidate;
  readonly unit: SyntaxUnit;
  readonly language: Language;
  readonly lines: LineIndex;
}

/** Files of the tree, read and parsed when they are asked for and at most once. */
export interface CodeFiles {
  /** Undefined for what is no code, cannot be read or does not parse. */
  readonly parse: (file: string) => Promise<CodeFile | undefined>;
  /** The text of any listed file, code or not. */
  readonly read: (file: string) => Candidate | undefined;
}

/** Larger files are bundles and data: no project keeps its credentials there by hand. */
const MAX_LENGTH = 512 * 1024;

export function createCodeFiles(
  candidates: readonly Candidate[],
  readOther: (file: string) => Candidate | undefined,
): CodeFiles {
  const texts = new Map<string, Candidate | undefined>(candidates.map((candidate) => [candidate.file, candidate]));
  const parsed = new Map<string, Promise<CodeFile | undefined>>();
  const read = (file: string): Candidate | undefined => {
    if (!texts.has(file)) texts.set(file, readOrNothing(file, readOther));
    return texts.get(file);
  };
  return {
    read,
    parse(file) {
      const known = parsed.get(file) ?? parseFile(read(file));
      parsed.set(file, known);
      return known;
    },
  };
}

/** A file that vanished or may not be read has nothing to tell; listing it as unread is the search's business. */
function readOrNothing(file: string, readOther: (file: string) => Candidate | undefined): Candidate | undefined {
  try {
    return readOther(file);
  } catch {
    return undefined;
  }
}

async function parseFile(candidate: Candidate | undefined): Promise<CodeFile | undefined> {
  if (candidate === undefined || candidate.text.length > MAX_LENGTH) return undefined;
  const { file, text } = candidate;
  const language = await languageOf(file, text)?.load();
  if (language === undefined) return undefined;
  try {
    const unit = await readUnit(file, text, language);
    return { file, candidate, unit, language, lines: buildLineIndex(text) };
  } catch {
    return undefined;
  }
}

/** Line of an offset, from 1. */
export function lineAt({ file, lines }: CodeFile, offset: number): number {
  return lines.locate(file, { start: offset, end: offset }).startLine;
}
