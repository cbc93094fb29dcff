import { CLARIFAI_URL } from '../constants/Api';

interface Tag { name: string; value: number }

export async function tagsFor(base64: string, accessToken: string): Promise<Tag[]> {
  const response = await fetch(`${CLARIFAI_URL}/models/aaa03c23b3724a16a56b629203edc62c/outputs`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: 'Bearer ' + accessToken,
    },
    body: JSON.stringify({ inputs: [{ data: { image: { base64 } } }] }),
  });
  const body = await response.json();
  return body.outputs[0].data.concepts;
}
