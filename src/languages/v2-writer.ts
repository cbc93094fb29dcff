import type { SuccessorModel } from '../clarifai/facts/v1-successors.ts';

/** The picture that a v1 call was given, as the code writes it. */
export interface Picture {
  readonly by: 'url' | 'bytes';
  readonly code: string;
}

/** How a language writes the v2 calls that take the place of v1 calls, for a person to paste. */
export interface V2Writer {
  /** What is written once: the client with its key; null where each call is a request of its own. */
  readonly client: string | null;
  /** Asks a model about one picture. */
  readonly outputs: (model: SuccessorModel, picture: Picture) => string;
  /** What a picture's address or bytes are called where the call does not show them: `$url`. */
  readonly variable?: (by: Picture['by']) => string;
}

/** The field of `data.image` that holds the picture. */
export function imageField({ by }: Picture): 'url' | 'base64' {
  return by === 'url' ? 'url' : 'base64';
}

/** The address of the call. */
export function outputsUrl({ id }: SuccessorModel): string {
  return `https://api.clarifai.com/v2/models/${id}/outputs`;
}
