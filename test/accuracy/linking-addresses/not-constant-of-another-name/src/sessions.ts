import { SESSIONS_URL } from './urls';

export const session = (token: string) => fetch(SESSIONS_URL, { headers: { Authorization: `Bearer ${token}` } });
