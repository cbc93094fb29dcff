import { blank } from './region.ts';

/** A code cell parted into what its kernel runs and what it hands to others; both as long as the cell. */
export interface CellCode {
  readonly code: string;
  readonly commands: string;
  /** Language of `code` when a magic names another than the kernel's. */
  readonly language?: string;
}

const CELL_MAGIC = /^\s*%%(\w+)[^\n]*/;
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    js: 'javascript',
    javascript: 'javascript',
    ruby: 'ruby',
    r: 'r',
    R: 'r',
  }),
);
const SHELLS = new Set(['bash', 'sh', 'cmd', 'script', 'system', 'sx', '!']);

/** Takes `%magic`, `!command` and `%%bash` lines out of a cell. */
export function partCell(cell: string): CellCode {
  const magic = CELL_MAGIC.exec(cell);
  const rest = magic ? blank(magic[0]) + cell.slice(magic[0].length) : cell;
  const name = magic?.[1] ?? '';
  if (SHELLS.has(name)) return { code: blank(cell), commands: rest };
  const language = LANGUAGES.get(name);
  const code = rest.replace(COMMAND, withoutCommand).replace(/^[ \t]*[%?][^\n]*|^[^\n#]*[\w)]\?{1,2}[ \t]*$/gm, blank);
  const commands = rest.replace(/[^\n]+/g, commandIn);
  return { code, commands, ...(language === undefined ? {} : { language }) };
}

const COMMAND = /^([ \t]*(?:[\w., ]+=[ \t]*)?)(!{1,2}[^\n]*)/gm;

function withoutCommand(_line: string, before: string, command: string): string {
  return before.trim() === ''
    ? blank(before + command)
    : before + 'None'.padEnd(command.length).slice(0, command.length);
}

/** What a line hands to the shell, or sets by `%env`. */
function commandIn(line: string): string {
  const match = /^([ \t]*(?:[\w., ]+=[ \t]*)?!{1,2}|[ \t]*%(?:env|set_env)[ \t])/.exec(line);
  return match ? blank(match[0]) + line.slice(match[0].length) : blank(line);
}
