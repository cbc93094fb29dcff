import yargs, { type Argv } from 'yargs';
import { EXIT, type ExitCode, KeyshiftError } from '../domain/errors.ts';
import { TOOL } from '../version.ts';
import { toModule } from './command.ts';
import { COMMANDS, type LoadedCommand } from './commands/index.ts';
import { renderFailure } from './failure.ts';
import { withGlobalOptions } from './global-options.ts';

const EXIT_CODES = `Exit codes: 0 nothing found or all done, 1 findings, 2 could not finish, 3 partly done.`;

/** Runs one command line and gives its exit code; never throws. */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  try {
    const program = await buildProgram(args, (chosen) => {
      code = chosen;
    });
    await program.parseAsync();
    return code;
  } catch (error) {
    const failure = renderFailure(error);
    process.stderr.write(failure.text);
    return failure.exitCode;
  }
}

async function buildProgram(args: readonly string[], exit: (code: ExitCode) => void): Promise<Argv> {
  const program = withGlobalOptions(yargs([...args]))
    .scriptName('keyshift')
    .usage('$0 <command>\n\nMoves code from Clarifai client id/secret pairs and access tokens to scoped API keys.')
    .version(TOOL.version)
    .help()
    .alias('help', 'h')
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .strict()
    .recommendCommands()
    .demandCommand(1, 'Name a command.')
    .epilogue(EXIT_CODES)
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? usageError(message, args[0]);
    });
  for (const command of await loadCommands(args[0])) {
    command.register((definition) => program.command(toModule(definition, exit)));
  }
  neverLayOutHelp(program);
  return program;
}

/** Yargs lays out the help of each command that it has started, for a failure we render ourselves: half of its time. */
function neverLayOutHelp(program: Argv): void {
  const { getUsageInstance } = (program as unknown as YargsInternals).getInternalMethods();
  getUsageInstance().cacheHelpMessage = () => undefined;
}

interface YargsInternals {
  readonly getInternalMethods: () => {
    readonly getUsageInstance: () => { cacheHelpMessage: () => void };
  };
}

/** The one that is named; all, for the help and for a hint at a name like it, when none is. */
function loadCommands(named: string | undefined): Promise<readonly LoadedCommand[]> {
  const one = COMMANDS.filter(({ name }) => name === named);
  return Promise.all((one.length > 0 ? one : COMMANDS).map((command) => command.load()));
}

function usageError(message: string, command: string | undefined): KeyshiftError {
  const known = COMMANDS.find(({ name }) => name === command);
  const meant = message.startsWith('Did you mean') ? `${command} is no command. ${message}` : message;
  return new KeyshiftError('usage', meant.replace(/\s*\n\s*/g, ' '), {
    hint: `See keyshift ${known ? `${known.name} ` : ''}--help.`,
  });
}
