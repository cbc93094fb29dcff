/** `--observe`, as every command that infers scopes has it. */
export const OBSERVE_OPTION = {
  type: 'string',
  array: true,
  nargs: 1,
  describe: 'Recorded traffic, [COMPONENT=]FILE: HAR, access log, JSON lines; its calls count as those in code do',
} as const;
