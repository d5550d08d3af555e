import { expect } from "chai";
import { NotPreviewed, TemplateFailure } from "../../../src/render/jinja/errors.ts";
import { renderJinja } from "../../../src/render/jinja/render.ts";

const context = {
  empty: [],
  none: null,
  on: true,
  list: ["a b", 1, false],
  map: { b: 1, a: { c: null } },
  text: "it's",
};
const render = (text: string): string => renderJinja(text, context);

describe("Jinja by nunjucks", () => {
  it("means by true, equal and text what Python means", () => {
    expect(render("{% if empty %}x{% else %}empty{% endif %}")).to.equal("empty");
    expect(render("{% if not empty and on %}yes{% endif %}")).to.equal("yes");
    expect(render("{{ (empty or list) | string }}")).to.equal("['a b', 1, False]");
    expect(render("{{ on ~ none ~ empty ~ map }}")).to.equal("TrueNone[]{'b': 1, 'a': {'c': None}}");
    expect(render('{% if list == ["a b", 1, false] %}same{% endif %}{% if list != [] %}, more{% endif %}')).to.equal(
      "same, more",
    );
  });

  it("knows Salt's filters and escapes", () => {
    expect(render('{{ list | map("string") | map("quote") | join(" ") }}')).to.equal("'a b' 1 False");
    expect(render("{{ text | quote }} {{ text | yaml_dquote }}")).to.equal(`'it'"'"'s' "it's"`);
    expect(render('{{ "\\u00e9\\U0001f600\\\\u0041}}" | yaml_dquote }}')).to.equal('"é😀\\\\u0041}}"');
    expect(
      render(
        '{{ map | traverse("a:c:d", 5) }} {% for k, v in map | dictsort(case_sensitive=true) %}{{ k }}{% endfor %}',
      ),
    ).to.equal("5 ab");
  });

  it("tells what is wrong from what it cannot do", () => {
    for (const wrong of [
      "{{ nothing }}",
      "{{ map.x | yaml_encode }}",
      "{% if map.x %}{% endif %}",
      "{{ list | yaml_dquote }}",
    ])
      expect(() => render(wrong), wrong).to.throw(TemplateFailure);
    for (const unknown of ["{% do list.append(1) %}", "{{ text | md5 }}", "{{ f(**map) }}"])
      expect(() => render(unknown), unknown).to.throw(NotPreviewed);
  });
});
