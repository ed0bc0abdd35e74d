# SPDX-License-Identifier: Apache-2.0
"""The types of all messages, for annotations: `from sgp32.schema import EuiccPackageRequest`.

What each of them is stands in schema.pyi, for editors and type checkers. While
a program runs they are all Any.
"""

from typing import Any

from ._sgp32 import decode, encode

__all__ = ["decode", "encode"]


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(name)
    return Any
