import type { Language } from '../language.ts';
import { PYTHON_IDIOM } from './idiom.ts';
import { readPython } from './read.ts';
import { API_CLIENT, CLARIFAI_APP, WORKFLOW } from './rest.ts';
import { findTokenCalls } from './token-calls.ts';
import { V1_CLIENTS } from './v1.ts';
import { PYTHON_V2 } from './v2.ts';

export const python: Language = {
  id: 'python',
  grammarFor: () => 'python',
  read: readPython,
  libraries: [WORKFLOW, API_CLIENT, V1_CLIENTS, CLARIFAI_APP],
  v2: PYTHON_V2,
  idiom: PYTHON_IDIOM,
  extra: findTokenCalls,
};
