import { type SuccessorModel, successorPath, type V1Successor } from '../../clarifai/facts/v1-successors.ts';
import type { Language } from '../language.ts';
import type { Picture } from '../v2-writer.ts';

/** What takes the place of a v1 call: the new client and the calls, or what else to do. */
export function v2Calls(successor: V1Successor, picture: Picture | undefined, { v2 }: Language): readonly string[] {
  if (successor.kind === 'nothing') return [successor.instead];
  if (successor.kind === 'feedback') return [feedback(successor.model, picture)];
  if (!v2) return successor.models.map((model) => inWords(successorPath(model, 'outputs')));
  return successor.models.map((model) => v2.outputs(model, picture ?? unnamedPicture(v2)));
}

/** The client that makes the calls, for those that need one. */
export function v2Client(successors: readonly V1Successor[], { v2 }: Language): readonly string[] {
  return v2?.client && successors.some(({ kind }) => kind === 'outputs') ? [v2.client] : [];
}

function unnamedPicture({ variable }: NonNullable<Language['v2']>): Picture {
  return { by: 'url', code: variable?.('url') ?? 'url' };
}

function feedback(model: SuccessorModel, picture: Picture | undefined): string {
  const image = picture?.by === 'url' ? `"url":${picture.code}` : '"url":…';
  const body = `{"input":{"data":{"image":{${image}},"concepts":[{"id":…,"value":true}]}}}`;
  return `${inWords(successorPath(model, 'feedback'))} and ${body}`;
}

/** For languages and calls that no client's code is known for. */
export function inWords(path: string): string {
  return `POST https://api.clarifai.com${path} with Authorization: Key <the API key>`;
}
