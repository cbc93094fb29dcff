import type { Command } from '../command.ts';
import { applyCommand } from './apply.ts';
import { batchCommand } from './batch.ts';
import { doctorCommand } from './doctor.ts';
import { initCommand } from './init.ts';
import { migrateCommand } from './migrate.ts';
import { planCommand } from './plan.ts';
import { reportCommand } from './report.ts';
import { retireCommand } from './retire.ts';
import { rollbackCommand } from './rollback.ts';
import { rotateCommand } from './rotate.ts';
import { runsCommand } from './runs.ts';
import { sandboxCommand } from './sandbox.ts';
import { scanCommand } from './scan.ts';
import { scopesCommand } from './scopes.ts';
import { verifyCommand } from './verify.ts';

/** A command with its own option type hidden, so that all of them fit in one list. */
export interface RegisteredCommand {
  readonly name: string;
  register(add: <Options>(command: Command<Options>) => void): void;
}

function registered<Options>(command: Command<Options>): RegisteredCommand {
  return { name: command.command.split(' ')[0] ?? '', register: (add) => add(command) };
}

/** In the order of --help: the way a migration goes. */
export const COMMANDS: readonly RegisteredCommand[] = [
  registered(scanCommand),
  registered(scopesCommand),
  registered(planCommand),
  registered(applyCommand),
  registered(migrateCommand),
  registered(verifyCommand),
  registered(rollbackCommand),
  registered(rotateCommand),
  registered(retireCommand),
  registered(runsCommand),
  registered(batchCommand),
  registered(reportCommand),
  registered(sandboxCommand),
  registered(initCommand),
  registered(doctorCommand),
];
