"""The deployment engine of corpus: everything that ``mc_project_2`` does, without Salt.

Only relative imports, only the standard library, Python 3.9 and later. Salt is
reached through a runtime object (see ``runtime.py``), which ``saltside`` implements
and tests fake. The package is emitted as ``_utils/corpus_engine`` and also lives
in ``saltext.corpus.engine``; it must work under both names.
"""

#: Version of the API of project definitions that this engine implements.
API_VERSION = "2"
