import { SaxesParser } from 'saxes';
import type { Span } from '../../domain/location.ts';

export interface Attribute {
  /** Without the prefix of a namespace. */
  readonly name: string;
  readonly nameSpan: Span;
  /** Between the quotes. */
  readonly value: Span;
  /** With the white space before it. */
  readonly span: Span;
}

export interface Element {
  /** Without the prefix of a namespace. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly parent: Element | undefined;
  readonly children: readonly Element[];
  readonly span: Span;
  /** Where the name stands, in the start tag and the end tag. */
  readonly nameSpans: readonly Span[];
  /** Between the tags; null for an element that closes itself. */
  readonly content: Span | null;
}

interface Growing extends Element {
  readonly attributes: Attribute[];
  readonly parent: Growing | undefined;
  readonly children: Element[];
  span: Span;
  nameSpans: Span[];
  content: Span | null;
}

/** The elements in the order in which they begin; `problem` where the text is not well-formed. */
export function readElements(text: string): { readonly elements: readonly Element[]; readonly problem?: string } {
  const parser = new SaxesParser({ position: true });
  const elements: Growing[] = [];
  let open: Growing | undefined;
  let problem: string | undefined;
  parser.on('error', () => {
    // The parser's message may quote the text.
    problem ??= `not well-formed XML at offset ${parser.position}`;
  });
  parser.on('opentagstart', ({ name }) => {
    open = begin(name, text.lastIndexOf('<', parser.position - 1), open);
    elements.push(open);
  });
  parser.on('attribute', ({ name }) => open?.attributes.push(attributeAt(name, parser.position, open, text)));
  parser.on('opentag', ({ isSelfClosing }) => {
    if (open && !isSelfClosing) open.content = { start: parser.position, end: parser.position };
  });
  parser.on('closetag', ({ name }) => {
    if (!open) return;
    finish(open, name, parser.position, text);
    open = open.parent;
  });
  parser.write(text).close();
  return { elements, ...(problem === undefined ? {} : { problem }) };
}

function begin(name: string, start: number, parent: Growing | undefined): Growing {
  const element: Growing = {
    name: localOf(name),
    attributes: [],
    parent,
    children: [],
    span: { start, end: start },
    nameSpans: [localSpan(name, start + 1)],
    content: null,
  };
  parent?.children.push(element);
  return element;
}

function finish(element: Growing, name: string, end: number, text: string): void {
  element.span = { start: element.span.start, end };
  if (element.content === null) return;
  const close = text.lastIndexOf('</', end - 1);
  element.content = { start: element.content.start, end: close };
  element.nameSpans.push(localSpan(name, close + 2));
}

/** `end` is behind the closing quote, which cannot stand in the value itself. */
function attributeAt(name: string, end: number, element: Growing, text: string): Attribute {
  const before = element.attributes.at(-1)?.span.end ?? element.nameSpans[0]?.end ?? element.span.start;
  const valueStart = text.lastIndexOf(text.charAt(end - 1), end - 2) + 1;
  const nameStart = text.indexOf(name, before);
  return {
    name: localOf(name),
    nameSpan: localSpan(name, nameStart),
    value: { start: valueStart, end: end - 1 },
    span: { start: before, end },
  };
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localSpan(name: string, start: number): Span {
  return { start: start + name.indexOf(':') + 1, end: start + name.length };
}
