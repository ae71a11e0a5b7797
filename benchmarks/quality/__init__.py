"""How good the questions are, on any folder of articles: `python -m benchmarks.quality FOLDER`.

The measures are those of "How quality is measured" in the reading on question writing: what must
hold for every question, what a reader who does not see the text can guess, how much of what people
find worth asking is asked, and a sheet with which people rate the questions blind.
"""
