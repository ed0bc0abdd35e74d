# SPDX-License-Identifier: Apache-2.0
"""Types that several modules name."""

from __future__ import annotations

from typing import TypeAlias, Union

Octets: TypeAlias = Union[bytes, bytearray, memoryview]
"""What octets may be passed as: bytes are used where they are, others copied once."""
