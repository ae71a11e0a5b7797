"""The training scripts on sentences of our own; the real training is not repeated here."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy

from quizapp.core.article import Language, Span
from quizapp.core.language import analysis
from quizapp.core.language.document import ModelName, ParsedSentence, Token
from quizapp.core.language.encoder import Word, installed_encoder
from quizapp.core.language.nl.lemmas import RULES as WORDS
from training import bio, conllu, measures, prepare, train
from training.features import FeatureStore

TREES = """\
# text = De bakker haalt brood op.
1\tDe\tde\tDET\tLID\tDefinite=Def|PronType=Art\t2\tdet\t_\t_
2\tbakker\tbakker\tNOUN\tN\tGender=Com|Number=Sing\t3\tnsubj\t_\t_
3\thaalt\top_halen\tVERB\tWW\tMood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin\t0\troot\t_\t_
4\tbrood\tbrood\tNOUN\tN\tGender=Neut|Number=Sing\t3\tobj\t_\t_
5\top\top\tADP\tVZ\t_\t3\tcompound:prt\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\tLET\t_\t3\tpunct\t_\t_

# text = Twee buurmeisjes zingen.
1\tTwee\ttwee\tNUM\tTW\t_\t2\tnummod\t_\t_
2\tbuurmeisjes\tbuur_meisje\tNOUN\tN\tExtPos=PROPN|Number=Plur\t3\tnsubj\t_\t_
3\tzingen\tzingen\tVERB\tWW\tNumber=Plur|Tense=Pres|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No
3.1\tzingen\tzingen\tVERB\tWW\t_\t_\t_\t_\t_
4\t.\t.\tPUNCT\tLET\t_\t3\tpunct\t_\t_

"""
NAMES = """\
Fatima\tB-PER
Bakker\tI-PER
woont\tO
in\tO
Zwolle\tB-LOC
.\tO

0\tDe\tO
1\tHema\tB-ORG
2\ten\tO
3\tSinterklaas\tB-MISC

