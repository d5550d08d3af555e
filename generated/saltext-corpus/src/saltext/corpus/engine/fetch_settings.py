"""The key ``fetch``: what it may say, and what it takes from ``data``."""

from .errors import ConfigurationError

#: Settings of each part, with the type of each.
PARTS = {
    "python": {"when": object, "requirements": list, "packages": list, "python": str, "index": str},
    "npm": {"when": object, "lockfile": str, "registry": str},
    "debs": {"when": object, "packages": list, "sha256": dict},
}


def check(given, data):
    """The settings with ``{from: [data, key, ...]}`` replaced by what ``data`` has there, and lists flattened."""
    known = _resolve(given, data)
    for part, settings in known.items():
        if part == "cache":
            if not isinstance(settings, str) or not settings.startswith("/"):
                raise ConfigurationError(f"fetch: cache must be an absolute path, it is {settings!r}")
            continue
        if part not in PARTS:
            raise ConfigurationError(f"fetch: unknown key {part!r}", f"Keys are cache, {', '.join(PARTS)}.")
        if not isinstance(settings, dict):
            raise ConfigurationError(f"fetch: {part} must be a mapping, it is {settings!r}")
        for key, value in settings.items():
            _check_setting(part, key, value)
    return known


def _check_setting(part, key, value):
    wanted = PARTS[part].get(key)
    if wanted is None:
        raise ConfigurationError(f"fetch: {part} has no setting {key!r}", f"It has {', '.join(PARTS[part])}.")
    if value is not None and not isinstance(value, wanted):
        raise ConfigurationError(f"fetch: {part}.{key} must be {wanted.__name__}, it is {value!r}")
    words = value if wanted is list else [value] if wanted is str else []
    for word in words or []:
        if word is not None and (not isinstance(word, str) or not word or word.startswith("-") or "\n" in word):
            raise ConfigurationError(f"fetch: {part}.{key} holds {word!r}, which is no name or path")


def _resolve(value, data):
    if isinstance(value, dict):
        if set(value) == {"from"}:
            return _look_up(value["from"], data)
        return {key: _resolve(member, data) for key, member in value.items()}
    if isinstance(value, list):
        members = [_resolve(member, data) for member in value]
        return [item for member in members for item in (member if isinstance(member, list) else [member])]
    return value


def _look_up(path, data):
    found = {"data": data}
    for key in path if isinstance(path, list) else [path]:
        if not isinstance(found, dict) or key not in found:
            raise ConfigurationError(f"fetch: there is no {'.'.join(map(str, path))} in the configuration")
        found = found[key]
    return found
