import type { AST } from 'toml-eslint-parser';
import type { Span } from '../../domain/location.ts';
import { variablesIn } from '../settings/assignments.ts';
import { removerOf } from '../settings/remove.ts';
import type { Setting } from '../settings/setting.ts';
import { holdsVariables, isVariableName } from '../settings/variable.ts';

/** A table of any style: the document, `[table]`, `[[table]]` or `{ … }`. */
interface Table {
  readonly members: readonly AST.TOMLKeyValue[];
  readonly path: readonly string[];
  readonly container: string;
  /** Commas stand between the members. */
  readonly inline: boolean;
}

/** The settings of a TOML document, in order. Without recursion: data nests deeper than the stack. */
export function readToml(document: AST.TOMLProgram, text: string): readonly Setting[] {
  const pending = [...tablesOf(document)];
  const found: Setting[] = [];
  for (let table = pending.pop(); table !== undefined; table = pending.pop()) {
    found.push(...membersOf(table, text));
    for (const member of table.members) pending.push(...inlineTables(member.value, [...table.path, ...pathOf(member)]));
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

function tablesOf(document: AST.TOMLProgram): readonly Table[] {
  const [top] = document.body;
  const loose = top.body.filter((node) => node.type === 'TOMLKeyValue');
  const headed = top.body.filter((node) => node.type === 'TOMLTable');
  return [
    { members: loose, path: [], container: '', inline: false },
    ...headed.map((table) => ({
      members: table.body,
      path: table.resolvedKey.filter((part) => typeof part === 'string'),
      container: String(table.range[0]),
      inline: false,
    })),
  ];
}

function inlineTables(value: AST.TOMLContentNode, path: readonly string[]): readonly Table[] {
  if (value.type === 'TOMLArray') return value.elements.flatMap((element) => inlineTables(element, path));
  if (value.type !== 'TOMLInlineTable') return [];
  return [{ members: value.body, path, container: String(value.range[0]), inline: true }];
}

/** `a.b` → `['a', 'b']`. */
function pathOf({ key }: AST.TOMLKeyValue): readonly string[] {
  return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
}

function membersOf({ members, path, container, inline }: Table, text: string): readonly Setting[] {
  const remove = removerOf(text, { spans: members.map(spanOf), separated: inline });
  return members.flatMap((member): readonly Setting[] => {
    const whole = pathOf(member);
    const parents = [...path, ...whole.slice(0, -1)];
    const name = whole.at(-1);
    const key = member.key.keys.at(-1);
    if (name === undefined || key === undefined) return [];
    const span = spanOf(member);
    const keySpan = inside(key, key.type === 'TOMLQuoted');
    const setting: Setting = {
      name,
      parents,
      container: [container, ...whole.slice(0, -1)].join(' '),
      variable: isVariable(name, parents),
      ...givenValue(member.value, text),
      span,
      rename: (to) => [{ ...keySpan, text: to }],
      remove: remove(span),
    };
    return [setting, ...assignments(member.value, [...path, ...whole], text)];
  });
}

/** Wrangler calls them `vars`, which elsewhere are variables of another kind. */
function isVariable(name: string, parents: readonly string[]): boolean {
  return holdsVariables(parents) || (parents.at(-1) === 'vars' && isVariableName(name));
}

function givenValue(value: AST.TOMLContentNode, text: string): Pick<Setting, 'value' | 'sealed'> {
  if (value.type !== 'TOMLValue' || value.kind !== 'string') return { value: null };
  if (value.multiline) return { value: null, sealed: 'the value is a block of text' };
  const span = inside(value, true);
  return { value: { text: text.slice(span.start, span.end), span } };
}

/** `env = ["NAME=value"]`. */
function assignments(value: AST.TOMLContentNode, parents: readonly string[], text: string): readonly Setting[] {
  if (value.type !== 'TOMLArray') return [];
  const remove = removerOf(text, { spans: value.elements.map(spanOf), separated: true });
  return value.elements.flatMap((element) => {
    if (element.type !== 'TOMLValue' || element.kind !== 'string' || element.multiline) return [];
    const span = spanOf(element);
    const place = { parents, container: String(value.range[0]), span, remove: remove(span) };
    return variablesIn(text, { ...place, content: inside(element, true) });
  });
}

function spanOf({ range: [start, end] }: { readonly range: readonly [number, number] }): Span {
  return { start, end };
}

function inside(node: { readonly range: readonly [number, number] }, quoted: boolean): Span {
  const { start, end } = spanOf(node);
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
