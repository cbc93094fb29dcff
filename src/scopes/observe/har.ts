import type { SeenRequest } from './seen-request.ts';

interface HarEntry {
  readonly request?: { readonly method?: unknown; readonly url?: unknown };
  readonly response?: { readonly status?: unknown };
}

/** The requests of an HTTP Archive (HAR 1.2), as browsers and proxies save it; undefined for another text. */
export function parseHar(text: string): readonly SeenRequest[] | undefined {
  const entries = entriesOf(text);
  if (entries === undefined) return undefined;
  let from = 0;
  return entries.flatMap(({ request, response }) => {
    if (typeof request?.method !== 'string' || typeof request.url !== 'string') return [];
    const written = JSON.stringify(request.url);
    const start = Math.max(text.indexOf(written, from), from);
    from = start;
    const status = typeof response?.status === 'number' ? { status: response.status } : {};
    const span = { start, end: Math.min(start + written.length, text.length) };
    return [{ method: request.method.toUpperCase(), target: request.url, ...status, span }];
  });
}

function entriesOf(text: string): readonly HarEntry[] | undefined {
  if (!/^\uFEFF?\s*\{/.test(text) || !text.includes('"entries"')) return undefined;
  try {
    const { log } = JSON.parse(text.replace(/^\uFEFF/, '')) as { log?: { entries?: unknown } };
    return Array.isArray(log?.entries) ? log.entries.filter(isObject) : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
