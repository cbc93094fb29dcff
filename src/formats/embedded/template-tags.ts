const OUTPUT = /<%[=-][\s\S]*?%>|\{\{[\s\S]*?\}\}|<\?(?:=|php\s+echo\b)[\s\S]*?\?>|@\{[^}\n]*\}/g;
const STATEMENT = /<%[\s\S]*?%>|\{%[\s\S]*?%\}|\{#[\s\S]*?#\}|<\?(?:php\b)?[\s\S]*?\?>/g;

/**
 * Code with the tags of a template engine taken out, of the same length: what prints becomes a name, what steers
 * becomes space. In a string the name is a part of it.
 */
export function withoutTags(code: string): string {
  return code.replace(OUTPUT, asName).replace(STATEMENT, (tag) => tag.replace(/[^\r\n]/g, ' '));
}

function asName(tag: string): string {
  const first = tag.search(/[\r\n]/);
  const length = first === -1 ? tag.length : first;
  return '_'.repeat(length) + tag.slice(length).replace(/[^\r\n]/g, ' ');
}
