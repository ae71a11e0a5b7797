from __future__ import annotations

import subprocess
import sys

IMPORT_ALL = """
import pkgutil, sys
from importlib import import_module
import quizapp.core
for module in pkgutil.walk_packages(quizapp.core.__path__, "quizapp.core."):
    import_module(module.name)
print(sorted({"flask", "flask_sqlalchemy", "sqlalchemy", "wtforms", "huey"} & set(sys.modules)))
"""


def test_the_whole_core_loads_neither_flask_nor_a_database() -> None:
    run = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"
