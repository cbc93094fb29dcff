import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Who may call an endpoint of which generation; see endpoints.json `group`. */
export type EndpointGroup = 'legacy' | 'management' | 'legacy-auth' | 'legacy-unannotated' | 'legacy-bug' | 'v1';

export interface EndpointFact {
  readonly method: string;
  readonly path: string;
  readonly group: EndpointGroup;
  readonly auth: string;
  readonly rpc?: string;
  readonly longPath?: string;
  /** Below this something is redacted; null when no public annotation exists (then see `inferred`). */
  readonly requires?: readonly string[] | null;
  readonly requiresDocumented?: readonly string[];
  /** Needed besides for some contents: by a search whose query holds an image. */
  readonly optional?: readonly string[];
  readonly inferred?: readonly string[];
  /** Below this the call was rejected in 2017. */
  readonly minimum2017?: readonly string[];
  readonly equivalent?: string | null;
  readonly note?: string;
}

export interface ScopeFact {
  readonly name: string;
  readonly id: string;
  readonly exposed: boolean;
  readonly deprecated: boolean;
  readonly depends: readonly string[];
  readonly label?: string;
  readonly in2017Ui: boolean;
  readonly inDocs2020: boolean;
}

export interface CallFact {
  readonly method: string;
  readonly path: string;
  readonly when?: string;
  /** Only of searches: `always` or `never` by an image; absent where the arguments decide. */
  readonly byImage?: 'always' | 'never';
}

export interface ClientMethodFact {
  readonly client: string;
  readonly receiver: string;
  readonly method: string;
  readonly calls: readonly CallFact[];
  readonly oneOf?: readonly CallFact[];
  readonly conditional?: readonly CallFact[];
  readonly selector?: string;
  readonly aliases?: readonly string[];
  readonly swiftName?: string;
  readonly since?: string;
  readonly until?: string;
  readonly v1?: boolean;
  readonly v2Replacement?: string;
  readonly note?: string;
}

const { endpoints } = require('./endpoints.json') as { endpoints: readonly EndpointFact[] };
const { scopes } = require('./scopes.json') as { scopes: readonly ScopeFact[] };
const { methods } = require('./client-methods.json') as { methods: readonly ClientMethodFact[] };

/** Source of each table: the `source` field of the JSON file beside this one. */
export const ENDPOINTS = endpoints;
export const SCOPES = scopes;
export const CLIENT_METHODS = methods;
