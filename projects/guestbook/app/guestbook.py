"""A guestbook: Flask and PostgreSQL. Run as a script it brings the database's schema up to date."""

import os

import psycopg2
from flask import Flask, redirect, render_template, request

application = Flask(__name__)

#: Each is applied once, in this order.
MIGRATIONS = [
    "CREATE TABLE entry (id serial PRIMARY KEY, name text NOT NULL, line text NOT NULL)",
    "ALTER TABLE entry ADD COLUMN written timestamptz NOT NULL DEFAULT now()",
]


def connect():
    """A connection over the server's socket, as the system user."""
    return psycopg2.connect(dbname=os.environ["DATABASE_NAME"], user=os.environ["DATABASE_USER"])


def migrate():
    """Apply the migrations that the database has not seen."""
    with connect() as connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS migration (number integer PRIMARY KEY)")
        cursor.execute("SELECT count(*) FROM migration")
        (done,) = cursor.fetchone()
        for number, statement in enumerate(MIGRATIONS[done:], start=done):
            cursor.execute(statement)
            cursor.execute("INSERT INTO migration VALUES (%s)", (number,))


@application.get("/")
def entries():
    """All entries, the newest first."""
    with connect() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT name, line FROM entry ORDER BY id DESC")
        return render_template("entries.html", entries=cursor.fetchall())


@application.post("/")
def sign():
    """A visitor leaves a line."""
    with connect() as connection, connection.cursor() as cursor:
        cursor.execute("INSERT INTO entry (name, line) VALUES (%s, %s)", (request.form["name"], request.form["line"]))
    return redirect("/", 303)


@application.get("/health")
def health():
    """Whether the database answers."""
    with connect() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return "ok"


if __name__ == "__main__":
    migrate()
