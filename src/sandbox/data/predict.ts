import { derivedFraction, derivedId } from '../ids.ts';
import type { Image, ModelRecord } from '../records.ts';
import { PUBLIC_APP } from './public-models.ts';
import { COLORS } from './vocabulary.ts';

export interface Prediction {
  readonly id: string;
  readonly name: string;
  readonly app_id: string;
  readonly value: number;
}

/** What distinguishes one image from another: the same image always gets the same answer. */
export function imageIdentity(image: Image): string {
  return `${image.url ?? image.base64 ?? ''} ${JSON.stringify(image.crop ?? null)}`;
}

/** How surely the model sees the concept in the image, in [0, 1). */
export function score(modelId: string, image: Image, concept: string): number {
  return Math.round(derivedFraction(modelId, imageIdentity(image), concept) * 1e8) / 1e8;
}

/** The model's concepts, surest first. */
export function predictConcepts(model: ModelRecord, image: Image): readonly Prediction[] {
  return model.concept_ids
    .map((name) => ({
      id: model.app_id === PUBLIC_APP ? `ai_${derivedId('concept', name).slice(0, 8)}` : name,
      name,
      app_id: model.app_id,
      value: score(model.id, image, name),
    }))
    .toSorted((a, b) => b.value - a.value);
}

/** The colours' shares of the image, which add up to about 1. */
export function predictColors(model: ModelRecord, image: Image): readonly unknown[] {
  const weights = COLORS.map(([hex]) => 0.1 + score(model.id, image, hex));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return COLORS.map(([hex, name], index) => ({
    raw_hex: hex,
    w3c: { hex, name },
    value: Math.round(((weights[index] ?? 0) / total) * 1e8) / 1e8,
  }));
}
