import pytest

from saltext.corpus.engine import ids, names
from saltext.corpus.engine.errors import ConfigurationError, UsageError
from saltext.corpus.engine.layout import Host


@pytest.mark.parametrize("name", ["a", "blog", "my-blog2", "a" * 27])
def test_a_project_name_is_a_letter_and_26_more(name):
    assert names.check_project(name) == name


@pytest.mark.parametrize("name", ["", "A", "2a", "-a", "a_b", "a" * 28, "a.b", "a/b", "a\n", "..", "é", None, 3, "a b"])
def test_other_project_names_are_refused(name):
    with pytest.raises(UsageError):
        names.check_project(name)


@pytest.mark.parametrize("step", ["a.b", "../x", "a/b", "", "a b", "-x", "x\n"])
def test_a_step_that_salt_cannot_address_is_refused(step):
    with pytest.raises(UsageError):
        names.sls_id("blog", step)


def test_derived_names():
    assert names.sls_id("my-blog", "00_a") == "makina-projects.my-blog.00_a"
    assert names.module_prefix("my-blog") == "my_blog"
    assert names.pillar_key("blog") == "makina-projects.blog"


def test_ids_sort_by_arrival_even_when_the_clock_goes_back(tmp_path):
    import datetime

    moments = [datetime.datetime(2026, 1, 1, 12), datetime.datetime(2020, 1, 1), datetime.datetime(2026, 1, 1, 12)]
    minted = [ids.mint(str(tmp_path), lambda moment=moment: moment) for moment in moments]
    assert minted == sorted(minted) == ids.known_ids(str(tmp_path))
    assert all(ids.is_id(item) for item in minted)


@pytest.mark.parametrize("mapping", [{"projectsdir": "/x"}, {"run_dir": "relative"}])
def test_a_wrong_host_mapping_is_refused(mapping):
    with pytest.raises(ConfigurationError):
        Host.from_mapping(mapping)
