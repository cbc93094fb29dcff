import requests

from tagger.settings import API_ROOT, TIMEOUT


def predict(model, url, token):
    return requests.post(
        f"{API_ROOT}/models/{model}/outputs",
        headers={"Authorization": f"Bearer {token}"},
        json={"inputs": [{"data": {"image": {"url": url}}}]},
        timeout=TIMEOUT,
    )
