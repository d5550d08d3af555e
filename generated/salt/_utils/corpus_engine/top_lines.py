"""The lines of a top file that may be Jinja: what stands where, without rendering it; edits keep all other bytes."""

import re

_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_STATEMENT = re.compile(r"\{%[-+]?\s*(\w+)(.*?)[-+]?%\}", re.DOTALL)
#: Jinja's statements that reach to their ``end…``.
_BLOCKS = {"if", "for", "macro", "call", "filter", "raw", "block", "autoescape", "trans", "with"}
#: What a first line may say that it is rendered with.
_SHEBANG = re.compile(r"#!\s*(jinja|yaml)(\s*\|\s*(jinja|yaml))*\s*$")


class Lines:
    """Lines with their ends; ``plain`` are the same without ends and Jinja's comments, ``depths`` the open blocks."""

    def __init__(self, text):
        self._eol = "\r\n" if "\r\n" in text else "\n"
        self._is_open = bool(text) and not text.endswith("\n")
        self._raw = re.findall(r"[^\n]*\n|[^\n]+", text)
        if self._is_open:
            self._raw[-1] += self._eol
        self._read()

    def _read(self):
        text = "".join(self._raw)
        # A comment becomes blanks, so that lines and columns stay.
        text = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)
        self.plain = [line.rstrip("\r") for line in text.split("\n")[: len(self._raw)]]
        self.depths = _depths(text, len(self._raw))

    def text(self):
        """All of it; without an end of its last line where there was none."""
        text = "".join(self._raw)
        return text[: -len(self._eol)] if self._is_open and text else text

    def is_blank(self):
        """Whether nothing is left."""
        return not self.text().strip()

    def insert(self, number, lines):
        self._raw[number:number] = [line + self._eol for line in lines]
        self._read()

    def delete(self, number):
        del self._raw[number]
        self._read()

    def require_editable(self):
        """``ValueError`` for a file that is not one YAML mapping at the left edge, as far as can be seen."""
        first = self.plain[0].lstrip("\ufeff") if self.plain else ""
        if first.startswith("#!") and not _SHEBANG.match(first):
            raise ValueError(f"it is rendered with {first}")
        content = [line.lstrip("\ufeff") for line in self.plain if not _is_nothing(line.lstrip("\ufeff"))]
        if content and content[0].startswith((" ", "\t")):
            raise ValueError("its first key is indented")
        if content[:1] == ["---"]:
            content = content[1:]
        for line in content:
            if re.match(r"(---|\.\.\.)", line):
                raise ValueError("it has several documents")
        if any("\t" in re.match(r"\s*", line).group() for line in content):
            raise ValueError("it is indented with tabs")

    def require(self, key):
        """``ValueError`` unless all that is at the left edge is what ``key`` matches."""
        for line in self.plain:
            bare = line.lstrip("\ufeff")
            if re.match(r"\{%[-+]?\s*(include|import|extends)\b", line):
                raise ValueError(f"what {line.strip()!r} writes is not known")
            if re.match(r"[^\s#]", bare) and not _is_nothing(bare) and bare != "---" and not key.match(bare):
                raise ValueError(f"{line.strip()!r} is not a key in block style")
        if self.depths[-1] != 0:
            raise ValueError("its last block of Jinja does not end")

    def only(self, pattern, numbers, what):
        """The one line of ``numbers`` that a pattern matches; None without one.

        ``ValueError`` when there are several, or when it is within a block of Jinja.
        """
        found = [number for number in numbers if pattern.match(self.plain[number].lstrip("\ufeff"))]
        if len(found) > 1:
            raise ValueError(f"{what} is in it {len(found)} times")
        if found and self.depths[found[0]]:
            raise ValueError(f"{what} is in a block of Jinja")
        return found[0] if found else None

    def end_of(self, number):
        """The number of the line after all that is below a key at the left edge."""
        for later in range(number + 1, len(self.plain)):
            if not _is_nothing(self.plain[later]) and re.match(r"\S", self.plain[later]):
                return later
        return len(self.plain)

    def dash_below(self, number):
        """The indentation of the items of a key's list."""
        indent = _indent(self.plain[number])
        for line in self.plain[number + 1 :]:
            if not _is_nothing(line):
                is_item = line.lstrip().startswith("-") and len(_indent(line)) >= len(indent)
                return _indent(line) if is_item else indent + "  "
        return indent + "  "

    def indent_below(self, number):
        """The indentation of the keys below a key at the left edge."""
        for line in self.plain[number + 1 : self.end_of(number)]:
            if not _is_nothing(line) and not line.lstrip().startswith(("{", "-")):
                return _indent(line) or "  "
        return "  "

    def owner_of(self, number):
        """The number of the key that a line is below; None for one that is below nothing."""
        depth = len(_indent(self.plain[number]))
        is_item = self.plain[number].lstrip().startswith("-")
        for earlier in range(number - 1, -1, -1):
            line = self.plain[earlier]
            if _is_nothing(line) or line.lstrip().startswith(("-", "{")):
                continue
            # Items may stand at the depth of their key.
            if len(_indent(line)) < depth or (is_item and len(_indent(line)) == depth):
                return earlier
        return None

    def has_content(self, number):
        """Whether something stands below a key; Jinja's statements alone are nothing."""
        depth = len(_indent(self.plain[number]))
        for line in self.plain[number + 1 :]:
            if not _is_nothing(line):
                is_item = line.lstrip().startswith("-") and depth > 0
                return len(_indent(line)) > depth or (is_item and len(_indent(line)) == depth) or line.startswith("{{")
        return False


def without_statements(line):
    """A line as it is outside of Jinja's statements."""
    return _STATEMENT.sub("", line)


def _indent(line):
    return re.match(r"[ \t]*", line).group()


def _is_nothing(line):
    """Blank, a comment, or statements of Jinja alone."""
    bare = without_statements(line).strip()
    return not bare or bare.startswith("#")


def _depths(text, count):
    """How many blocks of Jinja are open at the beginning of each line, and at the end."""
    steps = [0] * (count + 1)
    for match in _STATEMENT.finditer(text):
        word, rest = match.group(1), match.group(2)
        is_block = word in _BLOCKS or (word == "set" and "=" not in rest)
        step = 1 if is_block else -1 if word.startswith("end") else 0
        steps[min(text.count("\n", 0, match.start()) + 1, count)] += step
    depths, depth = [], 0
    for step in steps:
        depth += step
        depths.append(depth)
    return depths
