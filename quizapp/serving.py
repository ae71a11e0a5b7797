"""Gunicorn's settings (`gunicorn -c python:quizapp.serving`); it ignores those it does not know."""

from __future__ import annotations

wsgi_app = "quizapp.app:create_app()"
bind = "127.0.0.1:8000"
worker_class = "gthread"
workers = 2
threads = 4
graceful_timeout = 10  # seconds for requests at hand when it is told to stop
loglevel = "warning"
control_socket_disable = True  # nobody manages it through a socket of its own
