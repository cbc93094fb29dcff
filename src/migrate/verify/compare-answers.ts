/** How the answer to the new credential stands beside that to the old one. */
export interface Comparison {
  readonly kind: 'same' | 'redacted' | 'different';
  /** Paths of the fields that are not the same, without any value: `inputs[0].data`. */
  readonly fields: readonly string[];
}

/** Differs between two calls whoever makes them. */
const VOLATILE = /^(status|req_id|.*_at|.*_time|time|total_pages)$/;

/** Field by field: what the new answer lacks is redacted, what reads otherwise is different. Pure. */
export function compareAnswers(before: unknown, after: unknown): Comparison {
  const redacted: string[] = [];
  const different: string[] = [];
  compare(before, after, '');
  if (different.length > 0) return { kind: 'different', fields: [...different, ...redacted] };
  return redacted.length > 0 ? { kind: 'redacted', fields: redacted } : { kind: 'same', fields: [] };

  function compare(old: unknown, now: unknown, path: string): void {
    if (isEmpty(old) && isEmpty(now)) return;
    if (isObject(old) && isObject(now) && Object.keys(now).length > 0) compareMembers(old, now, path);
    else if (isEmpty(now)) redacted.push(path);
    else if (old !== now) different.push(path);
  }

  function compareMembers(old: Members, now: Members, path: string): void {
    for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const place = Array.isArray(old) ? `${path}[${name}]` : `${path}${path && '.'}${name}`;
      if (!VOLATILE.test(name)) compare(old[name], now[name], place);
    }
  }
}

type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

/** Nothing to see: absent, null, or holding nothing but that. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (isObject(value) && Object.values(value).every(isEmpty));
}
