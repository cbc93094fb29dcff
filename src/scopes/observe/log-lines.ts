import type { SeenRequest } from './seen-request.ts';

/** `"POST /v2/… HTTP/1.1" 200` in the common and combined formats, `POST /v2/… 200` in plainer ones. */
const REQUEST =
  /(?:^|[\s"'[])(GET|POST|PUT|PATCH|DELETE) ((?:https?:\/\/|\/)\S*?)(?: HTTP\/[\d.]+)?["']?(?:\s+(\d{3})\b|\s|$)/;

/** The requests of a log, one on a line: access logs of web servers and proxies, JSON lines, the sandbox's own log. */
export function parseLogLines(text: string): readonly SeenRequest[] {
  const requests: SeenRequest[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const seen = line.trimStart().startsWith('{') ? inJson(line) : inText(line);
    if (seen) requests.push({ ...seen, span: { start, end } });
    start = end + 1;
  }
  return requests;
}

type Seen = Omit<SeenRequest, 'span'>;

function inText(line: string): Seen | undefined {
  const [, method, target, status] = REQUEST.exec(line) ?? [];
  if (method === undefined || target === undefined) return undefined;
  return { method, target, ...(status === undefined ? {} : { status: Number(status) }) };
}

const METHOD = /^(http_?|request_?)?(method|verb)$/i;
const TARGET = /^(request_?|http_?)?(url|uri|path|target)$/i;
const STATUS = /^(http_?|response_?)?(status|statuscode|status_code)$/i;

function inJson(line: string): Seen | undefined {
  const fields = fieldsOf(line);
  const find = (name: RegExp): unknown => fields.find(([key]) => name.test(key))?.[1];
  const method = find(METHOD);
  const target = find(TARGET);
  const status = Number(find(STATUS));
  if (typeof method === 'string' && typeof target === 'string') {
    return { method: method.toUpperCase(), target, ...(status >= 100 ? { status } : {}) };
  }
  const seen = fields.flatMap(([, value]) => (typeof value === 'string' ? (inText(value) ?? []) : []))[0];
  return seen && { ...seen, ...(status >= 100 ? { status } : {}) };
}

/** The fields of a JSON object and of the objects in it, one level down. */
function fieldsOf(line: string): readonly (readonly [string, unknown])[] {
  try {
    const entries = Object.entries(JSON.parse(line.trim()) as object);
    return [...entries, ...entries.flatMap(([, value]) => (isObject(value) ? Object.entries(value) : []))];
  } catch {
    return [];
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
