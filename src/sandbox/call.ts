import type { z } from 'zod';
import type { Context } from './context.ts';
import { badRequest } from './refusal.ts';

/** A request as a route sees it. */
export interface Call {
  readonly context: Context;
  /** The values of the path's placeholders, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; `{}` when there was no body. */
  readonly body: unknown;
}

/** The answer's fields beside `status`. */
export type Answer = Readonly<Record<string, unknown>>;

/** The value of a placeholder. Throws RangeError when the path has no such placeholder. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new RangeError(`no {${name}} in the path`);
  return value;
}

/** The body in the shape of `schema`; throws Refusal 11100 when it has another. */
export function bodyAs<Body>(schema: z.ZodType<Body>, call: Call): Body {
  const parsed = schema.safeParse(call.body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw badRequest(`${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'malformed'}`);
}

/** The part of a list that `page` (from 1) and `per_page` (20, at most 1000) ask for. */
export function pageOf<Item>(items: readonly Item[], query: URLSearchParams): readonly Item[] {
  const page = positive(query, 'page', 1);
  const perPage = Math.min(positive(query, 'per_page', 20), 1000);
  return items.slice((page - 1) * perPage, page * perPage);
}

function positive(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  if (text === null || text === '') return fallback;
  if (!/^[1-9]\d*$/.test(text)) throw badRequest(`${name}: not a positive number`);
  return Number(text);
}

/** The service's time format. */
export function timestamp(call: Call): string {
  return call.context.now().toISOString();
}
