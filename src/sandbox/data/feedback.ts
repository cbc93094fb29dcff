import { z } from 'zod';
import { type Answer, bodyAs, type Call } from '../call.ts';
import { modelOf, versionOf } from './find-model.ts';

/** Feedback is checked and thanked for; nothing is learned from it. */
const FeedbackBody = z.object({
  input: z.object({ id: z.string().nullish(), feedback_info: z.object({}).nullish() }),
});

export function modelFeedback(call: Call): Answer {
  modelOf(call);
  bodyAs(FeedbackBody, call);
  return {};
}

export function versionFeedback(call: Call): Answer {
  versionOf(call, modelOf(call));
  bodyAs(FeedbackBody, call);
  return {};
}

export function searchFeedback(call: Call): Answer {
  bodyAs(FeedbackBody, call);
  return {};
}
