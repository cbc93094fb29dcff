import click
from clarifai.rest import ClarifaiApp


@click.command()
@click.option('--app-id', envvar='CLARIFAI_APP_ID')
@click.option('--app-secret', envvar='CLARIFAI_APP_SECRET')
def tag(app_id, app_secret):
    app = ClarifaiApp(app_id, app_secret)
    click.echo(app.models.get_all())
