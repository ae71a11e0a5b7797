"""No screen has a serious or critical issue, in light and in dark, and none is too wide."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser import tour
from tests.browser.site import Site

GRAVE = ("serious", "critical")
Visit = Callable[..., Page]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("walk", [tour.student, tour.teacher])
def test_every_screen_is_accessible(
    visit: Visit,
    site: Site,
    viewport: str,
    scheme: str,
    walk: Callable[[Page, Site], Iterator[str]],
) -> None:
    page = visit(viewport, color_scheme=scheme, reduced_motion="reduce")
    axe = Axe()
    issues: list[str] = []
    for screen in walk(page, site):
        found = axe.run(page).response["violations"]
        issues += [
            f"{screen}: {issue['id']} {node['target']} {node.get('failureSummary', '')}"
            for issue in found
            if issue["impact"] in GRAVE
            for node in issue["nodes"]
        ]
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            issues.append(f"{screen}: {wide} pixels too wide")
    assert not issues, "\n".join(issues)
