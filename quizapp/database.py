from __future__ import annotations

import flask_migrate
from flask import Flask

from quizapp.config import Config
from quizapp.extensions import db, migrate
from quizapp.models.engine import set_up


def connect(app: Flask) -> None:
    """Give the application its database, opened with our settings."""
    db.init_app(app)
    migrate.init_app(app, db)
    with app.app_context():
        set_up(db.engine)


def upgrade(config: Config) -> None:
    """Make the database, or bring it to its newest shape with all that is in it."""
    app = Flask("quizapp")
    app.config.from_mapping(config.as_flask())
    connect(app)
    with app.app_context():
        flask_migrate.upgrade()
        db.engine.dispose()
