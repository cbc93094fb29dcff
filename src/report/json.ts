/** Legal in JSON, but acted upon by terminals and by old JavaScript engines. */
const INVISIBLE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** Indented JSON with a final line feed, in which no character can act on the terminal it is shown on. */
export function renderJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(INVISIBLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
