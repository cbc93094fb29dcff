"""Puts new product photos into the catalog's index and searches it.

    python indexer.py add photos.csv
    python indexer.py like https://cdn.acme.example/p/4711.jpg
"""
import csv
import os
import sys

from clarifai.rest import ClarifaiApp

API_BASE = os.environ.get('CLARIFAI_API_BASE', 'api.clarifai.com')

# quiet=True: the client prints every request otherwise
app = ClarifaiApp(os.environ['CLARIFAI_APP_ID'],
                  os.environ['CLARIFAI_APP_SECRET'],
                  API_BASE, True)


def add(path):
    with open(path) as rows:
        for row in csv.DictReader(rows):
            app.inputs.create_image_from_url(
                url=row['url'], image_id=row['sku'], concepts=[row['category']])
            print('added', row['sku'])


def like(url):
    for image in app.inputs.search_by_image(url=url):
        print('%s %.2f' % (image.input_id, image.score))


if __name__ == '__main__':
    {'add': add, 'like': like}[sys.argv[1]](sys.argv[2])
