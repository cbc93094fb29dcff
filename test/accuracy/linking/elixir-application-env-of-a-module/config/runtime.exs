import Config

config :shop, Shop.Tagger,
  id: System.get_env("TAG_ID"),
  secret: System.get_env("TAG_SECRET")
