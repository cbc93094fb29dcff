import type { SyntaxUnit } from '../syntax.ts';

/** The first line of a class. */
interface Header {
  readonly at: number;
  readonly indent: number;
  /** As they are written, `rest.ClarifaiApp`. */
  readonly parents: readonly string[];
}

/** What the class around a place is made of: the nearest class above that is indented less than the line of the place. */
export function parentsAround(offset: number, unit: SyntaxUnit): readonly string[] {
  const line = unit.text.lastIndexOf('\n', offset) + 1;
  const indent = unit.text.slice(line, offset).search(/\S|$/);
  return headersOf(unit).findLast((header) => header.at < line && header.indent < indent)?.parents ?? [];
}

const HEADER = /^([ \t]*)class[ \t]+\w+[ \t]*(?:\(([^()]*)\))?[ \t]*:/gm;

const HEADERS = new WeakMap<SyntaxUnit, readonly Header[]>();

function headersOf(unit: SyntaxUnit): readonly Header[] {
  const known = HEADERS.get(unit);
  if (known) return known;
  const headers = [...unit.text.matchAll(HEADER)].map(
    ({ index, 1: before = '', 2: parents = '' }): Header => ({
      at: index,
      indent: before.length,
      parents: parents.split(',').map((parent) => parent.trim()),
    }),
  );
  HEADERS.set(unit, headers);
  return headers;
}
