import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { KeyshiftError } from '../domain/errors.ts';
import { Secret } from '../domain/secret.ts';
import {
  addNumberedApps,
  describeAccount,
  OWNER,
  type SandboxAccount,
  type SandboxApp,
  seedAccount,
} from './account.ts';
import { type DataFile, openDataFile } from './data-file.ts';
import { planFaults } from './fault-plan.ts';
import type { FaultRule } from './fault-rule.ts';
import { createRequestLog, type RequestEntry } from './request-log.ts';
import { createService } from './service.ts';
import { createStore, type Store, type Tables } from './store.ts';

export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** 127.0.0.1 when absent. */
  readonly host?: string;
  /** Numbered apps (`app-0001`, …) beside the three named ones. */
  readonly apps?: number;
  /** Decides which requests a fault of some probability strikes; 1 when absent. */
  readonly seed?: number;
  /** Keeps everything in this file, which survives a crash of the process. */
  readonly dataFile?: string;
  /** From then on client pairs and access tokens are refused. */
  readonly sunset?: Date;
  readonly now?: () => Date;
  readonly faults?: readonly FaultRule[];
  /** Hears of every request when it is answered. */
  readonly log?: (entry: RequestEntry) => void;
}

/** A key as tests see it. */
export interface SandboxKey {
  readonly appId: string;
  readonly description: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly secret: Secret;
}

export interface RunningSandbox {
  /** `http://127.0.0.1:54321`, without a slash at the end. */
  readonly url: string;
  account(): SandboxAccount;
  /** Adds numbered apps. */
  addApps(count: number): readonly SandboxApp[];
  /** Every key, or those of one app, in the order in which they were made. */
  keys(appId?: string): readonly SandboxKey[];
  /** The newest 10,000 requests, oldest first. */
  requests(): readonly RequestEntry[];
  /** Replaces the fault rules and starts their counts anew. */
  setFaults(rules: readonly FaultRule[]): void;
  /** Lets the sandbox's clock run ahead. */
  advanceClock(milliseconds: number): void;
  /** Cuts what is open and frees the port. */
  close(): Promise<void>;
}

/**
 * Starts the local key service on a made-up account.
 * @throws {KeyshiftError} `file` for a damaged data file, `unreachable` for a port that is taken
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const store = createStore();
  const dataFile = fillStore(store, options);
  const commit = () => writeChanges(store, dataFile);
  const requests = createRequestLog(options.log);
  const seed = options.seed ?? 1;
  const state = { faults: planFaults(options.faults ?? [], seed), ahead: 0 };
  const clock = options.now ?? (() => new Date());
  const service = createService({
    context: {
      tables: store.tables,
      now: () => new Date(clock().getTime() + state.ahead),
      sunset: options.sunset,
    },
    commit,
    faults: () => state.faults,
    log: requests.add,
  });
  const server = createAdaptorServer({ fetch: service.fetch });
  return {
    url: await listen(server, options),
    account: () => describeAccount(store.tables),
    addApps: (count) => {
      const added = addNumberedApps(store.tables, count);
      commit();
      return added;
    },
    keys: (appId) => describeKeys(store.tables, appId),
    requests: requests.entries,
    setFaults: (rules) => {
      state.faults = planFaults(rules, seed);
    },
    advanceClock: (milliseconds) => {
      state.ahead += milliseconds;
    },
    close: async () => {
      await stop(server);
      dataFile?.close();
    },
  };
}

/** Seeds the store, then repeats what the data file remembers. The seed itself is never written. */
function fillStore(store: Store, options: SandboxOptions): DataFile | undefined {
  seedAccount(store.tables, options.apps ?? 0);
  const dataFile = options.dataFile === undefined ? undefined : openDataFile(options.dataFile, store.apply);
  store.drain();
  return dataFile;
}

function writeChanges(store: Store, dataFile: DataFile | undefined): void {
  const changes = store.drain();
  if (changes.length > 0) dataFile?.append(changes);
}

function describeKeys(tables: Tables, appId: string | undefined): readonly SandboxKey[] {
  const appIds = appId === undefined ? tables.apps.list(OWNER.userId).map(({ id }) => id) : [appId];
  return appIds.flatMap((id) =>
    tables.keys.list(id).map((key) => ({
      appId: id,
      description: key.description,
      scopes: key.scopes,
      createdAt: key.created_at,
      secret: new Secret(key.id),
    })),
  );
}

function listen(server: ServerType, { port = 0, host = '127.0.0.1' }: SandboxOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new KeyshiftError('unreachable', `cannot listen on ${host}:${port}: ${cause.message}`, {
          hint: 'choose another port, or 0 for any free one',
          cause,
        }),
      );
    });
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo;
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      resolve(`http://${name}:${address.port}`);
    });
  });
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
