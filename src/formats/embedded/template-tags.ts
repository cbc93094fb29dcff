import { blank } from './region.ts';

const OUTPUT = /<%[=-][\s\S]{0,400}?%>|\{\{[\s\S]{0,400}?\}\}|<\?(?:=|php\s+echo\b)[\s\S]{0,400}?\?>|@\{[^}\n]*\}/g;
const STATEMENT = /<%[\s\S]{0,400}?%>|\{%[\s\S]{0,400}?%\}|\{#[\s\S]{0,400}?#\}|<\?(?:php\b)?[\s\S]{0,400}?\?>/g;

/**
 * Code with the tags of a template engine taken out, of the same length: what prints becomes a name, what steers
 * becomes space. In a string the name is a part of it.
 */
export function withoutTags(code: string): string {
  return code.replace(OUTPUT, asName).replace(STATEMENT, blank);
}

function asName(tag: string): string {
  const first = tag.search(/[\r\n]/);
  const length = first === -1 ? tag.length : first;
  return '_'.repeat(length) + blank(tag.slice(length));
}
