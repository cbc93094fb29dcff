import type { Edit } from '../domain/edit.ts';
import type {
  ClientRef,
  Confidence,
  CredentialRef,
  CredentialRole,
  FindingKind,
  Suppression,
  Waypoint,
} from '../domain/finding.ts';
import type { Span } from '../domain/location.ts';
import type { Secret } from '../domain/secret.ts';
import type { RestCall } from '../domain/usage.ts';
import type { Call, Expression, SyntaxUnit } from './syntax.ts';
import type { Node } from './tree/node.ts';
import type { V2Writer } from './v2-writer.ts';

export type GrammarId =
  | 'javascript'
  | 'typescript'
  | 'tsx'
  | 'python'
  | 'java'
  | 'csharp'
  | 'objc'
  | 'swift'
  | 'php'
  | 'bash'
  | 'kotlin'
  | 'scala'
  | 'go'
  | 'rust'
  | 'ruby'
  | 'elixir'
  | 'r'
  | 'lua'
  | 'powershell';

/** What a rewrite must know that the file itself does not say. */
export interface RewriteTarget {
  /** The environment variable (or bundle key) that holds the new key, `CLARIFAI_API_KEY`. */
  readonly envName: string;
  /** What a config file gets as the value: a hole that is filled with the secret when the plan is applied. */
  readonly secret: string;
}

export interface AnalyzeOptions {
  /**
   * Where code on a platform without an environment (mobile) reads a key that was hard-coded:
   * `ask` leaves it by hand with the choice explained, `bundle` reads it from the app's property list.
   */
  readonly platformKey: 'ask' | 'bundle';
  /** Environment variables and dotted config keys that code elsewhere reads its credential from, whatever they say. */
  readonly variables?: NamesRead;
}

/** Names under which code elsewhere reads its credential. */
export interface NamesRead {
  readonly has: (name: string) => boolean;
  /** The part that the value is there; undefined where the code does not tell. */
  readonly roleOf?: (name: string) => CredentialRole | undefined;
}

/** A value that is read by name. */
export interface Reference {
  readonly source: 'reference';
  readonly via: 'env' | 'config' | 'identifier';
  readonly name: string;
  /** The keys of a configuration that the name may mean, `clarifai.id` of `config.clarifai.id`; absent: the name. */
  readonly keys?: readonly string[];
  /** What a configuration is called where it is asked: `viper.GetString`, `Bundle.main.infoDictionary`. */
  readonly holder?: string;
}

/** Where a credential part's value lives. A literal is a Secret from here on. */
export type Origin =
  | { readonly source: 'literal'; readonly secret: Secret; readonly span: Span }
  | Reference
  | { readonly source: 'unknown' };

export interface SitePart {
  readonly role: CredentialRole;
  readonly origin: Origin;
  /** The names, written with dots, that the value was followed through in its own file, the nearest to the use first. */
  readonly names?: readonly string[];
}

/** A value that code asks its configuration for. */
export interface ConfigNeed {
  /** As the code writes it. */
  readonly name: string;
  /** The keys it may have in a settings file. */
  readonly keys: readonly string[];
}

export type SiteRewrite =
  | {
      readonly kind: 'automatic';
      /** Pure; the same target gives the same edits. Empty when another site's edits cover this one. */
      readonly edits: (target: RewriteTarget) => readonly Edit[];
      /** What to write, for when the edits turn out not to be safe. */
      readonly suggestion?: string;
      /** Names of this file that the edits take away; code elsewhere may import them. */
      readonly removes?: readonly string[];
      /** Config keys the new code will read; without a config file that holds them it is left by hand. */
      readonly needsConfig?: readonly ConfigNeed[];
    }
  | { readonly kind: 'by-hand'; readonly reason: string; readonly suggestion: string };

/** A finding as a language or format sees it, before it is located and fingerprinted. */
export interface Site {
  readonly kind: FindingKind;
  readonly confidence: Confidence;
  readonly span: Span;
  readonly client: ClientRef;
  readonly credentialKind: CredentialRef['kind'] | null;
  readonly parts: readonly SitePart[];
  readonly message: string;
  readonly rewrite: SiteRewrite;
  /** For a value in a config file: its key path, `clarifai.clientId`, or the variable name it sets. */
  readonly configKey?: string;
  /** How it was reached over other files; only linking knows that. */
  readonly via?: readonly Waypoint[];
  /** A person decided that it need not be dealt with. */
  readonly suppression?: Suppression;
  /** For code in a notebook: its cell, and the line within it, both from 1. */
  readonly cell?: { readonly number: number; readonly line: number };
  /** Code that reads whatever its environment holds: legacy only where the settings around it are. */
  readonly unchanged?: true;
  /** Its credential is what the callers of the function around it give, in its own file. */
  readonly wraps?: true;
}

/** A use of the API as a language sees it. */
export interface SiteUsage {
  readonly span: Span;
  readonly client: string;
  readonly method: string;
  readonly calls: readonly RestCall[];
  readonly unknown?: string;
  /** The construction of the client it is made on, where that stands in the same file. */
  readonly madeAt?: Span;
}

/** What has to change with the client's version; made only when the client is bumped. */
export type Upgrade =
  | { readonly kind: 'automatic'; readonly span: Span; readonly edits: readonly Edit[] }
  | { readonly kind: 'by-hand'; readonly span: Span; readonly reason: string; readonly suggestion: string };

export interface Analysis {
  readonly sites: readonly Site[];
  readonly usages: readonly SiteUsage[];
  readonly upgrades: readonly Upgrade[];
}

