import type { z } from 'zod';
import type { PageShape } from './answers.ts';
import { answerError } from './api-errors.ts';
import type { BeforeAnother } from './key-service.ts';
import { createPause, type PauseClock } from './pause.ts';
import { retryCall } from './retry.ts';
import { type ApiRequest, createTransport, type TransportOptions } from './transport.ts';

/** The largest page the service gives. */
const PAGE_SIZE = 128;
const MOST_PAGES = 10_000;
/** How often a list of several pages is read at most. */
const MOST_PASSES = 4;

export interface Caller {
  /** Sends, repeats where that is safe, and checks the answer's shape. Throws ApiError. */
  call<Answer>(request: ApiRequest, schema: z.ZodType<Answer>): Promise<Answer>;
  /**
   * The items of every page. A list that shifts while it is read may show an item twice, which counts once, or hide
   * one between two pages; therefore a list of several pages is read again until it shows nothing new.
   */
  callPages<Answer, Item>(
    request: ApiRequest,
    shape: PageShape<Answer, Item>,
    beforeAnother?: BeforeAnother,
  ): Promise<readonly Item[]>;
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

  /** Adds the items of all pages to `found` and gives the number of pages. */
  async function readPages<Answer, Item>(
    request: ApiRequest,
    { schema, itemsOf, idOf }: PageShape<Answer, Item>,
    found: Map<string, Item>,
    mayAsk: BeforeAnother,
  ): Promise<number> {
    const seen = new Set<string>();
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      await mayAsk();
      const query = { page, per_page: PAGE_SIZE };
      const items = itemsOf(await call({ ...request, query }, schema)) ?? [];
      const before = seen.size;
      for (const item of items) {
        seen.add(idOf(item));
        found.set(idOf(item), item);
      }
      if (items.length < PAGE_SIZE || seen.size === before) return page;
    }
    return MOST_PAGES;
  }

  async function callPages<Answer, Item>(
    request: ApiRequest,
    shape: PageShape<Answer, Item>,
    beforeAnother: BeforeAnother = async () => {},
  ): Promise<readonly Item[]> {
    const found = new Map<string, Item>();
    const mayAsk = exceptFirst(beforeAnother);
    for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
      const before = found.size;
      const pages = await readPages(request, shape, found, mayAsk);
      if (pages === 1 || (pass > 1 && found.size === before)) break;
    }
    return [...found.values()];
  }

  return { call, callPages };
}

function exceptFirst(beforeAnother: BeforeAnother): BeforeAnother {
  let asked = false;
  return async () => {
    if (asked) await beforeAnother();
    asked = true;
  };
}
