export type { SandboxApp } from './account.ts';
export { FAULTS, type FaultRule, parseFaultRule } from './fault-rule.ts';
export type { RequestEntry } from './request-log.ts';
export { type RunningSandbox, type SandboxOptions, startSandbox } from './start.ts';
