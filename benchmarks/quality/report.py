"""The figures of a folder of articles, as lines for a person at a terminal."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterator, Sequence

from benchmarks.quality import coverage, guessing, invariants, targets, variety
from benchmarks.quality.articles import Part
from benchmarks.quality.coverage import Coverage, Match
from benchmarks.quality.guessing import Choice
from benchmarks.quality.measured import Measured
from benchmarks.quality.proportion import per_cent
from benchmarks.quality.run import Run
from benchmarks.quality.solvers import SOLVERS, WHOLE_QUIZ
from quizapp.core.question import Question

_BEST_SHOWN = 5


def lines(run: Run) -> Iterator[str]:
    """Yield the whole report."""
    for refused in run.refused:
        yield f"{refused.practice.name}: refused. {refused.reason}"
    if not run.measured:
        return
    quizzes = [m.quiz for m in run.measured]
    alls = [m.every for m in run.measured]
    yield from _yields(run)
    yield from _kinds(sum(quizzes, ()), sum(alls, ()))
    yield from _invariants(run)
    yield from _flags(sum(quizzes, ()), sum(alls, ()))
    yield from _guesses("quizzes", run.choices(quizzes))
    yield from _guesses("all questions", run.choices(alls))
    yield from _variety(run.measured)
    yield from _time(run)
    yield from _coverage(run)
    yield from _targets(run)


def _title(text: str) -> Iterator[str]:
    yield from ("", text, "-" * len(text))


def _yields(run: Run) -> Iterator[str]:
    yield from _title("Yield: questions per 100 words")
    yield f"{'article':26}{'words':>6}{'quiz':>6}{'all':>6}{'quiz/100':>10}{'all/100':>9}"
    for m in run.measured:
        yield _yield(m.practice.name, m.practice.words, len(m.quiz), len(m.every))
    words = sum(m.practice.words for m in run.measured)
    quiz, every = sum(len(m.quiz) for m in run.measured), sum(len(m.every) for m in run.measured)
    yield _yield("in all", words, quiz, every)


def _yield(name: str, words: int, quiz: int, every: int) -> str:
    rates = f"{100 * quiz / words:10.1f}{100 * every / words:9.1f}"
    return f"{name:26}{words:6}{quiz:6}{every:6}{rates}"


def _kinds(quiz: Sequence[Question], every: Sequence[Question]) -> Iterator[str]:
    for kind in variety.KINDS:
        yield from _title(f"Share by {kind}: quizzes, all")
        one, other = (variety.counts(questions, kind) for questions in (quiz, every))
        for name, count in other.most_common():
            yield (
                f"{name:26}{one[name]:5}{_share(one[name], len(quiz))}"
                f"{count:6}{_share(count, len(every))}"
            )


def _share(count: int, total: int) -> str:
    return f"{per_cent(count / total) if total else '-':>9}"


def _invariants(run: Run) -> Iterator[str]:
    yield from _title("Invariants, over every question")
    broken = run.violations
    counts = Counter(violation.rule for violation in broken)
    total = sum(len({*m.quiz, *m.every}) for m in run.measured)
    for rule in invariants.RULES:
        yield f"{rule:36}{total - counts[rule]:5} of {total}"
    same = len(run.measured) - len(run.changed)
    yield f"{'a second process prints the same':36}{same:5} of {len(run.measured)} articles"
    yield from (f"  other bytes: {name}" for name in run.changed)
    for violation in broken:
        stem = f": {violation.stem}" if run.part is Part.PRACTICE else ""
        yield f"  ! {violation.rule}: {violation.article} {violation.number}{stem}"
    forms = Counter[str]()
    for m in run.measured:
        forms += invariants.forms(m.every, m.document)
    yield "how the evidence holds the answer:"
    yield from (f"  {form:50}{count:5}" for form, count in forms.most_common())


def _flags(quiz: Sequence[Question], every: Sequence[Question]) -> Iterator[str]:
    yield from _title("Flags of the linter: quizzes, all")
    one, other = variety.flags(quiz), variety.flags(every)
    yield from (f"{name:36}{one[name]:5}{count:6}" for name, count in other.most_common())
    if not other:
        yield "none"


def _guesses(title: str, asked: Sequence[Choice]) -> Iterator[str]:
    yield from _title(f"Guessing without the text: {len(asked)} single-choice questions, {title}")
    if not asked:
        return
    yield f"{'solver':26}{'score':>8}{'chance':>8}{'above':>8}{'95 %':>8}{'used':>6}"
    alone = guessing.guesses(SOLVERS, asked)
    yield from map(_guess, alone)
    yield f"the best is {100 * alone[0].gain:+.1f} points above chance ({alone[0].solver})"
    yield "that see the whole quiz:"
    yield from map(_guess, guessing.guesses(WHOLE_QUIZ, asked))


def _guess(one: guessing.Guess) -> str:
    return (
        f"{one.solver:26}{per_cent(one.score):>8}{per_cent(one.chance):>8}"
        f"{100 * one.gain:+8.1f}{'±' + format(100 * one.margin, '.1f'):>8}{one.used:6}"
    )


def _variety(measured: Sequence[Measured]) -> Iterator[str]:
    yield from _title("Variety of the quizzes")
    shares = {m.practice.name: variety.largest_answer_share(m.quiz) for m in measured}
    most = max(shares, key=shares.__getitem__)
    yield f"largest share of one answer in a quiz: {per_cent(shares[most])} ({most})"
    skills = [variety.skills(m.quiz) for m in measured]
    yield f"skills in a quiz: {min(skills)} to {max(skills)}, mean {statistics.fmean(skills):.1f}"


def _time(run: Run) -> Iterator[str]:
    yield from _title("Time and memory")
    yield f"{'article':26}{'words':>6}{'analysis':>10}{'generator':>10}{'adds':>8}"
    for m in run.measured:
        yield _times(m.practice.name, m.practice.words, m.analysis, m.generation)
    words = sum(m.practice.words for m in run.measured)
    analysis = sum(m.analysis for m in run.measured)
    generation = sum(m.generation for m in run.measured)
    yield _times("in all", words, analysis, generation)
    spent = analysis + generation
    slowest = max(m.analysis + m.generation for m in run.measured)
    yield f"seconds per article: mean {spent / len(run.measured):.2f}, most {slowest:.2f}"
    yield f"seconds per 300 words: {300 * spent / words:.2f}"
    yield f"memory with the models loaded: {run.loaded_memory / 1e6:.0f} MB"
    yield f"peak memory: {run.peak_memory / 1e6:.0f} MB"


def _times(name: str, words: int, analysis: float, generation: float) -> str:
    ratio = per_cent(generation / analysis)
    return f"{name:26}{words:6}{analysis:9.3f}s{generation:9.3f}s{ratio:>8}"


def _coverage(run: Run) -> Iterator[str]:
    found = run.coverages
    if not found:
        return
    yield from _title(
        "Listed facts that are the answer of some question (strict, or a part of one)"
    )
    for one in found:
        yield f"{one.article:26}{len(one.matches):4}{_shares(one)}"
    yield f"{'in all':26}{sum(len(c.matches) for c in found):4}{_shares(*found)}"
    if run.part is Part.HELD_OUT:
        return
    yield "not asked:"
    for one in found:
        yield from (f"  {one.article}: {f.fact} [{f.answer}; {f.skill}]" for f in one.missed)


def _shares(*coverages: Coverage) -> str:
    ways = (Match.STRICT, Match.LOOSE, Match.SAME)
    return "".join(f"{per_cent(coverage.share(coverages, way)):>9}" for way in ways)


def _targets(run: Run) -> Iterator[str]:
    yield from _title("In short")
    for target in targets.TARGETS:
        value = target.measured(run)
        if value is not None:
            verdict = "ok" if target.is_met(value) else "NOT YET"
            yield f"{target.name:58}{value:8.1f}  {target.bound:14}{verdict}"
