"""What every answer tells the browser about what it may load, keep and show."""

from __future__ import annotations

from flask import Response, request

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",  # the progress of a generation
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
A_YEAR = "public, max-age=31536000, immutable"


def protect(response: Response) -> Response:
    """Add the headers; pages are not kept, fingerprinted files for a year."""
    response.headers.update(HEADERS)
    if request.endpoint == "static" and request.args.get("v") and response.status_code < 400:  # noqa: PLR2004
        response.headers["Cache-Control"] = A_YEAR
    elif request.endpoint != "static":
        response.headers["Cache-Control"] = "private, no-store"
    return response
