import React, { useState } from 'react';
import ClarifaiApp from './ClarifaiApp';
import { ClarifAIProvider } from './ClarifAIProvider';
export default function App() {
  const [token] = useState(localStorage.getItem('clarifai_token'));
  const clientId = import.meta.env.VITE_GOOGLE_CLIENT_ID;
  return <ClarifAIProvider value={{ token, clientId }}><ClarifaiApp id="root" secret={false} /></ClarifAIProvider>;
}
