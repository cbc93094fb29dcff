from llama_index.llms.clarifai import Clarifai
from langchain_community.llms import Clarifai as LangClarifai
llm = Clarifai(model_url="https://clarifai.com/openai/chat-completion/models/GPT-4")
llm2 = LangClarifai(pat=CLARIFAI_PAT, user_id="openai", app_id="chat-completion", model_id="GPT-4")
