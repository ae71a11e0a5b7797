"""Pictures of every screen, to look at: `python -m tests.browser.screenshots [FOLDER]`.

On a phone and on a desktop, in light and dark, in Dutch and English.
"""

from __future__ import annotations

import itertools
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from playwright.sync_api import Error, Page, sync_playwright

from tests.browser import tour
from tests.browser.site import LAUNCH, VIEWPORTS, running_site

TRIES = 5


def main(folder: Path) -> None:
    """Write the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    kinds = itertools.product(VIEWPORTS, ("light", "dark"), ("nl", "en"))
    with (
        tempfile.TemporaryDirectory() as instance,
        running_site(Path(instance)) as site,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(**LAUNCH)
        for viewport, scheme, language in kinds:
            for walk in (tour.student, tour.teacher):
                context = browser.new_context(
                    viewport=VIEWPORTS[viewport],
                    color_scheme=scheme,
                    locale=language,
                    reduced_motion="reduce",
                    base_url=site.address,
                )
                page = context.new_page()
                for screen in walk(page, site):
                    name = f"{walk.__name__}_{screen}_{viewport}_{scheme}_{language}.png"
                    _picture(page, folder / name)
                context.close()
        browser.close()


def _picture(page: Page, path: Path) -> None:
    """Without a graphics card Chromium now and then fails to take one; the next time it does."""
    for _ in range(TRIES - 1):
        with suppress(Error):
            page.screenshot(path=path)
            return
    page.screenshot(path=path)


if __name__ == "__main__":
    main(Path(*sys.argv[1:] or ["build/screenshots"]))
