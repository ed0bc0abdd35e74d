# SPDX-License-Identifier: Apache-2.0
"""The command-line tool, in this process: `python -m sgp32 decode message.der`."""

import signal
import sys

from ._sgp32 import tool


def main() -> int:
    """Runs the tool on the arguments of the interpreter."""
    # The tool ends on a closed pipe and on Ctrl-C as any program does.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    return tool(["sgp32", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
