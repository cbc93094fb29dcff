import type { Command } from '../command.ts';

/** A command that is not loaded yet, its own option type hidden, so that all of them fit in one list. */
export interface RegisteredCommand {
  readonly name: string;
  load(): Promise<LoadedCommand>;
}

export interface LoadedCommand {
  register(add: <Options>(command: Command<Options>) => void): void;
}

function registered<Options>(name: string, load: () => Promise<Command<Options>>): RegisteredCommand {
  return {
    name,
    async load() {
      const command = await load();
      return { register: (add) => add(command) };
    },
  };
}

/** In the order of --help: the way a migration goes. */
export const COMMANDS: readonly RegisteredCommand[] = [
  registered('scan', async () => (await import('./scan.ts')).scanCommand),
  registered('scopes', async () => (await import('./scopes.ts')).scopesCommand),
  registered('plan', async () => (await import('./plan.ts')).planCommand),
  registered('apply', async () => (await import('./apply.ts')).applyCommand),
  registered('migrate', async () => (await import('./migrate.ts')).migrateCommand),
  registered('verify', async () => (await import('./verify.ts')).verifyCommand),
  registered('rollback', async () => (await import('./rollback.ts')).rollbackCommand),
  registered('rotate', async () => (await import('./rotate.ts')).rotateCommand),
  registered('retire', async () => (await import('./retire.ts')).retireCommand),
  registered('runs', async () => (await import('./runs.ts')).runsCommand),
  registered('audit', async () => (await import('./audit.ts')).auditCommand),
  registered('batch', async () => (await import('./batch.ts')).batchCommand),
  registered('report', async () => (await import('./report.ts')).reportCommand),
  registered('sandbox', async () => (await import('./sandbox.ts')).sandboxCommand),
  registered('init', async () => (await import('./init.ts')).initCommand),
  registered('doctor', async () => (await import('./doctor.ts')).doctorCommand),
];
