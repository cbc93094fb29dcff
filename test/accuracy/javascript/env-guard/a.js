const { env } = process;
if (!env.CLARIFAI_CLIENT_ID) throw new Error('set it');
if (!env.CLARIFAI_CLIENT_SECRET) throw new Error('set it');
