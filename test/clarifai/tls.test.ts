import { expect, test } from 'vitest';
import { noAnswerError } from '../../src/clarifai/api-errors.ts';
import { createKeyService } from '../../src/clarifai/http-key-service.ts';
import { Secret } from '../../src/domain/secret.ts';
import { startTinyServer } from './support/tiny-server.ts';

const REQUEST = {
  method: 'POST',
  host: 'api.clarifai.com',
  doing: 'creating a key',
  credential: 'pat',
  secrets: [],
} as const;

test.each([
  ['CERT_HAS_EXPIRED', 'out of date'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'for another host'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'NODE_EXTRA_CA_CERTS'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'NODE_EXTRA_CA_CERTS'],
  ['EPROTO', 'does not speak TLS'],
])('%s is told in words, and nothing was sent', (code, words) => {
  const error = noAnswerError(REQUEST, { code });
  expect(error).toMatchObject({ code: 'unreachable', inDoubt: false, hint: expect.stringContaining(words) });
});

test('a TLS failure that may have come with the answer leaves a creation in doubt', () => {
  const error = noAnswerError(REQUEST, { code: 'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC' });
  expect(error).toMatchObject({ code: 'unreachable', inDoubt: true });
});

test('a server that speaks no TLS is told so, and never sees the token', async () => {
  const { baseUrl, seen } = await startTinyServer((_, response) => response.end('{}'));
  const service = createKeyService({
    baseUrl: baseUrl.replace('http:', 'https:'),
    pat: new Secret('000000000000400080000000000000ff'),
    retries: 0,
  });
  const asking = service.createKey({ userId: 'acme', appId: 'tagger' }, 'd', []);
  await expect(asking).rejects.toMatchObject({ hint: expect.stringContaining('does not speak TLS') });
  expect(seen).toEqual([]);
});
