"""Trains one of the two pipelines, or joins the best of both into the folder that ships.

python -m training.train nl ud
python -m training.train nl ner
python -m training.train nl join

and likewise for en.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
from pathlib import Path

import spacy
from spacy import util
from spacy.language import Language as Pipeline
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import registry

from quizapp.core.article import Language
from quizapp.core.language import analysis
from training.encoded_corpus import encoded_corpus
from training.prepare import WORK

CONFIGS = Path(__file__).parent / "configs"
ADDRESS = re.compile(r"\w@\w|https?:|www\.|\w\.(?:com|org|net)\b|/\w+\.\w+/|\d{3}-\d{3,}")
META = {
    "name": "quizapp",
    "description": "Universal Dependencies and names, on top of multilingual-e5-small",
    "license": "CC BY-SA 4.0",
    "spacy_version": ">=3.8,<3.9",
    "performance": {},
}


registry.readers("quizapp.EncodedCorpus.v1", func=encoded_corpus)


def main() -> None:
    """Run the command."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("language", type=Language)
    arguments.add_argument("what", choices=["ud", "ner", "join"])
    arguments.add_argument("--steps", type=int)
    chosen = arguments.parse_args()
    folder = WORK / chosen.language
    if chosen.what == "join":
        join(folder / "models", analysis.MODELS / chosen.language)
    else:
        run(chosen.language, chosen.what, folder, chosen.steps)


def run(language: Language, name: str, folder: Path, steps: int | None = None) -> Path:
    """Train config `name` on the files in `folder`; return the folder of the best model."""
    overrides: dict[str, str | int] = {
        "nlp.lang": language.value,
        "paths.train": str(folder / f"{name}-train.spacy"),
        "paths.dev": str(folder / f"{name}-dev.spacy"),
    }
    if steps:
        overrides |= {"training.max_steps": steps, "training.eval_frequency": min(steps, 200)}
    nlp = init_nlp(util.load_config(CONFIGS / f"{name}.cfg", overrides, interpolate=False))
    output = folder / "models" / name
    output.mkdir(parents=True, exist_ok=True)
    train(nlp, output)
    return output / "model-best"


def join(models: Path, shipped: Path) -> Path:
    """Write one pipeline with the components of both, without what only training needs."""
    trees = spacy.load(models / "ud" / "model-best")
    names = spacy.load(models / "ner" / "model-best")
    trees.add_pipe("ner", source=names)
    return save(trees, shipped)


def save(nlp: Pipeline, shipped: Path) -> Path:
    """Write `nlp` to the folder `shipped`, in place of what was there, and its checksum."""
    nlp.meta.update(META)
    # how it was trained stands in training/configs
    for section in ("paths", "corpora", "training", "initialize", "pretraining"):
        nlp.config.pop(section, None)
    shutil.rmtree(shipped, ignore_errors=True)
    nlp.to_disk(shipped, exclude=analysis.NOT_SHIPPED)
    leave_out_addresses(shipped / "vocab" / "strings.json")
    analysis.checksum_file(shipped).write_text(analysis.checksum(shipped) + "\n", "utf-8")
    return shipped


def leave_out_addresses(strings: Path) -> None:
    """Drop addresses and telephone numbers of the corpora from the words that a model remembers."""
    kept = [word for word in json.loads(strings.read_text("utf-8")) if not ADDRESS.search(word)]
    strings.write_text(json.dumps(kept), "utf-8")


if __name__ == "__main__":
    main()
