import type { Location } from './location.ts';

/** One REST call. `when` is absent for a call that is always made. */
export interface RestCall {
  readonly method: string;
  /** Template as in the public service.proto, `/v2/models/{model_id}/outputs`. */
  readonly path: string;
  readonly when?: string;
  /**
   * Scopes that only some contents of the call need: `Predict` for a search by an image. Present where the contents
   * are such, or cannot be told.
   */
  readonly alsoNeeds?: readonly string[];
}

/** One call of the provider's API in code. */
export interface Usage {
  readonly location: Location;
  /** Key of client-methods.json (`js`, `python`, …) or `rest`. */
  readonly client: string;
  /** The method as the client's documentation writes it, `app.models.predict`; `POST /v2/…` for raw REST. */
  readonly method: string;
  readonly calls: readonly RestCall[];
  /** What the call needs so that nothing is rejected or redacted. Empty when unknown or when nothing is called. */
  readonly scopes: readonly string[];
  /** Present when the call could not be resolved; then `calls` and `scopes` are empty. */
  readonly unknown?: string;
  /** Where the client it is made on is constructed; absent where that is in another file or cannot be told. */
  readonly madeAt?: Location;
}
