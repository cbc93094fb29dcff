import os

import aiohttp


async def inputs():
    async with aiohttp.ClientSession() as session:
        auth = aiohttp.BasicAuth(os.environ['CLARIFAI_CLIENT_ID'], os.environ['CLARIFAI_CLIENT_SECRET'])
        answer = await session.post('https://api.clarifai.com/v2/token', auth=auth)
        body = await answer.json()
        headers = {'Authorization': f"Bearer {body['access_token']}"}
        found = await session.get('https://api.clarifai.com/v2/inputs', headers=headers)
        return await found.json()
