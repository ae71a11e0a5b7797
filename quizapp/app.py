from __future__ import annotations

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from quizapp import web
from quizapp.config import Config
from quizapp.database import connect
from quizapp.worker import Queue


def create_app(config: Config | None = None) -> Flask:
    """Make the web application on `config`, or on what the environment says."""
    config = config or Config.from_environment()
    app = Flask("quizapp", instance_path=str(config.instance))
    app.config.from_mapping(config.as_flask())
    connect(app)
    app.extensions["quizapp.queue"] = Queue(config)
    web.register(app)
    if config.proxies:
        # mypy: a method is replaced, which is Flask's own way to wrap an application
        wrapped = ProxyFix(app.wsgi_app, config.proxies, config.proxies, config.proxies)
        app.wsgi_app = wrapped  # type: ignore[method-assign]
    return app
