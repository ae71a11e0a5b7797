"""The Dutch catalogue: complete, and the compiled one is of the same day."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

import quizapp
from quizapp.core.article import Language

ROOT = Path(quizapp.__file__).parent
DUTCH = ROOT / "translations" / "nl" / "LC_MESSAGES"
METHODS = [("web/**.py", "python"), ("templates/**.html", "jinja2")]
OPTIONS = {"templates/**.html": {"trim_blocks": "true", "lstrip_blocks": "true"}}
KEYWORDS = {"_": None, "_l": None, "gettext": None, "ngettext": (1, 2)}


@pytest.fixture(scope="module")
def catalogue() -> Catalog:
    return read_po(BytesIO((DUTCH / "messages.po").read_bytes()))


def said() -> Iterator[str | tuple[str, ...]]:
    """Every sentence of the interface, in English."""
    found = extract_from_dir(ROOT, METHODS, OPTIONS, KEYWORDS, strip_comment_tags=True)
    for _file, _line, message, _comments, _context in found:
        yield tuple(message) if isinstance(message, (tuple, list)) else message


def first(identity: str | tuple[str, ...] | list[str]) -> str:
    return identity if isinstance(identity, str) else identity[0]


def strings(catalogue: Catalog) -> dict[str, object]:
    return {first(message.id): tuple(message.string) for message in catalogue if message.id}


def test_every_sentence_is_in_the_catalogue_and_nothing_else(catalogue: Catalog) -> None:
    in_catalogue = {first(message.id) for message in catalogue if message.id}
    assert {first(sentence) for sentence in said()} == in_catalogue
    assert not catalogue.obsolete


def test_every_sentence_is_translated(catalogue: Catalog) -> None:
    for message in catalogue:
        if not message.id:
            continue
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        assert all(strings), message.id
        assert not message.fuzzy, message.id


def test_placeholders_survive_translation(catalogue: Catalog) -> None:
    broken = [(message.id, errors) for message, errors in catalogue.check() if errors]
    assert not broken


def test_the_compiled_catalogue_is_that_of_the_source(catalogue: Catalog) -> None:
    compiled = read_mo(BytesIO((DUTCH / "messages.mo").read_bytes()))
    assert strings(compiled) == strings(catalogue)


def test_there_is_a_catalogue_for_every_language_but_that_of_the_source() -> None:
    folders = {path.name for path in (ROOT / "translations").iterdir() if path.is_dir()}
    assert folders == set(Language) - {Language.EN}
