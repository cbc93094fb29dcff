import type { Language } from '../language.ts';
import { PYTHON_IDIOM } from './idiom.ts';
import { readPython } from './read.ts';
import { API_CLIENT, CLARIFAI_APP, WORKFLOW } from './rest.ts';
import { findTokenCalls } from './token-calls.ts';
import { V1_CLIENTS } from './v1.ts';

export const python: Language = {
  id: 'python',
  grammarFor: () => 'python',
  read: readPython,
  libraries: [WORKFLOW, API_CLIENT, V1_CLIENTS, CLARIFAI_APP],
  idiom: PYTHON_IDIOM,
  extra: findTokenCalls,
};
