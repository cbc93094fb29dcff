import { byHandPair } from '../detect/by-hand-pair.ts';
import { looksLikePair } from '../detect/named-pair.ts';
import type { ClientLibrary, ConstructorMatch, Language } from '../language.ts';
import { type Call, pathOf, type SyntaxUnit } from '../syntax.ts';
import { findConfig } from './config.ts';
import { readElixir } from './read.ts';
import { ELIXIR_V2 } from './v2.ts';

/** A module that is called after the provider and is given the pair: hex has several clients, and projects their own. */
const CLIENT_MODULES: ClientLibrary = {
  methods: 'elixir',
  legacy: matchPair,
  constructs: () => false,
  present: () => false,
  paths: {},
  results: [],
  producers: [],
};

export const elixir: Language = {
  id: 'elixir',
  grammarFor: () => 'elixir',
  read: readElixir,
  libraries: [CLIENT_MODULES],
  v2: ELIXIR_V2,
  idiom: {
    readEnvironment: (name) => ({ text: `System.get_env("${name}")`, edits: [] }),
    isConfigRead: (text) => /^Application\./.test(text),
    keyHeader: (prefix, key, original) => (original.includes('#{') ? `"${prefix}#{${key}}"` : `"${prefix}" <> ${key}`),
  },
  extra: findConfig,
};

function matchPair(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const holder = (call.receiver && pathOf(call.receiver)?.join('.')) ?? '';
  const [id, secret] = call.arguments.map(({ value }) => value);
  if (!/clarifai/i.test(holder) || !id || !secret || !looksLikePair(id, secret, unit)) return undefined;
  return byHandPair(id, secret, {
    client: { name: 'unknown', versions: '*' },
    methods: 'elixir',
    confidence: 'likely',
    message: `${holder}.${call.name} is given a client id and secret.`,
    reason: 'keyshift does not know this module: it has to take the key where it is declared',
    suggestion: `${holder}.${call.name}(System.get_env("CLARIFAI_API_KEY")), once the module takes the key and sends Authorization: Key`,
  });
}
