const API_URL = process.env.REACT_APP_API_URL || 'http://localhost:8000/api/v1';
export async function upload(file) {
  const token = localStorage.getItem('token');
  const res = await fetch(`${API_URL}/documents`, { method: 'POST', headers: { Authorization: `Bearer ${token}` }, body: file });
  if (res.status === 401) localStorage.removeItem('token');
  return res.json();
}
