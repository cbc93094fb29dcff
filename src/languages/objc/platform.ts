import type { SyntaxUnit } from '../syntax.ts';

const APP_FRAMEWORK = /^(UIKit|SwiftUI|AppKit|Cocoa|WatchKit|TVUIKit)\b/;

/**
 * Apps on Apple's devices are started without an environment of their own. Code without a user interface that reads
 * variables already (a command line tool, a server) has one.
 */
export function environmentMissing(unit: SyntaxUnit): string | undefined {
  const app = unit.imports.some((item) => APP_FRAMEWORK.test(item.module));
  if (unit.environment.length > 0 && !app) return undefined;
  return 'an app has no environment, and a key inside a shipped app is public: choose where it is read from (--platform-key bundle reads it from Info.plist), or call the service from a server';
}
