/** Reads templates by name (JSON) and says of each what Jinja2 finds, set up as in salt/utils/templates.py, render_jinja_tmpl. */
export const jinjaProgram = `
import importlib, json, sys
import jinja2, jinja2.ext, jinja2.meta
from salt.utils.decorators.jinja import JinjaFilter, JinjaTest
from salt.utils.jinja import SerializerExtension

for name in "data dateutils files hashutils http jinja json network stringutils versions yamlencoding".split():
    try:
        importlib.import_module("salt.utils." + name)
    except ImportError:
        pass

env = jinja2.Environment(extensions=["jinja2.ext.do", "jinja2.ext.loopcontrols", SerializerExtension])
env.filters.update(JinjaFilter.salt_jinja_filters)
env.tests.update(JinjaTest.salt_jinja_tests)

def judge(text):
    try:
        tree = env.parse(text)
        env.compile(text)
    except jinja2.TemplateSyntaxError as error:
        return {"error": {"message": error.message, "line": error.lineno}, "undeclared": []}
    return {"undeclared": sorted(jinja2.meta.find_undeclared_variables(tree))}

json.dump({name: judge(text) for name, text in json.load(sys.stdin).items()}, sys.stdout)
`;
