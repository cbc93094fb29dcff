import type { Span } from '../../domain/location.ts';

export interface Token {
  readonly kind: 'word' | 'string' | 'number' | 'newline' | 'symbol';
  /** As written; of a string what is between the quotes. */
  readonly text: string;
  readonly span: Span;
}

// What nothing closes runs to the end, of the text or of its line: else each opening would look for a closing anew.
const COMMENT = String.raw`#[^\r\n]*|//[^\r\n]*|/\*[\s\S]*?(?:\*/|(?![\s\S]))`;
const HEREDOC = String.raw`<<-?(?<mark>\w+)\r?\n[\s\S]*?(?:^[ \t]*\k<mark>$|(?![\s\S]))`;
/** An expression in a string may hold strings. Each character is read in one way only, so that nothing is tried twice. */
const EXPRESSION = String.raw`\$\{(?:[^{}"\r\n]|"[^"\r\n]{0,200}"){0,200}\}`;
const STRING = String.raw`"(?<inside>(?:${EXPRESSION}|(?!${EXPRESSION})[^"\\\r\n]|\\.)*)"|"[^\r\n]*`;

const TOKEN = new RegExp(
  String.raw`(?<comment>${COMMENT})|(?<heredoc>${HEREDOC})|${STRING}|(?<word>[A-Za-z_][\w.-]*)|(?<number>\d[\w.]*)|(?<newline>\r?\n)|(?<symbol>[^\s])`,
  'gm',
);

/** The tokens of HCL without comments and white space. A small lexer: no kept library gives offsets in HCL. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match): readonly Token[] => {
    const { comment, inside, word, number, newline } = match.groups ?? {};
    if (comment !== undefined) return [];
    const [all] = match;
    const span = { start: match.index, end: match.index + all.length };
    if (inside !== undefined) return [{ kind: 'string', text: inside, span }];
    if (word !== undefined) return [{ kind: 'word', text: all, span }];
    if (number !== undefined) return [{ kind: 'number', text: all, span }];
    return [{ kind: newline === undefined ? 'symbol' : 'newline', text: all, span }];
  });
}
