"""What every answer tells the browser about what it may load, keep and show."""

from __future__ import annotations

from http import HTTPStatus

from flask import Response, request

ALLOWED = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",  # the progress of a generation
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
HEADERS = {
    "Content-Security-Policy": "; ".join(f"{what} {source}" for what, source in ALLOWED.items()),
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
    fingerprinted = request.endpoint == "static" and "v" in request.args
    if fingerprinted and response.status_code == HTTPStatus.OK:
        response.headers["Cache-Control"] = A_YEAR
    elif request.endpoint != "static":
        response.headers["Cache-Control"] = "private, no-store"
    return response
