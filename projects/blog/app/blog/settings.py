"""Settings: what differs between hosts is in settings.json, which the deployment writes."""

import json
import secrets
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent


def read_settings():
    """The deployment's settings; without a deployment (a developer's checkout), plain defaults."""
    path = BASE_DIR / "settings.json"
    if path.is_file():
        return json.loads(path.read_text(encoding="utf-8"))
    local = {"database": str(BASE_DIR / "blog.sqlite3"), "secret_key_file": str(BASE_DIR / "secret_key")}
    return {"title": "A blog", "debug": True, "allowed_hosts": [], "admins": [], **local}


def read_secret_key(path):
    """The secret key, made on first use and kept outside of releases."""
    path = Path(path)
    if not path.is_file():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(50), encoding="utf-8")
    return path.read_text(encoding="utf-8").strip()


_settings = read_settings()

SITE_TITLE = _settings["title"]
DEBUG = _settings["debug"]
ALLOWED_HOSTS = _settings["allowed_hosts"]
ADMINS = [(address.partition("@")[0], address) for address in _settings["admins"]]
SECRET_KEY = read_secret_key(_settings["secret_key_file"])

INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.staticfiles", "posts"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "blog.urls"
WSGI_APPLICATION = "blog.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request", "posts.context.site"]},
    }
]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": _settings["database"]}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_TZ = True
STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "collected"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
