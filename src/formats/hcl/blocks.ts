import { type Token, tokensOf } from './tokens.ts';

/** `name = value` or, in an object, `name: value`. */
export interface Attribute {
  readonly name: Token;
  readonly value: readonly Token[];
  readonly block: Block;
}

/** A block or an object, with the words and labels before it: `resource "type" "name"`, `variables =`. */
export interface Block {
  readonly path: readonly string[];
  /** The tokens that open it, up to the brace. */
  readonly head: readonly Token[];
  readonly attributes: Attribute[];
  /** Behind the closing brace; the end of the text for a block that nothing closes. */
  end: number;
  closed: boolean;
}

/** The blocks of a text in the order in which they begin; the first is the file itself. */
export function blocksOf(text: string): readonly Block[] {
  let block = newBlock([], [], text.length);
  const around: Block[] = [];
  const blocks = [block];
  let statement: Token[] = [];
  const finish = (): void => {
    const [name, sign, ...value] = statement;
    statement = [];
    if (!name || !sign || !/^[=:]$/.test(sign.text) || value.length === 0) return;
    if (name.kind === 'word' || name.kind === 'string') block.attributes.push({ name, value, block });
  };
  for (const token of tokensOf(text)) {
    if (token.text === '{' && token.kind === 'symbol') {
      around.push(block);
      block = newBlock([...block.path, ...labelsOf(statement)], statement, text.length);
      blocks.push(block);
      statement = [];
    } else if (token.text === '}' && token.kind === 'symbol') {
      finish();
      block.end = token.span.end;
      block.closed = true;
      block = around.pop() ?? block;
    } else if (token.kind === 'newline' || (token.kind === 'symbol' && token.text === ',')) finish();
    else statement.push(token);
  }
  finish();
  return blocks;
}

function newBlock(path: readonly string[], head: readonly Token[], end: number): Block {
  return { path, head, attributes: [], end, closed: false };
}

function labelsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(({ kind }) => kind === 'word' || kind === 'string').map(({ text }) => text);
}
