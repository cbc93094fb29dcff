export type { BatchOptions, BatchPorts } from './batch-options.ts';
export type { BatchRow } from './batch-row.ts';
export { type BatchSummary, exitCodeOf } from './batch-summary.ts';
export { type BatchPlan, planBatch } from './plan-batch.ts';
export type { Progress } from './progress.ts';
export { formatDuration, renderBatchPlan, renderBatchSummary } from './render.ts';
export { previewBatch, runBatch } from './run-batch.ts';
export { type BatchCheck, validateBatch } from './validate-batch.ts';
