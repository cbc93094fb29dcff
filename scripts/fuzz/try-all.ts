import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputNumber } from './input.ts';
import { readKinds } from './kinds/index.ts';
import { tryInput } from './try-input.ts';

/** The numbers `first`, `first + step`, … below `end`. */
export interface Part {
  readonly seed: number;
  readonly first: number;
  readonly end: number;
  readonly step: number;
}

/** What a child tells before an input, and after one that went wrong. */
export interface Told {
  readonly number: number;
  /** CPU microseconds of this process until now. */
  readonly spent: number;
  readonly crash?: string;
}

/** Tries a part of the inputs in this process and tells the parent before each which it is. */
export async function tryAll({ seed, first, end, step }: Part): Promise<void> {
  const kinds = await readKinds();
  const folder = mkdtempSync(join(tmpdir(), 'keyshift-fuzz-'));
  try {
    for (let number = first; number < end; number += step) {
      tell({ number, spent: spent() });
      const crash = await tryInput(inputNumber(number, seed, kinds), folder);
      if (crash !== undefined) tell({ number, spent: spent(), crash });
    }
    tell({ number: end, spent: spent() });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function tell(told: Told): void {
  process.send?.(told);
}
