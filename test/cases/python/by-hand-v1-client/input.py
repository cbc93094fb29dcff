from clarifai.client import ClarifaiApi

clarifai_api = ClarifaiApi()
print(clarifai_api.tag_image_urls('https://images.example/dog.jpg'))
print(clarifai_api.color_urls(['https://images.example/a.jpg', 'https://images.example/b.jpg']))
print(clarifai_api.get_info())
with open('cat.jpg', 'rb') as image:
    clarifai_api.tag_images(image)
