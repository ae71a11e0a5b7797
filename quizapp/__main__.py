from __future__ import annotations

from quizapp.cli import main

main()
