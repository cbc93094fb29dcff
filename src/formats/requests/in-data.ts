import type { Found } from '../prose/found.ts';
import { bearerBlocks, namedHeaders } from './bearer-blocks.ts';
import type { DataNode } from './data-node.ts';
import { dataRequests } from './data-requests.ts';
import type { WrittenRequest } from './request.ts';

/** The requests that a file holds, and the tokens that its program adds to them as headers. */
export interface WrittenRequests {
  readonly requests: readonly WrittenRequest[];
  readonly blocks: readonly Found[];
}

export const NO_REQUESTS: WrittenRequests = { requests: [], blocks: [] };

/** The requests of a file of data. Only a file with a token is asked for them. */
export function requestsIn(text: string, read: () => readonly (DataNode | undefined)[]): WrittenRequests {
  if (!/bearer/i.test(text)) return NO_REQUESTS;
  const documents = read().flatMap((data) => data ?? []);
  const requests = documents.flatMap((data) => dataRequests(data, text));
  const blocks = documents.flatMap((data) => [...bearerBlocks(data, requests), ...namedHeaders(data, requests)]);
  return { requests, blocks };
}
