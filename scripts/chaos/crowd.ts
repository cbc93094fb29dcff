import type { RunningSandbox } from '../../src/sandbox/index.ts';

/** More than a page of the service's lists. */
const STRANGERS = 130;
const APPS = ['photo-tagger', 'catalog', 'moderation'];

/** Fills applications with keys of strangers; each call of what is returned deletes the oldest of each. */
export async function crowd(sandbox: RunningSandbox): Promise<() => void> {
  const { pat, userId } = sandbox.account();
  const ask = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${sandbox.url}/v2/users/${userId}/keys${path}`, {
      method,
      headers: { Authorization: `Key ${pat}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  for (const id of APPS) {
    const key = { description: 'a stranger', scopes: ['Predict'], apps: [{ id, user_id: userId }] };
    await ask('POST', '', { keys: Array.from({ length: STRANGERS }, () => key) });
  }
  return () => {
    for (const app of APPS) {
      const oldest = sandbox.keys(app).find(({ description }) => description === 'a stranger');
      if (oldest) void ask('DELETE', `/${oldest.secret.reveal()}`).catch(() => {});
    }
  };
}
