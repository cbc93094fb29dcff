import { contains } from '../../domain/location.ts';
import { bearerFound } from '../prose/bearers.ts';
import type { Found } from '../prose/found.ts';
import { type DataNode, nodesIn, textUnder, valueUnder } from './data-node.ts';
import { requestAround, type WrittenRequest } from './request.ts';

/**
 * Collections whose program adds the header: Postman's `"auth": {"type": "bearer", …}`, Insomnia's
 * `"authentication"`. One around several requests holds for those that say nothing else.
 */
export function bearerBlocks(data: DataNode, requests: readonly WrittenRequest[]): readonly Found[] {
  return [...nodesIn(data)].flatMap((holder): readonly Found[] => {
    const block = valueUnder(holder, ['auth', 'authentication']);
    if (!block || textUnder(block, ['type']) !== 'bearer') return [];
    const own = requestAround(block.span.start, requests);
    const within = own ? [own] : requests.filter(({ span }) => contains(holder.span, span));
    if (!within.some(({ ours }) => ours)) return [];
    const token = tokenIn(block);
    return token ? [bearerFound(token.span, token.value, token.span.start + (token.quoted ? 1 : 0))] : [];
  });
}

/** `"token": "…"`, or an element `{"key": "token", "value": "…"}` of a list. */
function tokenIn(block: DataNode): (DataNode & { readonly kind: 'text' }) | undefined {
  for (const node of nodesIn(block)) {
    const plain = valueUnder(node, ['token']);
    if (plain?.kind === 'text') return plain;
    const listed = textUnder(node, ['key']) === 'token' ? valueUnder(node, ['value']) : undefined;
    if (listed?.kind === 'text') return listed;
  }
  return undefined;
}

/** `name: Authorization` with its value beside it, in data without quotes by which the text alone would tell. */
export function namedHeaders(data: DataNode, requests: readonly WrittenRequest[]): readonly Found[] {
  return [...nodesIn(data)].flatMap((node): readonly Found[] => {
    const name = textUnder(node, ['name', 'key']) ?? '';
    const value = /^authorization$/i.test(name) ? valueUnder(node, ['value']) : undefined;
    const scheme = value?.kind === 'text' ? /^Bearer\s+/i.exec(value.value)?.[0] : undefined;
    if (value?.kind !== 'text' || scheme === undefined || !requestAround(node.span.start, requests)?.ours) return [];
    const start = value.span.start + (value.quoted ? 1 : 0) + scheme.length;
    return [bearerFound(value.span, value.value.slice(scheme.length), start)];
  });
}
