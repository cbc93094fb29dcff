import os
from tagger import Tagger

tagger = Tagger(os.environ['TAGGER_ID'], secret=os.environ['TAGGER_SECRET'])
