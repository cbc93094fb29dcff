import { resolve } from 'node:path';
import { KeyshiftError } from '../../domain/errors.ts';
import { createCsvSink } from './csv-sink.ts';
import { createDotenvSink } from './dotenv-sink.ts';
import { createExecSink } from './exec-sink.ts';
import { createJsonSink } from './json-sink.ts';
import type { Sink, StoreKind } from './sink.ts';
import { STORE_RECIPES } from './store-recipes.ts';
import { createStoreSink } from './store-sink.ts';

const FILE_SINKS = {
  dotenv: createDotenvSink,
  json: createJsonSink,
  csv: createCsvSink,
} as const satisfies Record<string, (shown: string, file: string) => Sink>;

/**
 * Reads `dotenv:PATH`, `json:PATH`, `csv:PATH`, `exec:COMMAND` or a store and its target, `vault:PATH`; paths are
 * relative to `baseDir`, which is also the working folder of commands.
 * @throws {KeyshiftError} 'usage' for anything else
 */
export function parseSink(spec: string, baseDir: string): Sink {
  const [kind = '', target = ''] = splitOnce(spec);
  if (target.trim() !== '') {
    if (kind === 'exec') return createExecSink(target, baseDir);
    if (Object.hasOwn(STORE_RECIPES, kind)) return createStoreSink(kind as StoreKind, target, baseDir);
    if (isFileKind(kind)) return FILE_SINKS[kind](`${kind}:${target}`, resolve(baseDir, target));
  }
  // An exec command may hold a password, so only the kind is repeated.
  throw new KeyshiftError('usage', `not a sink: ${kind === 'exec' ? 'exec:' : spec}`, {
    hint: `Use dotenv:PATH, json:PATH, csv:PATH, exec:COMMAND or a store: ${STORES}.`,
  });
}

const STORES = Object.keys(STORE_RECIPES)
  .map((kind) => `${kind}:`)
  .join(', ');

function isFileKind(kind: string): kind is keyof typeof FILE_SINKS {
  return Object.hasOwn(FILE_SINKS, kind);
}

function splitOnce(spec: string): readonly string[] {
  const colon = spec.indexOf(':');
  return colon === -1 ? [spec] : [spec.slice(0, colon), spec.slice(colon + 1)];
}
