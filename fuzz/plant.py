#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Breaks the check for the end of a header in a copy of src/der/tlv.c: plant.py SOURCE COPY

`scripts/fuzz --self-test` shows with it that a fault of one octet is found.
"""

from __future__ import annotations

import sys
from pathlib import Path

RIGHT = "position == size"
WRONG = "position > size"


def main() -> None:
    source, copy = (Path(argument) for argument in sys.argv[1:])
    text = source.read_text(encoding="utf-8")
    if RIGHT not in text:
        sys.exit(f"plant.py: {source} has no '{RIGHT}' any more; choose another check to break")
    copy.write_text(text.replace(RIGHT, WRONG), encoding="utf-8")


if __name__ == "__main__":
    main()
