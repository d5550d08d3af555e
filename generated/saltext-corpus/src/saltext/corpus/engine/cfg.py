"""``cfg``: the configuration that every SLS of a deployment sees and changes, one object."""


class Cfg(dict):
    """A mapping that is passed by reference even through Salt's copies of ``opts``.

    Salt copies its options before it renders (deepcopy on 3006, copy-on-write on 3008); a copy
    would lose what one SLS changes for the later ones (MISSION Q).
    """

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def copy(self):
        """A plain mapping, for those who do want a copy."""
        return dict(self)

    def replace(self, values):
        """Become ``values``, and stay the object that everybody holds."""
        self.clear()
        self.update(values)
        return self