/** What a constructor of a legacy client was given, and what to write instead. */
export interface ConstructorMatch {
  readonly kind: FindingKind;
  readonly client: ClientRef;
  /** `js`, `python`, …: the rows of client-methods.json its methods are looked up in. */
  readonly methods: string;
  readonly parts: readonly { readonly role: CredentialRole; readonly value: Expression }[];
  readonly message: string;
  /** Absent: `certain`. */
  readonly confidence?: Confidence;
  /**
   * The text that replaces `span` (default: the whole call), given the text that reads the key. `unchanged` when
   * the code stays and only what it reads by itself moves (`ClarifaiApp()`).
   */
  readonly replacement:
    | { readonly kind: 'unchanged' }
    | { readonly kind: 'automatic'; readonly span: Span; readonly write: (key: string) => string }
    | { readonly kind: 'by-hand'; readonly reason: string; readonly suggestion: string };
}

/** A library of one language: how its clients are made, and which rows of client-methods.json are its calls. */
export interface ClientLibrary {
  /** Key in client-methods.json. */
  readonly methods: string;
  /** Recognises a legacy construction; undefined for anything else, migrated code included. */
  readonly legacy: (call: Call, unit: SyntaxUnit) => ConstructorMatch | undefined;
  /** Recognises any construction, legacy or migrated: calls on its result are usages. */
  readonly constructs: (call: Call, unit: SyntaxUnit) => boolean;
  /** The file uses this library at all (imports, script tags, type names). */
  readonly present: (unit: SyntaxUnit) => boolean;
  /** Receivers of client-methods.json that are reached from the client object, and by which members. */
  readonly paths: Readonly<Record<string, readonly string[]>>;
  /** Receivers of client-methods.json that are results of other calls (models, inputs, workflows). */
  readonly results: readonly string[];
  /** Calls whose result is one of these, `models.get`, as the end of the dotted call. */
  readonly producers: readonly string[];
  /**
   * Which of `results` something is, told by the producer it comes from or, where that is not known, by its own name.
   * Undefined when that does not tell: then it may be any of them.
   */
  readonly resultNamed?: (name: string) => string | undefined;
  /** An expression that is the client object without having been made here, such as a module. */
  readonly isClient?: (expression: Expression, unit: SyntaxUnit) => boolean;
  /** The language calls a method without arguments as it reads a field. */
  readonly attributes?: true;
  /** Calls that lead to a part of the client, as members do elsewhere: `solutions` in `client.solutions().moderation()`. */
  readonly accessors?: readonly string[];
  /** Names of the declared types of client objects and of results, in languages that declare types. */
  readonly types?: { readonly client: readonly string[]; readonly result: readonly string[] };
  /** The last name of a receiver of unknown origin whose calls count; absent: any. For rows that share names with another library's. */
  readonly receiverName?: RegExp;
  /**
   * The whole selector of a call, `mergeConcepts:forModelWithID:completion:`, in languages whose methods share the
   * first part of their names. Undefined: the call's name says it all.
   */
  readonly signatureOf?: (call: Call) => string | undefined;
  /** The row that the construction itself costs, `__init__`; absent where it calls nothing. */
  readonly constructorMethod?: string;
  /** An extra call that the service only gets in some cases; false where this call is surely not one. */
  readonly mayNeed?: (call: Call, extra: RestCall, unit: SyntaxUnit) => boolean;
}

/** How a language writes what a rewrite needs. */
export interface Idiom {
  /** Reads an environment variable, `process.env.X`; undefined where the platform has no environment. */
  readonly readEnvironment:
    | ((name: string, unit: SyntaxUnit) => { readonly text: string; readonly edits: readonly Edit[] })
    | undefined;
  /** Why this file, unlike others of its language, has no environment to read (Android code, a page's script); undefined: it has. */
  readonly environmentMissing?: (unit: SyntaxUnit) => string | undefined;
  /**
   * In a typed language `a.b` is a declaration of another file, and only some reads (`getString(…)`, `X["key"]`)
   * go to a configuration. Absent: every member is taken for one.
   */
  readonly isConfigRead?: (text: string) => boolean;
  /** Reads a value from the app bundle, for platforms without an environment. */
  readonly readBundle?: (name: string) => string;
  /**
   * An expression that puts `prefix` (`Key ` or `Authorization: Key `) before the key; `original` is the
   * text it replaces, whose quotes and way of joining it keeps.
   */
  readonly keyHeader: (prefix: string, key: string, original: string) => string;
  /**
   * Methods that add the Bearer scheme to a token, each with the one that sets any header: `setBearerAuth` → `set`;
   * null where there is none in its place.
   */
  readonly bearerMethods?: Readonly<Record<string, string | null>>;
  /** In a language that refuses unused imports: those that nothing names but what goes away; `written` is what comes. */
  readonly unusedImports?: (gone: readonly Span[], written: readonly string[], unit: SyntaxUnit) => readonly Span[];
}

/** One source language: how to read it, what legacy code looks like in it, how to write the new code. */
export interface Language {
  readonly id: string;
  /** Chosen by file name, since .tsx needs another grammar than .ts. */
  readonly grammarFor: (file: string) => GrammarId;
  readonly read: (root: Node, text: string) => SyntaxUnit;
  readonly libraries: readonly ClientLibrary[];
  readonly idiom: Idiom;
  /** How it writes what takes the place of a v1 call; absent: in words. */
  readonly v2?: V2Writer;
  /** Findings of this language alone, such as token caches of its client or changes that come with a new version. */
  readonly extra?: (unit: SyntaxUnit) => readonly Site[];
  /** Changes besides credentials that the first client version with API keys brings. */
  readonly upgrades?: (unit: SyntaxUnit) => readonly Upgrade[];
}
