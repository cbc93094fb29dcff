from clarifai.rest import ClarifaiApp, Concept, Image as ClImage, Workflow

app = ClarifaiApp(api_key='00000000000040008000000000000001')

app.tag_urls(['https://samples.example/1.jpg'])
app.inputs.create_image_from_url('https://samples.example/1.jpg', concepts=['boat'])
app.inputs.bulk_create_images([ClImage(url='https://samples.example/2.jpg')])
app.inputs.delete('boat')
app.inputs.delete_all()
app.inputs.check_status()
app.inputs.search_by_image(url='https://samples.example/1.jpg')
app.inputs.merge_concepts('boat', concepts=['sea'])
for item in app.inputs.get_all():
    print(item)

model = app.models.create('boats', concepts=['boat'])
model.train(sync=False)
model.add_concepts(['ship'])
model.list_versions()
app.models.get('boats').delete_version('1')
app.models.search('general*')[0].get_info(verbose=True)
app.public_models.general_model.predict_by_url('https://samples.example/1.jpg')
app.models.delete_all()
app.concepts.bulk_create(['boat'])

workflow = app.workflows.get('harbour')
workflow.predict_by_url('https://samples.example/1.jpg')
Workflow(app.api, workflow_id='harbour').predict_by_filename('1.jpg')
app.api.get_concepts()
getattr(app.inputs, action)()
getattr(app, part).get_all()


def run(tagger, url):
    models = tagger.models
    return models.get('boats').predict_by_url(url)
