from .base import BearerClient


class Shop(BearerClient):
    root = "https://shop.example.com/api"
