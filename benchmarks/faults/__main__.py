"""`python -m benchmarks.faults [--language nl|en] [--show FLAG]`: how good the linter is.

Sound questions are broken on purpose, in at least twenty ways for each flag, and the share that the
linter flags is printed: by the name of the flaw, and by any name. So are its false alarms on the
questions left as they are.
"""

from __future__ import annotations

import click

from benchmarks.faults.cases import Case, claims, sound_cases
from benchmarks.faults.fresh import GOOD, Fresh, fresh
from benchmarks.faults.suite import Breaking, break_all, false_alarms, recall
from quizapp.core.article import Language
from quizapp.core.question import Severity


@click.command()
@click.option("--language", type=click.Choice([known.value for known in Language]))
@click.option(
    "--show", metavar="FLAG", help="Print what of FLAG is missed, or sound: false alarms."
)
def main(language: str | None, show: str | None) -> None:
    """Measure the linter on questions broken on purpose."""
    for each in [Language(language)] if language else list(Language):
        made_up = list(claims(each))
        cases = list(sound_cases(each))
        sound = [*cases, *(claim.sound for claim in made_up if claim.sound)]
        breakings = list(break_all(cases, made_up))
        _report(each, breakings, sound)
        if show:
            _show(show, breakings, sound)


def _report(language: Language, breakings: list[Breaking], sound: list[Case]) -> None:
    print(f"{language.value:28}{'broken':>8}{'named':>8}{'any':>8}")
    counts = recall(breakings)
    for name, each in counts.items():
        share = each.named / max(1, each.breakings), each.flagged / max(1, each.breakings)
        print(f"{name:28}{each.breakings:8}{share[0]:8.0%}{share[1]:8.0%}")
    shares = [each.flagged / each.breakings for each in counts.values() if each.breakings]
    named = [each.named / each.breakings for each in counts.values() if each.breakings]
    print(
        f"mean over flags: named {sum(named) / len(named):.1%}, any {sum(shares) / len(shares):.1%}"
    )
    _report_fresh(list(fresh(language)))
    alarms = false_alarms(sound)
    print(
        f"untouched {alarms.questions}: hard {alarms.hard} ({alarms.hard / alarms.questions:.1%}), "
        f"any {alarms.flagged} ({alarms.flagged / alarms.questions:.1%}) {dict(alarms.names)}\n"
    )


def _report_fresh(items: list[Fresh]) -> None:
    good = [item for item in items if item.flaw == GOOD]
    flawed = [item for item in items if item.flaw != GOOD]
    found = sum(bool(item.flags) for item in flawed)
    hard = sum(any(f.severity is Severity.HARD for f in item.flags) for item in good)
    alarms = sum(bool(item.flags) for item in good)
    print(
        f"written apart: {found} of {len(flawed)} flawed flagged, "
        f"{hard} of {len(good)} sound flagged hard, {alarms} at all"
    )


def _show(flag: str, breakings: list[Breaking], sound: list[Case]) -> None:
    for each in breakings:
        if each.flag == flag and flag not in each.found:
            options = [option.text for option in each.question.options]
            print(f"  {each.question.stem} | {each.question.key} | {options} {each.found}")
    for case in sound if flag == "sound" else ():
        for found in case.linter.flags(case.question):
            print(f"  {found.name}: {case.question.stem} | {case.question.key}")


if __name__ == "__main__":
    main()
