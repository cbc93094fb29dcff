import { http } from '../api/http';

export function remember(session) {
  http.defaults.headers.common['Authorization'] = `Bearer ${session.accessToken}`;
}
