export type { SandboxAccount, SandboxApp } from './account.ts';
export { FAULTS, type Fault, type FaultRule, parseFaultRule } from './fault-rule.ts';
export type { AuthScheme, RequestEntry } from './request-log.ts';
export { type RunningSandbox, type SandboxKey, type SandboxOptions, startSandbox } from './start.ts';
