"""The runtime of the engine on a real minion."""

import os
import sys
import time
import warnings

import salt.fileclient
import salt.loader
import salt.template
import salt.utils.extmods

from .. import errors, lock, wiring
from ..runtime import Runtime
from . import logs, options, pack_files, pillar, sls, users


class SaltRuntime(Runtime):
    """Built by ``mc_project_2`` from what the loader injects into it."""

    def __init__(self, opts, grains, functions, engine_name):
        self._opts = opts
        self._grains = grains
        self._functions = functions
        self._engine_name = engine_name
        self._available = None

    def facts(self):
        grains, opts = self._grains, self._opts
        own = options.plain(opts)
        return {
            "minion_id": own["id"],
            "fqdn": grains.get("fqdn"),
            "os": grains.get("os"),
            "os_family": grains.get("os_family"),
            "default_env": own.get("default_env")
            or self._host_pillar().get("default_env")
            or grains.get("default_env"),
        }

    def _host_pillar(self):
        return options.plain(self._opts).get("pillar") or {}

    def pillar(self, name, directory=None):
        return pillar.compile_pillar(self._opts, options.unwrapped(self._grains), name, directory)

    def parse(self, text, where, literal):
        opts = options.plain(self._opts)
        renderers = salt.loader.render(opts, self._functions)
        try:
            return salt.template.compile_template(
                ":string:",
                renderers,
                "yaml" if literal else "jinja|yaml",
                opts.get("renderer_blacklist"),
                opts.get("renderer_whitelist"),
                input_data=text,
                saltenv=options.saltenv(opts),
                sls=where,
            )
        except Exception as error:
            raise errors.ConfigurationError(f"{where} does not render: {error}") from error

    def available(self):
        if self._available is None:
            opts = options.plain(self._opts)
            with salt.fileclient.get_file_client(opts) as client:
                self._available = set(client.list_states(options.saltenv(opts)))
        return self._available

    def beside(self, directory):
        opts = options.beside(options.plain(self._opts), directory)
        return SaltRuntime(opts, self._grains, self._functions, self._engine_name)

    def run_sls(self, name, cfg, compiled, report):
        with lock.host(cfg["run_dir"]), warnings.catch_warnings():
            # Of Salt's own code (runas imports crypt, salt/utils/pycrypto.py): a pusher can do nothing about it.
            warnings.simplefilter("ignore", DeprecationWarning)
            return sls.run(self._opts, name, cfg, compiled, report)

    def masked(self, mask, quiet=False):
        return logs.masked(mask, quiet)

    def wait_for_states(self, say):
        """Two state runs at once corrupt package databases; Salt's own guard knows only ``state.*``."""
        told = False
        while True:
            running = self._functions["saltutil.is_running"]("state.*")
            if not running:
                return
            if not told:
                say(f"waiting for {running[0].get('fun')} (jid {running[0].get('jid')}) to end")
                told = True
            time.sleep(0.5)

    def render_sls(self, name, cfg, compiled):
        """The high data of an SLS, nothing applied."""
        return sls.render(self._opts, name, cfg, compiled)

    def host_states(self, directory=None):
        """What the host's top file gives it; or that of a tree in ``directory``, with the real pillar and grains."""
        opts = options.beside(options.plain(self._opts), directory) if directory else options.as_given(self._opts)
        return sls.of_host(opts, self._host_pillar())

    def host_pillar(self):
        return self._host_pillar()

    def refresh_modules(self, kinds):
        opts = options.plain(self._opts)
        for kind in kinds:
            if kind not in wiring.OF_MASTER:
                salt.utils.extmods.sync(opts, kind, saltenv=options.saltenv(opts))
        # Our own SLS run with a fresh loader each; a running minion has to be told.
        if opts.get("__cli") != "salt-call":
            self._functions["saltutil.refresh_modules"]()

    def call(self, function, *arguments):
        if function not in self._functions:
            raise errors.ConfigurationError(f"there is no execution function {function} on this minion")
        return self._functions[function](*arguments)

    def pack(self):
        return pack_files.read(self._opts)

    def functions(self):
        return self._functions

    def ensure_user(self, cfg):
        users.ensure(self._functions, cfg)

    def remove_user(self, user, group):
        return users.remove(self._functions, user, group)

    def hook_settings(self):
        opts = options.plain(self._opts)
        package = sys.modules[self._engine_name].__file__
        depth = self._engine_name.count(".") + 2
        engine_path = os.path.abspath(package)
        for _ in range(depth):
            engine_path = os.path.dirname(engine_path)
        return {
            "python": sys.executable,
            "engine": self._engine_name,
            "engine_path": engine_path,
            "salt_call": salt_call(),
            "config_dir": os.path.dirname(os.path.abspath(opts["conf_file"])),
        }


def salt_call():
    """The command that started us when it is salt-call, else the one beside the interpreter."""
    script = os.path.abspath(sys.argv[0] or "")
    if os.path.basename(script) == "salt-call" and os.path.isfile(script):
        return [sys.executable, script]
    beside = os.path.join(os.path.dirname(sys.executable), "salt-call")
    return [sys.executable, beside] if os.path.isfile(beside) else ["salt-call"]
