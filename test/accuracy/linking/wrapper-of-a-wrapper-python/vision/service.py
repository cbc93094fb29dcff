from vision.client import connect


class Tagger:
    def __init__(self, ident, password):
        self.app = connect(ident, password)
