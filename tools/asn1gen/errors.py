# SPDX-License-Identifier: Apache-2.0
"""The one exception of the generator."""

from __future__ import annotations


class Asn1Error(Exception):
    """A fault in an ASN.1 module, printed as ``file:line: message``."""

    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(f"{file}:{line}: {message}")
        self.file = file
        self.line = line
        self.message = message
