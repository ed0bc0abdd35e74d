# SPDX-License-Identifier: Apache-2.0
"""GSMA SGP.32 messages in Python: decode, encode, look into them, change them.

Values have the shapes of asn1tools: a SEQUENCE is a dict, a CHOICE a tuple of
name and value, a SEQUENCE OF a list, a BIT STRING a tuple of bytes and number of
bits, an OCTET STRING bytes, an OBJECT IDENTIFIER and an ENUMERATED a str, NULL
None. UTCTime and GeneralizedTime are datetimes in UTC without tzinfo; one that a
datetime cannot hold (a fraction finer than a microsecond) is the ASN.1 text.
Absent components are left out, and so are those equal to their DEFAULT.

What the schema does not know stays: unknown extensions are a list of TLVs under
the key "$unknown", an unknown alternative is ("$unknown", TLV). An open type is
the bytes of its TLV. Encoding what was decoded gives the same octets.

Signatures, certificates and protected profiles have modules of their own: eim,
rsp, cert, bpp, esipa, crypto, identity.
"""

from __future__ import annotations

from . import _swig, bpp, cert, crypto, eim, esipa, identity, rsp
from ._sgp32 import DecodeError, EncodeError, Error, VerifyError, View, type_names, view
from ._types import Octets
from .describe import Component, Type, describe
from .message import build, edit, get, remove, replace
from .schema import decode, encode

__all__ = [
    "Component",
    "DecodeError",
    "EncodeError",
    "Error",
    "Type",
    "VerifyError",
    "View",
    "bpp",
    "build",
    "cert",
    "crypto",
    "decode",
    "describe",
    "detect",
    "edit",
    "eim",
    "encode",
    "esipa",
    "from_json",
    "get",
    "identity",
    "pretty",
    "remove",
    "replace",
    "rsp",
    "to_json",
    "types",
    "view",
]

types: tuple[str, ...] = tuple(type_names())
"""Full names of all types, in the order of the modules."""


def detect(data: Octets, lenient: bool = False) -> str | None:
    """Full name of the type that fits a message best, by its outer tag; None if none does."""
    return _swig.detect(data, lenient) or None


def to_json(type: str, data: Octets, lenient: bool = False, indent: bool = False) -> str:
    """A message as JSON text after ITU-T X.697, the same that the tool prints."""
    return _swig.to_json(type, data, lenient, indent)


def from_json(type: str, text: str) -> bytes:
    """The message that JSON text describes."""
    return _swig.from_json(type, text)


def pretty(
    data: Octets,
    type: str | None = None,
    *,
    lenient: bool = False,
    full: bool = False,
    width: int = 100,
) -> str:
    """A message drawn as a tree, the same that the tool prints."""
    if type is None:
        type = view(data, None, lenient).type or ""
    return _swig.pretty(type, data, lenient, full, width).rstrip("\n")
