/** What every rule needs one of, besides the name of the service: words of credentials, an address, a long literal. */
const TELLING =
  /bearer|token|secret|client.?id|app.?id|api.?key|authori[sz]ation|credential|password|api\.clarifai|\/v[12]\b|curl|[A-Za-z0-9_-]{28}/i;

const MENTION = /clarifai/gi;

/** Amid other words of a sentence: no part of an identifier, a string by itself, an address or a path. */
const BEFORE = /(^|[\s(])$/;
const AFTER = /^(?:'s)?[.,;:!?)]*(?:\s|$)/;

/** Where a line of a comment begins, in the languages there are. */
const COMMENT = /^[ \t]*(?:\/\/|#|\*|\/\*|<!--|--|;|%)/;

/**
 * The text only tells its readers of the service, in comments, and nothing in it could be a credential or a use of
 * one: it need not be parsed to know that nothing will be found.
 */
export function isPassingMention(text: string): boolean {
  if (TELLING.test(text)) return false;
  const mentions = [...text.matchAll(MENTION)];
  return mentions.length > 0 && mentions.every(({ index }) => isInComment(text, index));
}

function isInComment(text: string, index: number): boolean {
  const line = text.lastIndexOf('\n', index) + 1;
  const before = text.slice(line, index);
  return COMMENT.test(before) && BEFORE.test(before) && AFTER.test(text.slice(index + 'clarifai'.length, index + 20));
}
