import { type DataNode, nodesIn, textUnder, valueUnder } from './data-node.ts';
import { goesToApi, type WrittenRequest } from './request.ts';

const ADDRESS_KEYS = ['url', 'uri', 'scope', 'urlPath', 'urlPattern', 'endpoint'];
const REQUEST_KEYS = ['method', 'headers', 'header', 'reqheaders', 'body', 'auth', 'authentication', 'postData'];

/** The requests in VCR and betamax cassettes, HAR, nock and WireMock recordings, Postman and Insomnia collections. */
export function dataRequests(data: DataNode, text: string): readonly WrittenRequest[] {
  const variables = variablesOf(data);
  const ours = /clarifai/i.test(text);
  return [...nodesIn(data)].flatMap((node): readonly WrittenRequest[] => {
    const address = valueUnder(node, REQUEST_KEYS) ? addressOf(node) : undefined;
    return address === undefined ? [] : [{ span: node.span, ours: goesToApi(address, variables, ours) }];
  });
}

/** Postman may write an address as an object with its raw text; nock has host and path apart. */
function addressOf(node: DataNode): string | undefined {
  const written = valueUnder(node, ADDRESS_KEYS);
  if (written?.kind === 'map') return textUnder(written, ['raw']);
  return written?.kind === 'text' ? `${written.value}${textUnder(node, ['path']) ?? ''}` : undefined;
}

/** `{"key": "base", "value": "https://…"}` and plain entries whose value is an address. */
function variablesOf(data: DataNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const node of nodesIn(data)) {
    const name = textUnder(node, ['key', 'name']);
    const value = textUnder(node, ['value']);
    if (name !== undefined && value !== undefined) found.set(name, value);
    if (node.kind !== 'map') continue;
    for (const { key, value: entry } of node.entries) {
      if (entry.kind === 'text' && /^https?:\/\//.test(entry.value)) found.set(key, entry.value);
    }
  }
  return found;
}
