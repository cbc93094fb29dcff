import os
import aiohttp


async def concepts():
    headers = {'Authorization': 'Key ' + os.environ['CLARIFAI_API_KEY']}
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.get('https://api.clarifai.com/v2/concepts') as answer:
            return await answer.json()
