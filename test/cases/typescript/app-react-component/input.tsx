import React, { useState } from 'react';
import Clarifai from 'clarifai';

const app = new Clarifai.App(process.env.REACT_APP_CLARIFAI_ID!, process.env.REACT_APP_CLARIFAI_SECRET!);

export function Tagger({ url }: { url: string }) {
  const [tags, setTags] = useState<string[]>([]);
  const load = async () => {
    const { data } = await app.models.predict(Clarifai.GENERAL_MODEL, url);
    setTags(data.outputs[0].data.concepts.map((concept: { name: string }) => concept.name));
  };
  return <button onClick={load}>{tags.join(', ')}</button>;
}
