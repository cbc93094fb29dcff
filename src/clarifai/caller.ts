import type { z } from 'zod';
import type { PageShape } from './answers.ts';
import { answerError } from './api-errors.ts';
import { createPause, type PauseClock } from './pause.ts';
import { retryCall } from './retry.ts';
import { type ApiRequest, createTransport, type TransportOptions } from './transport.ts';

/** The largest page the service gives. */
const PAGE_SIZE = 128;
const MOST_PAGES = 10_000;

export interface Caller {
  /** Sends, repeats where that is safe, and checks the answer's shape. Throws ApiError. */
  call<Answer>(request: ApiRequest, schema: z.ZodType<Answer>): Promise<Answer>;
  /** The items of every page. A list that shifts while it is read may show one twice; it counts once. */
  callPages<Answer, Item>(request: ApiRequest, shape: PageShape<Answer, Item>): Promise<readonly Item[]>;
}

export function createCaller(
  options: Omit<TransportOptions, 'now'> & PauseClock & { readonly retries: number },
): Caller {
  const { baseUrl, retries, sleep } = options;
  const transport = createTransport(options);
  const pause = createPause(options);

  async function attempt<Answer>(request: ApiRequest, schema: z.ZodType<Answer>): Promise<Answer> {
    const parsed = schema.safeParse(await transport(request));
    if (parsed.success) return parsed.data;
    const facts = { ...request, host: baseUrl.host, secrets: [] };
    throw answerError(facts, 200, undefined, undefined);
  }

  async function call<Answer>(request: ApiRequest, schema: z.ZodType<Answer>): Promise<Answer> {
    const idempotent = request.method !== 'POST';
    return retryCall(() => attempt(request, schema), { retries, idempotent, pause, sleep });
  }

  async function callPages<Answer, Item>(
    request: ApiRequest,
    { schema, itemsOf, idOf }: PageShape<Answer, Item>,
  ): Promise<readonly Item[]> {
    const found = new Map<string, Item>();
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const query = { page, per_page: PAGE_SIZE };
      const items = itemsOf(await call({ ...request, query }, schema)) ?? [];
      const before = found.size;
      for (const item of items) found.set(idOf(item), item);
      if (items.length < PAGE_SIZE || found.size === before) break;
    }
    return [...found.values()];
  }

  return { call, callPages };
}
