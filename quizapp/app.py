from __future__ import annotations

from flask import Flask

from quizapp import web
from quizapp.config import Config
from quizapp.extensions import db, migrate
from quizapp.models.engine import set_up
from quizapp.worker import Queue


def create_app(config: Config | None = None) -> Flask:
    """The web application on `config`, or on what the environment says."""
    config = config or Config.from_environment()
    app = Flask("quizapp", instance_path=str(config.instance))
    app.config.from_mapping(config.as_flask())
    db.init_app(app)
    migrate.init_app(app, db)
    with app.app_context():
        set_up(db.engine)
    app.extensions["quizapp.queue"] = Queue(config)
    web.register(app)
    return app
