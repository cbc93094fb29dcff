import type { SyntaxUnit } from '../syntax.ts';

/**
 * Apps on Apple's devices are started without an environment of their own. Code that reads variables already
 * (a command line tool, a server) has one.
 */
export function environmentMissing(unit: SyntaxUnit): string | undefined {
  if (unit.environment.length > 0) return undefined;
  return 'an app has no environment, and a key inside a shipped app is public: choose where it is read from (--platform-key bundle reads it from Info.plist), or call the service from a server';
}
