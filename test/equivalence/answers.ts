import type { RestCall } from '../../src/domain/usage.ts';
import type { RunningSandbox } from '../../src/sandbox/index.ts';
import { SAMPLE_REQUESTS, type SampleRequest } from '../sandbox/sample-requests.ts';
import { sendSample } from '../sandbox/send-sample.ts';
import { makeKey, makeToken, sandbox, stable } from '../sandbox/support.ts';
import { callName } from './call-sets.ts';

const BY_IMAGE: SampleRequest = {
  body: { query: { ands: [{ output: { input: { data: { image: { url: 'https://images.example/new.jpg' } } } } }] } },
};

/** The sandbox can answer the call, because the tests have a request for it. */
export function isServed(call: RestCall): boolean {
  return callName(call) in SAMPLE_REQUESTS;
}

/** What the service says to a call: nothing that differs from one time to the next. */
export interface Said {
  readonly call: string;
  readonly httpStatus: number;
  readonly code: number;
  readonly body: unknown;
}

/** Makes the calls, one after the other, on freshly seeded data. */
async function answers(
  calls: readonly RestCall[],
  authorize: (running: RunningSandbox) => Promise<string>,
): Promise<readonly Said[]> {
  const running = await sandbox();
  const authorization = await authorize(running);
  const said: Said[] = [];
  for (const call of calls) {
    const request = call.alsoNeeds ? BY_IMAGE : (SAMPLE_REQUESTS[callName(call)] ?? {});
    const { httpStatus, body } = await sendSample(running, call, request, authorization);
    said.push({ call: callName(call), httpStatus, code: body.status.code, body: stable(body) });
  }
  return said;
}

export function answersToToken(calls: readonly RestCall[]): Promise<readonly Said[]> {
  return answers(calls, async (running) => `Bearer ${await makeToken(running)}`);
}

export function answersToKey(calls: readonly RestCall[], scopes: readonly string[]): Promise<readonly Said[]> {
  return answers(calls, async (running) => `Key ${await makeKey(running, scopes)}`);
}
