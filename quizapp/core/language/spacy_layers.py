"""Layers of our spaCy models that spaCy does not have; importing this module registers them.

The layers read the encoder's vectors from the Doc, where whoever makes the Doc has put them:
an article is encoded once, however many components look at it.
"""

from __future__ import annotations

from spacy.ml.models.tok2vec import MultiHashEmbed
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import Maxout, Model, chain, concatenate, with_array
from thinc.types import Floats2d

from quizapp.core.language.encoder import WIDTH
from quizapp.core.language.encoder_file import Floats

VECTORS = "encoder_vectors"


def attach(doc: Doc, vectors: Floats) -> None:
    """Give `doc` the encoder's vectors of its words, an array of (words, WIDTH)."""
    doc.user_data[VECTORS] = vectors


def encoder_embed(
    width: int, attrs: list[str], rows: list[int], dropout: float
) -> Model[list[Doc], list[Floats2d]]:
    """Mix the encoder's vectors with hashed features of the word itself: `width` numbers a word.

    The hashed features (spaCy's MultiHashEmbed over `attrs`) get half as much room: they
    only add what the encoder blurs, such as capitals and endings.
    """
    spelled: Model[list[Doc], list[Floats2d]] = MultiHashEmbed(
        width=width // 2, attrs=attrs, rows=rows, include_static_vectors=False
    )
    meaning: Model[list[Doc], list[Floats2d]] = chain(
        _attached_vectors(), with_array(_mix(WIDTH, width, dropout))
    )
    joined: Model[list[Doc], list[Floats2d]] = concatenate(spelled, meaning)
    return chain(joined, with_array(_mix(width // 2 + width, width, dropout)))


def _mix(inputs: int, outputs: int, dropout: float) -> Model[Floats2d, Floats2d]:
    return Maxout(nI=inputs, nO=outputs, nP=2, normalize=True, dropout=dropout)


def _attached_vectors() -> Model[list[Doc], list[Floats2d]]:
    return Model("encoder_vectors", _forward, dims={"nO": WIDTH})


def _forward(
    model: Model[list[Doc], list[Floats2d]],
    docs: list[Doc],
    *,
    is_train: bool,  # noqa: ARG001 -- thinc passes it by this name
) -> tuple[list[Floats2d], object]:
    vectors = [model.ops.asarray2f(doc.user_data[VECTORS]) for doc in docs]
    return vectors, lambda _gradient: []


registry.architectures("quizapp.EncoderEmbed.v1", func=encoder_embed)
