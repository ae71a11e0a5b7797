from __future__ import annotations

from collections.abc import Mapping

from wtforms.fields.core import Field


def attributes(field: Field, hint: str, more: Mapping[str, object]) -> dict[str, object]:
    """The attributes of a control, with what links it to its hint and its problem."""
    about = [f"{field.id}-hint"] if hint else []
    about += [f"{field.id}-problem"] if field.errors else []
    linked = {"aria-describedby": " ".join(about)} if about else {}
    return {**more, **linked, **({"aria-invalid": "true"} if field.errors else {})}
