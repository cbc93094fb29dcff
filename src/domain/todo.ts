/** A mark that keyshift left in code for an item that a person has to do; see {@link todoText}. */
export interface Todo {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Of the finding, or of the place where there is none. 16 hex digits. */
  readonly fingerprint: string;
  readonly reason: string;
  /** Last day on which it is not expired, `YYYY-MM-DD`; null for an acknowledged one. */
  readonly expires: string | null;
  /** A person decided that it may stay, for the reason given. */
  readonly acknowledged: boolean;
  readonly expired: boolean;
}

const TODO = /keyshift-todo(-ack)?\[([0-9a-f]{16})\]:?[ \t]*([^\r\n]*)/g;

const EXPIRY = / ?\(expires (\d{4}-\d{2}-\d{2})\)/;

/** What ends a comment on its line. */
const CLOSER = /(?:\*\/|-->|"""|\}\})\s*$/;

/** `keyshift-todo[0011223344556677]: reason (expires 2017-12-31)`, naming the provider, by which files are found. */
export function todoText({
  fingerprint,
  reason,
  expires,
}: Pick<Todo, 'fingerprint' | 'reason'> & { readonly expires: string }): string {
  const words = reason.replace(/\s+/g, ' ').trim();
  const named = /clarifai/i.test(words) ? words : `Clarifai: ${words}`;
  return `keyshift-todo[${fingerprint}]: ${named} (expires ${expires})`;
}

/** Every mark of a text, in order. `today` is a day, `YYYY-MM-DD`. */
export function readTodos(file: string, text: string, today: string): readonly Todo[] {
  if (!text.includes('keyshift-todo')) return [];
  return text.split(/\r?\n/).flatMap((row, index) =>
    [...row.matchAll(TODO)].map(([, ack, fingerprint = '', rest = '']): Todo => {
      const expires = EXPIRY.exec(rest)?.[1] ?? null;
      const acknowledged = ack !== undefined;
      return {
        file,
        line: index + 1,
        fingerprint,
        reason: rest.replace(CLOSER, '').replace(EXPIRY, '').trim(),
        expires: acknowledged ? null : expires,
        acknowledged,
        expired: !acknowledged && expires !== null && expires < today,
      };
    }),
  );
}

/** The text with spaces for every line that holds a mark, whose words are keyshift's own. */
export function withoutTodos(text: string): string {
  if (!text.includes('keyshift-todo')) return text;
  return text.replace(/^.*keyshift-todo(?:-ack)?\[[0-9a-f]{16}\].*$/gm, (row) => ' '.repeat(row.length));
}