"""


@pytest.fixture
def trees(tmp_path: Path) -> list[conllu.TreeSentence]:
    (tmp_path / "own.conllu").write_text(TREES, "utf-8")
    return list(conllu.read(tmp_path / "own.conllu"))


@pytest.fixture
def names(tmp_path: Path) -> list[bio.NamedSentence]:
    (tmp_path / "own.bio").write_text(NAMES, "utf-8")
    return list(bio.read(tmp_path / "own.bio"))


def test_a_tree_is_read_without_the_words_of_ellipsis(trees: list[conllu.TreeSentence]) -> None:
    assert [word.text for word in trees[1]] == ["Twee", "buurmeisjes", "zingen", "."]
    assert [(word.dep, word.head) for word in trees[1]] == [
        ("nummod", 1),
        ("nsubj", 2),
        ("ROOT", 2),
        ("punct", 2),
    ]
    assert [word.space_after for word in trees[1]] == [True, True, False, True]


def test_no_space_stands_inside_a_contraction(tmp_path: Path) -> None:
    rows = ["1\tI\tI\tPRON", "2-3\tcan't\t_\t_", "2\tca\tcan\tAUX", "3\tn't\tnot\tPART"]
    rows += ["4\tswim\tswim\tVERB"]
    tree = "\n".join(f"{row}\t_\t_\t{0 if '4' in row else 4}\tdep\t_\t_" for row in rows)
    (tmp_path / "english.conllu").write_text(tree, "utf-8")
    (sentence,) = conllu.read(tmp_path / "english.conllu")
    assert [(word.text, word.space_after) for word in sentence] == [
        ("I", True),
        ("ca", False),
        ("n't", True),
        ("swim", True),
    ]


def test_features_that_the_files_mark_differently_are_left_out(
    trees: list[conllu.TreeSentence],
) -> None:
    assert trees[0][0].morph == "Definite=Def"
    assert trees[0][2].morph == "Number=Sing|Tense=Pres|VerbForm=Fin"
    assert trees[1][1].morph == "Number=Plur"
    assert trees[1][0].morph == "_"


def test_a_detached_particle_belongs_to_the_lemma_but_is_not_learnt_from_the_verb(
    trees: list[conllu.TreeSentence],
) -> None:
    assert (trees[0][2].lemma, trees[0][2].bare_lemma) == ("ophalen", "halen")


@pytest.mark.parametrize(
    ("form", "lemma", "pos", "expected"),
    [
        ("fietst", "fietsen", "VERB", "fietsen"),
        ("Stadstuinen", "stad_tuin", "NOUN", "stadstuin"),
        ("VVD-leden", "VVD_lid", "NOUN", "VVD-lid"),
        ("VVD-leiders", "VVD_leider", "NOUN", "VVD-leider"),
        ("opgehaald", "op_halen", "VERB", "ophalen"),
        ("afgelopen", "af_lopen", "VERB", "aflopen"),
        ("huisdierenartsen", "huis_dier_arts", "NOUN", "huisdierenarts"),
        ("tandwielen", "tand_rad", "NOUN", "tandrad"),
        ("_", "_", "SYM", "_"),
    ],
)
def test_compounds_lose_the_underscores_of_their_lemma(
    form: str, lemma: str, pos: str, expected: str
) -> None:
    assert conllu.plain_lemma(form, lemma, pos) == expected


def test_overlong_sentences_are_left_out(tmp_path: Path) -> None:
    row = "\tja\tja\tINTJ\tTSW\t_\t0\troot\t_\t_"
    (tmp_path / "long.conllu").write_text("\n".join(f"{i}{row}" for i in range(1, 121)), "utf-8")
    assert list(conllu.read(tmp_path / "long.conllu")) == []


def test_names_of_other_kinds_are_no_names(names: list[bio.NamedSentence]) -> None:
    assert names[1].words == ("De", "Hema", "en", "Sinterklaas")
    assert names[1].tags == ("O", "B-ORG", "O", "O")


def test_a_sentence_is_encoded_once(tmp_path: Path) -> None:
    sentence = [Word("Dag", after_space=True), Word("!", after_space=False)]
    assert FeatureStore(tmp_path).add([sentence, sentence], installed_encoder()) == 1
    again = FeatureStore(tmp_path)
    assert again.add([sentence], installed_encoder()) == 0
    kept = again.vectors(["Dag", "!"])
    assert abs(kept - installed_encoder().vectors(sentence)).max() < 0.01
    with pytest.raises(KeyError):
        again.vectors(["Dag"])


def test_a_model_remembers_no_addresses_of_its_corpora(tmp_path: Path) -> None:
    words = ["brood", "10/12", "e-mail", "jan@example.org", "http://example.org/a", "020-5551234"]
    (tmp_path / "strings.json").write_text(json.dumps(words), "utf-8")
    train.leave_out_addresses(tmp_path / "strings.json")
    kept = json.loads((tmp_path / "strings.json").read_text("utf-8"))
    assert kept == ["brood", "10/12", "e-mail"]


def test_twenty_steps_of_training_give_a_pipeline_that_ships(
    tmp_path: Path, trees: list[conllu.TreeSentence], names: list[bio.NamedSentence]
) -> None:
    for part in ("train", "dev"):
        prepare.prepare_trees(tmp_path / f"ud-{part}.spacy", trees * 30)
        prepare.prepare_names(tmp_path / f"ner-{part}.spacy", names * 30)
    train.run(Language.NL, "ud", tmp_path, steps=20)
    train.run(Language.NL, "ner", tmp_path, steps=20)
    shipped = train.join(tmp_path / "models", tmp_path / "nl")

    assert analysis.checksum_file(shipped).read_text("utf-8").strip() == analysis.checksum(shipped)
    assert not list(shipped.rglob("*.pkl"))
    parser = analysis.Parser(
        spacy.load(shipped, exclude=analysis.NOT_SHIPPED),
        installed_encoder(),
        WORDS,
        lambda _form, guess, _pos: guess,
    )
    text = "De bakker haalt brood op."
    (sentence,) = parser.parse(text, [Span(0, len(text))])
    assert [token.pos for token in sentence.tokens][:3] == ["DET", "NOUN", "VERB"]


def parsed(words: str, *tokens: tuple[str, str, int, str], names: str = "") -> ParsedSentence:
    """Each token is part of speech, label, head and feature; `names` the words named PER."""
    start, made = 0, []
    for index, (text, token) in enumerate(zip(words.split(), tokens, strict=True)):
        pos, dep, head, morph = token
        morphs = frozenset({morph})
        made.append(
            Token(index, text, start, start + len(text), text.lower(), pos, dep, head, morphs)
        )
        start += len(text) + 1
    found = words.find(names)
    named = (ModelName(Span(found, found + len(names)), "PER"),) if names else ()
    return ParsedSentence(Span(0, len(words)), tuple(made), named)


def test_figures_of_trees_count_what_is_right(trees: list[conllu.TreeSentence]) -> None:
    found = parsed(
        "Twee buurmeisjes zingen .",
        ("NUM", "det", 1, "_"),
        ("NOUN", "nsubj", 2, "Number=Plur"),
        ("VERB", "root", 2, "VerbForm=Inf"),
        ("SYM", "punct", 0, "_"),
    )
    figures = measures.tree_figures([(trees[1], found)])
    assert figures["UPOS"] == 75
    assert figures["UAS"] == 100
    assert figures["LAS"] == pytest.approx(200 / 3)
    assert figures["lemma"] == 75
    assert figures["nsubj F"] == 100
    assert figures["finite verb F"] == 0


def test_figures_of_names_want_the_exact_words_and_the_type(
    names: list[bio.NamedSentence],
) -> None:
    words = "Fatima Bakker woont in Zwolle ."
    token = ("X", "dep", 0, "_")
    whole = parsed(words, *[token] * 6, names="Fatima Bakker")
    half = parsed(words, *[token] * 6, names="Fatima")
    assert measures.name_figures([(names[0], whole)])["names F all"] == pytest.approx(200 / 3)
    assert measures.name_figures([(names[0], whole)])["names F PER"] == 100
    assert measures.name_figures([(names[0], half)])["names F PER"] == 0
