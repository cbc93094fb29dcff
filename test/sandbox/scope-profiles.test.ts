import { describe, expect, it } from 'vitest';
import { ENDPOINTS, type EndpointFact } from '../../src/clarifai/facts/load.ts';
import { scopesOfCall } from '../../src/clarifai/scope-rules.ts';
import type { RunningSandbox } from '../../src/sandbox/index.ts';
import { REDACTED_FIELDS, redactableScopes } from '../../src/sandbox/redact.ts';
import { SAMPLE_REQUESTS } from './sample-requests.ts';
import { sendSample } from './send-sample.ts';
import { makeKey, makeToken, type Reply, sandbox, send, stable } from './support.ts';

const DATA_ENDPOINTS = ENDPOINTS.filter(({ group }) => group === 'legacy' || group === 'legacy-unannotated');
const nameOf = ({ method, path }: EndpointFact) => `${method} ${path}`;
const KEYED = DATA_ENDPOINTS.filter(({ auth }) => auth !== 'NoAuth').map(
  (endpoint) => [nameOf(endpoint), endpoint] as const,
);

/** Sends the endpoint's sample request to a fresh sandbox, so that no call sees another's effects. */
async function ask(endpoint: EndpointFact, authorize: (running: RunningSandbox) => Promise<string>): Promise<Reply> {
  const running = await sandbox();
  const authorization = await authorize(running);
  return sendSample(running, endpoint, SAMPLE_REQUESTS[nameOf(endpoint)] ?? {}, authorization);
}

const askWithToken = (endpoint: EndpointFact) => ask(endpoint, async (running) => `Bearer ${await makeToken(running)}`);
const askWithKey = (endpoint: EndpointFact, scopes: readonly string[]) =>
  ask(endpoint, async (running) => `Key ${await makeKey(running, scopes)}`);

it('has a sample request for every data endpoint', () => {
  expect(Object.keys(SAMPLE_REQUESTS).toSorted()).toEqual(DATA_ENDPOINTS.map(nameOf).toSorted());
});

it('says for every redactable scope what its absence empties', () => {
  const scopes = new Set(DATA_ENDPOINTS.flatMap(redactableScopes));
  expect(Object.keys(REDACTED_FIELDS).toSorted()).toEqual([...scopes].toSorted());
});

it('answers the endpoint without authentication to anybody', async () => {
  const running = await sandbox();
  const { body } = await send(running, 'GET', '/v2/public_workflows');
  expect(body.workflows).toHaveLength(1);
});

describe.each(KEYED)('%s', (_name, endpoint) => {
  const full = scopesOfCall(endpoint, 'full');
  const minimum = scopesOfCall(endpoint, 'minimum');
  let whole: Promise<Reply> | undefined;
  const answerToToken = () => {
    whole ??= askWithToken(endpoint);
    return whole;
  };

  it('answers a key with the full scopes as it answers a legacy token', async () => {
    const byToken = await answerToToken();
    const byKey = await askWithKey(endpoint, full);
    expect(byToken.body.status.code).toBe(10000);
    expect(stable(byKey.body)).toEqual(stable(byToken.body));
  });

  it.each(full.map((scope) => [scope]))('shows that %s is missing', async (scope) => {
    const complete = await answerToToken();
    const lacking = await askWithKey(
      endpoint,
      full.filter((one) => one !== scope),
    );
    if (minimum.includes(scope)) {
      expect(lacking.httpStatus).toBe(403);
      expect(lacking.body.status).toMatchObject({
        code: 11007,
        description: 'API key has insufficient scopes',
        details: expect.stringContaining(scope),
      });
    } else {
      expect(lacking.httpStatus).toBe(200);
      expect(lacking.body.status.code).toBe(10000);
      expect(stable(lacking.body)).not.toEqual(stable(complete.body));
    }
  });
});
