/** What a program may use of keyshift: scan, plan, apply, render, and the types they speak. */

export { runBatch } from './batch/index.ts';
export { createKeyService } from './clarifai/http-key-service.ts';
export { KeyshiftError } from './domain/errors.ts';
export type { Finding } from './domain/finding.ts';
export type { Outcome } from './domain/outcome.ts';
export type { Plan, Step } from './domain/plan.ts';
export type { Report } from './domain/report.ts';
export type { ScanResult } from './domain/scan-result.ts';
export { Secret } from './domain/secret.ts';
export type { Usage } from './domain/usage.ts';
export { applyPlan } from './migrate/apply.ts';
export { openRunPorts } from './migrate/open-run-ports.ts';
export { rollbackRun } from './migrate/rollback.ts';
export { createRun } from './migrate/state-folder.ts';
export type { PlanOptions } from './plan/build-plan.ts';
export { planTree } from './plan/plan-tree.ts';
export { parsePlan } from './plan/read-plan.ts';
export { buildReport } from './report/build-report.ts';
export { REPORT_FORMATS, SCAN_FORMATS } from './report/formats.ts';
export { renderPlanText } from './report/plan-text.ts';
export { type Scan, type ScanOptions, scanTree } from './scan/scan-tree.ts';
export { inferScopes } from './scopes/infer-scopes.ts';
