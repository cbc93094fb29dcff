import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import {
  type CallFact,
  CLIENT_METHODS,
  type ClientMethodFact,
  ENDPOINTS,
  type EndpointFact,
  SCOPES,
  type ScopeFact,
} from '../../src/clarifai/facts/load.ts';
import { v1Successor } from '../../src/clarifai/facts/v1-successors.ts';
import { findEndpoint, isKnownScope } from '../../src/clarifai/scope-rules.ts';
import { v1Operation } from '../../src/clarifai/wire.ts';

const scopeNames = z.array(z.string().refine(isKnownScope, 'a scope that scopes.json lacks'));

const endpointSchema = z.object({
  method: z.string().regex(/^(GET|POST|PATCH|DELETE|GET\/POST|\*)$/),
  path: z.string().regex(/^\/v[12]\//),
  group: z.enum(['legacy', 'management', 'legacy-auth', 'legacy-unannotated', 'legacy-bug', 'v1']),
  auth: z.string().min(1),
  rpc: z.string().exactOptional(),
  longPath: z.string().startsWith('/v2/users/').exactOptional(),
  requires: scopeNames.nullable().exactOptional(),
  requiresDocumented: scopeNames.exactOptional(),
  optional: scopeNames.exactOptional(),
  inferred: scopeNames.exactOptional(),
  minimum2017: scopeNames.exactOptional(),
  equivalent: z.string().nullable().exactOptional(),
  note: z.string().exactOptional(),
});

const scopeSchema = z.object({
  name: z.string().regex(/^[A-Z][A-Za-z]+(:[A-Z][A-Za-z]+)?$/),
  id: z.string().min(1),
  exposed: z.boolean(),
  deprecated: z.boolean(),
  depends: scopeNames,
  label: z.string().exactOptional(),
  in2017Ui: z.boolean(),
  inDocs2020: z.boolean(),
});

const callSchema = z.object({
  method: z.string().regex(/^(GET|POST|PATCH|DELETE)$/),
  path: z.string().startsWith('/v'),
  when: z.string().exactOptional(),
  byImage: z.enum(['always', 'never']).exactOptional(),
});

const methodSchema = z.object({
  client: z.string().min(1),
  receiver: z.string(),
  method: z.string().min(1),
  calls: z.array(callSchema),
  oneOf: z.array(callSchema).exactOptional(),
  conditional: z.array(callSchema).exactOptional(),
  selector: z.string().exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
  swiftName: z.string().exactOptional(),
  since: z.string().exactOptional(),
  until: z.string().exactOptional(),
  v1: z.boolean().exactOptional(),
  v2Replacement: z.string().exactOptional(),
  note: z.string().exactOptional(),
});

/** zod infers mutable arrays and objects; the facts are readonly. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

function callsOf({ calls, oneOf = [], conditional = [] }: ClientMethodFact): readonly CallFact[] {
  return [...calls, ...oneOf, ...conditional];
}

function doubles(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('the facts of the service', () => {
  it('have the types that the code reads them by', () => {
    expectTypeOf<Frozen<z.infer<typeof endpointSchema>>>().toEqualTypeOf<Frozen<EndpointFact>>();
    expectTypeOf<Frozen<z.infer<typeof scopeSchema>>>().toEqualTypeOf<Frozen<ScopeFact>>();
    expectTypeOf<Frozen<z.infer<typeof methodSchema>>>().toEqualTypeOf<Frozen<ClientMethodFact>>();
  });

  it.each([
    ['endpoints', z.array(endpointSchema), ENDPOINTS],
    ['scopes', z.array(scopeSchema), SCOPES],
    ['client methods', z.array(methodSchema), CLIENT_METHODS],
  ])('are well-formed: %s', (_, schema, facts) => {
    expect(schema.safeParse(facts).error?.issues ?? []).toEqual([]);
    expect(facts.length).toBeGreaterThan(60);
  });

  it('name each scope and each endpoint once', () => {
    expect(doubles(SCOPES.map(({ name }) => name))).toEqual([]);
    expect(doubles(ENDPOINTS.map(({ method, path }) => `${method} ${path}`))).toEqual([]);
  });

  it('know every endpoint that a client method calls, or what replaces it', () => {
    const unknown = CLIENT_METHODS.flatMap(callsOf).filter(
      ({ method, path }) => !findEndpoint(method, path) && !v1Successor(path),
    );
    expect(unknown).toEqual([]);
  });

  it('say of every call of v1 that it is one', () => {
    const untold = CLIENT_METHODS.filter((row) => row.v1 !== true && row.calls.some(({ path }) => v1Operation(path)));
    expect(untold).toEqual([]);
  });
});
