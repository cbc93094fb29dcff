import { parseAllDocuments } from 'yaml';
import { applyEdits, type Edit } from '../../domain/edit.ts';
import { formatOf } from '../../formats/index.ts';
import { languageOf } from '../../languages/index.ts';
import { readUnit } from '../../scan/read-unit.ts';

interface TextFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Whether an inserted line is a comment and changes nothing else: a parser says so, or the file's values are the same
 * with it. Inside a string of several lines, a here document or a continued command it would be neither.
 */
export async function standsInComment({ file, text }: TextFile, edit: Edit): Promise<boolean> {
  if (/\\\r?\n$/.test(text.slice(0, edit.start))) return false;
  const after = applyEdits(text, [edit]);
  const language = await languageOf(file, text)?.load();
  if (language === undefined)
    return formatOf(file)?.id === 'yaml' ? sameValues(text, after) : !insideQuotes(text, edit.start);
  const unit = await readUnit(file, after, language);
  if (unit.damaged && !(await readUnit(file, text, language)).damaged) return false;
  const at = edit.start + edit.text.search(/\S/);
  return unit.comments.some(({ start, end }) => start <= at && at + edit.text.trim().length <= end);
}

function sameValues(before: string, after: string): boolean {
  const [one, other] = [before, after].map((text) => parseAllDocuments(text));
  if (!Array.isArray(one) || !Array.isArray(other) || other.some(({ errors }) => errors.length > 0)) return false;
  return (
    JSON.stringify(one.map((document) => document.toJS())) === JSON.stringify(other.map((document) => document.toJS()))
  );
}

/** An odd number of quotes before it: the line may stand in a value that spans several. */
function insideQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return ['"', "'", '`'].some((quote) => before.split(quote).length % 2 === 0);
}
