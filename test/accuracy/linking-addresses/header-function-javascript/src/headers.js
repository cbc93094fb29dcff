export function authHeaders(token) {
  return { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
}

export function sessionHeaders(session) {
  return { Authorization: `Bearer ${session.jwt}` };
}
