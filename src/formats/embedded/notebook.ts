import { type Node, parseTree } from 'jsonc-parser';
import type { Span } from '../../domain/location.ts';

/** One cell of a notebook, in the spans of the JSON strings that hold it. */
export interface Cell {
  /** From 1. */
  readonly number: number;
  readonly kind: 'code' | 'markdown' | 'raw';
  readonly source: readonly Span[];
  /** What running it printed. */
  readonly outputs: readonly (readonly Span[])[];
}

export interface Notebook {
  /** Lower case, `python`; what Jupyter assumes when the file does not say. */
  readonly language: string;
  readonly cells: readonly Cell[];
}

/** Reads a Jupyter notebook of format 3 or 4; undefined when the text is none. */
export function readNotebook(text: string): Notebook | undefined {
  const root = parseTree(text);
  const holders = [
    child(root, 'cells'),
    ...(child(root, 'worksheets')?.children ?? []).map((sheet) => child(sheet, 'cells')),
  ];
  const nodes = holders.flatMap((holder) => holder?.children ?? []);
  if (!root || nodes.length === 0) return undefined;
  const metadata = child(root, 'metadata');
  const said = [child(child(metadata, 'language_info'), 'name'), child(child(metadata, 'kernelspec'), 'language')];
  const language = said.map((node) => node?.value).find((value) => typeof value === 'string') ?? 'python';
  return { language: language.toLowerCase(), cells: nodes.map((node, index) => cellOf(node, index + 1)) };
}

function cellOf(node: Node, number: number): Cell {
  const type = child(node, 'cell_type')?.value;
  return {
    number,
    kind: type === 'markdown' || type === 'raw' ? type : 'code',
    source: stringsOf(child(node, 'source') ?? child(node, 'input')),
    outputs: (child(node, 'outputs')?.children ?? []).flatMap(printedBy),
  };
}

function printedBy(output: Node): readonly (readonly Span[])[] {
  const data = child(output, 'data');
  return [child(output, 'text'), child(data, 'text/plain'), child(data, 'text/html')]
    .map(stringsOf)
    .filter((spans) => spans.length > 0);
}

/** The spans between the quotes of a string, or of a list of them. */
function stringsOf(node: Node | undefined): readonly Span[] {
  const strings = node?.type === 'array' ? (node.children ?? []) : node ? [node] : [];
  return strings
    .filter(({ type }) => type === 'string')
    .map(({ offset, length }) => ({ start: offset + 1, end: offset + length - 1 }));
}

function child(node: Node | undefined, key: string): Node | undefined {
  if (node?.type !== 'object') return undefined;
  return node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
}
