"""Runs a command on a terminal of its own: types an answer once a text has appeared, tells what was said.

Arguments: the text, the answer, the command. Exits as the command does.
"""

import os
import pty
import sys

TEXT, ANSWER, COMMAND = sys.argv[1].encode(), sys.argv[2].encode(), sys.argv[3:]


def said(terminal):
    """What comes next; empty at the end, which Linux tells as an error."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""


child, terminal = pty.fork()
if child == 0:
    os.execvp(COMMAND[0], COMMAND)
heard, is_answered = b"", False
while part := said(terminal):
    heard += part
    if TEXT in heard and not is_answered:
        os.write(terminal, ANSWER)
        is_answered = True
sys.stdout.buffer.write(heard)
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
