/** Rows of the sandbox's store. Field names are the wire's, so that most answers are the rows themselves. */

export interface AppRecord {
  readonly id: string;
  readonly user_id: string;
  readonly name: string;
  readonly created_at: string;
  /** Empty for an app made through the API: since mid-2017 new apps got keys only. */
  readonly client_id: string;
  readonly client_secret: string;
}

export interface KeyRecord {
  /** The secret itself. */
  readonly id: string;
  readonly type: 'api_key';
  readonly description: string;
  readonly scopes: readonly string[];
  readonly endpoints: readonly string[];
  readonly apps: readonly [AppId];
  readonly created_at: string;
}

export interface AppId {
  readonly id: string;
  readonly user_id: string;
}

export interface TokenRecord {
  readonly token: string;
  readonly app_id: string;
  /** Milliseconds since the epoch. */
  readonly expires_at: number;
}

export interface SessionRecord {
  readonly token: string;
  readonly user_id: string;
}

export interface ConceptRecord {
  readonly id: string;
  readonly name: string;
  readonly app_id: string;
  readonly language: string;
  readonly created_at: string;
}

export interface Image {
  readonly url?: string | null | undefined;
  readonly base64?: string | null | undefined;
  readonly crop?: unknown;
}

export interface Label {
  readonly id: string;
  readonly name: string;
  readonly app_id: string;
  /** 1: an example of the concept; 0: a counter-example. */
  readonly value: number;
}

export interface InputData {
  readonly image: Image;
  readonly concepts: readonly Label[];
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly geo?: unknown;
  readonly regions?: unknown;
}

export interface InputRecord {
  readonly id: string;
  readonly app_id: string;
  readonly created_at: string;
  readonly data: InputData;
}

export interface OutputConfig {
  readonly concepts_mutually_exclusive: boolean;
  readonly closed_environment: boolean;
}

export interface ModelRecord {
  readonly id: string;
  readonly app_id: string;
  readonly name: string;
  readonly created_at: string;
  readonly type: 'concept' | 'color';
  readonly concept_ids: readonly string[];
  readonly output_config: OutputConfig;
}

export interface VersionRecord {
  readonly id: string;
  readonly app_id: string;
  readonly model_id: string;
  readonly created_at: string;
  readonly concept_ids: readonly string[];
  readonly evaluated: boolean;
}

export interface WorkflowNode {
  readonly id: string;
  readonly model: { readonly id: string; readonly model_version?: { readonly id?: string } };
}

export interface WorkflowRecord {
  readonly id: string;
  readonly app_id: string;
  readonly created_at: string;
  readonly nodes: readonly WorkflowNode[];
}
