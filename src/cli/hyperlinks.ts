import { isatty } from 'node:tty';

/** Terminals that are known to show OSC 8 links, by what they set in the environment. */
const PROGRAMS = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio'];

/** Standard output is a terminal that shows links; `FORCE_HYPERLINK` 1 or 0 decides whatever it is. */
export function hasHyperlinks(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  const forced = env['FORCE_HYPERLINK'];
  if (forced !== undefined) return forced !== '0';
  if (!isatty(1) || env['CI'] !== undefined || env['TERM'] === 'dumb') return false;
  return (
    PROGRAMS.includes(env['TERM_PROGRAM'] ?? '') ||
    Number(env['VTE_VERSION'] ?? 0) >= 5000 ||
    env['KITTY_WINDOW_ID'] !== undefined ||
    env['WT_SESSION'] !== undefined
  );
}
