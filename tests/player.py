"""A student's browser without a screen: pages over HTTP, cookies kept, forms sent as they are."""

from __future__ import annotations

import re
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from urllib.parse import urlencode

TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')


class Player:
    """One student; every request has a connection of its own."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._cookies = SimpleCookie()
        self._token = ""
        self.place = ""

    def get(self, path: str) -> str:
        """Fetch a page that is there."""
        status, page = self._request("GET", path, None)
        assert status == 200, f"{path} answered {status}"
        self._token = TOKEN.findall(page)[0]
        return page

    def post(self, path: str, **fields: str) -> None:
        """Send the form of the page fetched last; what is done is acknowledged with a 303."""
        body = urlencode({"csrf_token": self._token, **fields})
        status, page = self._request("POST", path, body)
        assert status == 303, f"{path} answered {status}: {page[:500]}"

    def start(self, code: str) -> None:
        """Start the quiz; `place` is where the attempt is."""
        self.get(f"/q/{code}")
        self.post(f"/q/{code}/start")

    def _request(self, method: str, path: str, body: str | None) -> tuple[int, str]:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=30)
        headers = {"Cookie": self._cookies.output(attrs=[], header="", sep=";")}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        for cookie in answer.headers.get_all("Set-Cookie", []):
            self._cookies.load(cookie)
        self.place = answer.headers.get("Location", self.place)
        page = answer.read().decode()
        connection.close()
        return answer.status, page
