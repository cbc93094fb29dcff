import type { EndpointFact } from '../../src/clarifai/facts/load.ts';
import type { RunningSandbox } from '../../src/sandbox/index.ts';
import { PETS_VERSION, type SampleRequest } from './sample-requests.ts';
import { makeToken, type Reply, send } from './support.ts';

/** Sends an endpoint's sample request; `authorization` goes into the header as it is. */
export async function sendSample(
  running: RunningSandbox,
  endpoint: Pick<EndpointFact, 'method' | 'path'>,
  { params = {}, body }: SampleRequest,
  authorization: string,
): Promise<Reply> {
  const version = params['version_id'] === PETS_VERSION ? await petsVersion(running) : '';
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_all, name) =>
    (params[name] ?? '').replace(PETS_VERSION, version),
  );
  return send(running, endpoint.method, path, { authorization, body });
}

async function petsVersion(running: RunningSandbox): Promise<string> {
  const authorization = `Bearer ${await makeToken(running)}`;
  const { body } = await send(running, 'GET', '/v2/models/pets/versions', { authorization });
  return body.model_versions[0].id;
}
