# SPDX-License-Identifier: Apache-2.0
"""GSMA SGP.32 messages: decode, encode and look into them."""

from __future__ import annotations

from . import _swig
from ._sgp32 import DecodeError, EncodeError, Error, VerifyError
from ._sgp32 import decode as _decode
from ._sgp32 import encode


def decode(type, data, lenient=False, *, defaults=False):
    return _decode(type, data, lenient, defaults)
