import os

import aiohttp


async def inputs():
    async with aiohttp.ClientSession() as session:
        headers = {'Authorization': f"Key {os.environ['CLARIFAI_API_KEY']}"}
        found = await session.get('https://api.clarifai.com/v2/inputs', headers=headers)
        return await found.json()
