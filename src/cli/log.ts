import { createRequire } from 'node:module';
import type { Logger } from 'winston';
import type { GlobalOptions } from './global-options.ts';

export type Log = Pick<Logger, 'error' | 'warn' | 'info' | 'debug'>;

const require = createRequire(import.meta.url);

/** Standard error for people, JSON lines in --log-file for machines. Secrets mask themselves (Secret). */
export function createLog({ logLevel, logFile, quiet }: GlobalOptions): Log {
  // Loaded here, since it takes longer than most commands and few of them log.
  const { createLogger, format, transports } = require('winston') as typeof import('winston');
  return createLogger({
    level: logLevel,
    silent: quiet && logFile === undefined,
    format: format.combine(format.timestamp(), format.json()),
    transports: [
      new transports.Console({
        silent: quiet,
        stderrLevels: ['error', 'warn', 'info', 'debug'],
        format: format.printf(({ level, message }) => `${level}: ${String(message)}`),
      }),
      ...(logFile === undefined ? [] : [new transports.File({ filename: logFile })]),
    ],
  });
}
