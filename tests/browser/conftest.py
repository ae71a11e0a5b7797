"""A real browser on the real site. Without Chromium these tests are skipped, in CI they fail."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.site import CHROMIUM, LAUNCH, VIEWPORTS, Site, running_site

Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Debian's Chromium, which calls nobody."""
    if not CHROMIUM.exists():
        missing = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        missing(f"there is no browser at {CHROMIUM} (apt-get install chromium)")
    return LAUNCH


@pytest.fixture(scope="session")
def site(
    browser_type_launch_args: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Site]:
    """The site, started once for all browser tests."""
    with running_site(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture(params=list(VIEWPORTS))
def viewport(request: pytest.FixtureRequest) -> str:
    """A phone, and then a desktop."""
    return str(request.param)


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Visit]:
    """Open a browser window of one's own; at the end nothing may have gone wrong in it."""
    troubles: list[str] = []
    with ExitStack() as stack:

        def opened(viewport: str = "phone", **settings: Any) -> Page:
            context = browser.new_context(
                viewport=VIEWPORTS[viewport], locale="nl-NL", base_url=site.address, **settings
            )
            stack.callback(context.close)
            page = context.new_page()
            page.on("pageerror", lambda error: troubles.append(str(error)))
            page.on("console", lambda said: troubles.append(said.text) if _bad(said) else None)
            return page

        yield opened
    assert not troubles


def _bad(said: Any) -> bool:
    """An error that is not about the status of a page: those are part of the stories."""
    return said.type == "error" and "Failed to load resource" not in said.text
