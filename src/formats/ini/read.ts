import { wholeLines } from '../settings/remove.ts';
import type { Setting } from '../settings/setting.ts';
import { isVariableName } from '../settings/variable.ts';

/** A tiny line reader: no kept library tells where in the text a value stands. */
const LINE =
  /^(?<before>\uFEFF?[ \t]*)(?:\[(?<section>[^\]\r\n]+)\]|(?<name>[A-Za-z_][\w.-]*)(?<equals>[ \t]*[=:][ \t]*)(?:(?<quote>["'])(?<quoted>[^"'\r\n]*)\k<quote>|(?<plain>[^\r\n]*)))/gm;

/** Settings of `name = value` lines under `[sections]`; a dotted name tells its parents. */
export function readIni(text: string, comment: RegExp | undefined): readonly Setting[] {
  let section: readonly string[] = [];
  return [...text.matchAll(LINE)].flatMap((match): readonly Setting[] => {
    const heading = match.groups?.['section'];
    if (heading === undefined) return [settingOf(match, text, section, comment)];
    section = heading.split(/[.:\s"']+/).filter((part) => part !== '');
    return [];
  });
}

function settingOf(
  match: RegExpExecArray,
  text: string,
  section: readonly string[],
  comment: RegExp | undefined,
): Setting {
  const { before = '', name: path = '', equals = '', quote, quoted, plain = '' } = match.groups ?? {};
  const value = quoted ?? (comment ? plain.replace(comment, '') : plain).trimEnd();
  const lineStart = match.index + before.length;
  const valueStart = lineStart + path.length + equals.length + (quote ? 1 : 0);
  const nameStart = lineStart + path.lastIndexOf('.') + 1;
  const name = text.slice(nameStart, lineStart + path.length);
  const parents = [...section, ...path.split('.').slice(0, -1)];
  const span = { start: lineStart, end: valueStart + value.length + (quote ? 1 : 0) };
  return {
    name,
    parents,
    container: parents.join('.'),
    variable: isVariableName(name),
    value: { text: value, span: { start: valueStart, end: valueStart + value.length } },
    span,
    rename: (to) => [{ start: nameStart, end: nameStart + name.length, text: to }],
    remove: () => [wholeLines(text, span)],
    ...(value.endsWith('\\') ? { sealed: 'the value goes on in the next line' } : {}),
  };
}
