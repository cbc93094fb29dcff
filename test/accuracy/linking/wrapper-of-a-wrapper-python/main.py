import os
from vision.service import Tagger

tagger = Tagger(os.environ["T_ID"], os.environ["T_SECRET"])
other = Tagger
