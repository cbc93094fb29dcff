/** Control characters, and the marks that reorder or hide the text around them on a screen. */
const UNSAFE = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Makes text from a scanned tree (a file name may hold anything) safe to show on one line: what would move
 * the cursor, colour a terminal or reverse the reading order appears as `\u001b`.
 */
export function plainText(text: string): string {
  return text.replace(UNSAFE, escapeUnit);
}

/** Like {@link plainText} for text of several lines: line feeds and tabs stay, carriage returns before them go. */
export function plainLines(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(UNSAFE, (char) => (char === '\n' || char === '\t' ? char : escapeUnit(char)));
}
