import type { Span } from '../../domain/location.ts';
import { removerOf, wholeLines } from '../settings/remove.ts';
import type { Setting } from '../settings/setting.ts';
import { holdsVariables, isVariableName } from '../settings/variable.ts';
import { type Attribute, type Block, blocksOf } from './blocks.ts';
import type { Token } from './tokens.ts';

/** The settings of HCL: attributes, variables with their defaults, and blocks that say name and value apart. */
export function readHcl(text: string, file: string): readonly Setting[] {
  const values = /\.tfvars$/i.test(file);
  return blocksOf(text)
    .flatMap((block) => [...variableOf(block, text), ...(namedBlock(block, text) ?? attributesOf(block, values, text))])
    .toSorted((a, b) => a.span.start - b.span.start);
}

const SHARED = 'its declaration, its values and all that reads it change together, also in other files of the module';

/** `variable "name" { default = "…" }`; without a default it is given from outside. */
function variableOf({ path, head, attributes, end }: Block, text: string): readonly Setting[] {
  const [word, label] = head;
  if (path.length !== 2 || word?.text !== 'variable' || label?.kind !== 'string') return [];
  const given = attributes.find(({ name }) => name.text === 'default');
  const span = { start: word.span.start, end };
  return [
    {
      name: label.text,
      parents: [],
      container: 'variables',
      variable: false,
      ...(given ? givenValue(given.value, text) : { value: null }),
      sealed: SHARED,
      span,
      rename: (to) => [{ ...inside(label), text: to }],
      remove: () => [wholeLines(text, span)],
    },
  ];
}

/** `env { name = "…" value = "…" }` */
function namedBlock({ head, attributes, end, closed, path }: Block, text: string): readonly Setting[] | undefined {
  const name = attributes.find((attribute) => attribute.name.text === 'name')?.value[0];
  const value = attributes.find((attribute) => attribute.name.text === 'value')?.value;
  if (name?.kind !== 'string' || !value || !isVariableName(name.text)) return undefined;
  const start = head[0]?.span.start ?? name.span.start;
  const whole = { start, end };
  const listed = head.length !== 1;
  return [
    {
      name: name.text,
      parents: [],
      container: `${path.join(' ')} named`,
      variable: true,
      ...givenValue(value, text),
      ...(closed ? {} : { sealed: 'its block is never closed' }),
      ...(listed ? { sealed: 'it is an element of a list' } : {}),
      span: { start: name.span.start, end: Math.max(name.span.end, value.at(-1)?.span.end ?? 0) },
      rename: (to) => [{ ...inside(name), text: to }],
      remove: () => [wholeLines(text, whole)],
    },
  ];
}

function attributesOf(block: Block, values: boolean, text: string): readonly Setting[] {
  const spans = block.attributes.map(spanOf);
  const remove = removerOf(text, { spans, separated: false });
  const start = block.head[0]?.span.start ?? -1;
  const crowded = sharesLine(block, text);
  return block.attributes.flatMap((attribute): readonly Setting[] => {
    const { name, value } = attribute;
    if (block.path[0] === 'variable') return [];
    const span = spanOf(attribute);
    return [
      {
        name: name.text,
        parents: parentsIn(block),
        container: String(start),
        variable: holdsVariables(block.path) || isVariableName(name.text),
        ...givenValue(value, text),
        ...(values || block.path[0] === 'locals' ? { sealed: SHARED } : {}),
        ...(crowded ? { sealed: 'it stands on one line with others' } : {}),
        span,
        rename: (to) => [{ ...(name.kind === 'string' ? inside(name) : name.span), text: to }],
        remove: remove(span),
      },
    ];
  });
}

const STRUCTURE =
  /^(resource|data|module|locals|provider|environment|variables|env|jsonencode|template|spec|container|job|group|task)$/;

/** The type of a resource tells who runs it, not whose credentials it holds. */
function parentsIn({ path }: Block): readonly string[] {
  const typed = /^(resource|data)$/.test(path[0] ?? '');
  return path.filter((label, index) => !STRUCTURE.test(label) && !(typed && index === 1));
}

function spanOf({ name, value }: Attribute): Span {
  return { start: name.span.start, end: value.at(-1)?.span.end ?? name.span.end };
}

/** Commas in objects may be left out at line ends only. */
function sharesLine({ attributes }: Block, text: string): boolean {
  const lines = attributes.map(({ name }) => text.lastIndexOf('\n', name.span.start));
  return new Set(lines).size < lines.length;
}

/** A string is its text; a reference and an expression are decided elsewhere. */
function givenValue(value: readonly Token[], text: string): Pick<Setting, 'value' | 'sealed'> {
  const [only] = value;
  if (!only || (value.length === 1 && /^(true|false|null|\d.*)$/.test(only.text) && only.kind !== 'string')) {
    return { value: null };
  }
  if (value.length > 1 || only.kind !== 'string') {
    const expression = text.slice(only.span.start, value.at(-1)?.span.end);
    return { value: null, sealed: `${shown(expression)} gives the value, and must be changed with it` };
  }
  if (/[$%]\{/.test(only.text))
    return { value: null, sealed: 'a template gives the value, and must be changed with it' };
  const span = inside(only);
  return { value: { text: only.text, span } };
}

/** `var.name`, `module.name.output[0]` */
const REFERENCE = /^[a-z]\w*(\.\w+|\[\w+\])+$/;

/** Only a reference is repeated: an expression may hold a literal, and a word alone a secret without its quotes. */
function shown(expression: string): string {
  return REFERENCE.test(expression) && expression.length < 60 ? `\`${expression}\`` : 'an expression';
}

function inside({ span: { start, end } }: Token): Span {
  return { start: start + 1, end: end - 1 };
}
