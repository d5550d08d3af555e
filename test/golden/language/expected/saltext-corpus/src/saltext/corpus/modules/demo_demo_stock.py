"""The stock of the demo."""


def count(name):
    """
    How much there is of something.

    CLI Example:

    .. code-block:: bash

        salt-call demo_stock.count apples
    """
    return len(name)
