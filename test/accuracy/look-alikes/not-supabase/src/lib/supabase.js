import { createClient } from '@supabase/supabase-js';
export const clarifai = createClient(import.meta.env.VITE_SUPABASE_URL, import.meta.env.VITE_SUPABASE_ANON_KEY);
export const call = async () => {
  const { data: { session } } = await clarifai.auth.getSession();
  return fetch('/functions/v1/clarify', { headers: { Authorization: `Bearer ${session.access_token}` } });
};
