export function keyHeaders(key) {
  return { Authorization: `Key ${key}` };
}

export function sessionHeaders(session) {
  return { Authorization: `Bearer ${session.jwt}` };
}
