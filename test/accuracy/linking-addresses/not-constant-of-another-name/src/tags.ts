import { TAGS_URL } from './urls';

export const tags = (key: string) => fetch(`${TAGS_URL}/models`, { headers: { Authorization: `Key ${key}` } });
