# SPDX-License-Identifier: Apache-2.0
"""The key files of the vectors: the named keys of p256 as PEM, for tools that want files."""

from __future__ import annotations

import base64
from pathlib import Path

import p256

FOLDER = Path(__file__).resolve().parents[2] / "vectors" / "keys"
NAMES = ("eim", "dppb", "otpk dp", "otpk euicc")
CURVE = bytes.fromhex("06082A8648CE3D030107")


def path(name: str) -> Path:
    """Give the file of a key."""
    return FOLDER / f"{name.replace(' ', '_')}.pem"


def pem(name: str) -> str:
    """Give a named key as ECPrivateKey (RFC 5915) in PEM."""
    private = p256.named_key(name)
    scalar = b"\x04\x20" + private.to_bytes(32, "big")
    public = b"\x03\x42\x00" + p256.public_key(private)
    parts = b"\x02\x01\x01" + scalar
    parts += b"\xa0" + bytes([len(CURVE)]) + CURVE + b"\xa1" + bytes([len(public)]) + public
    text = base64.b64encode(b"\x30" + bytes([len(parts)]) + parts).decode()
    lines = [text[at : at + 64] for at in range(0, len(text), 64)]
    return "\n".join(["-----BEGIN EC PRIVATE KEY-----", *lines, "-----END EC PRIVATE KEY-----", ""])


def write() -> int:
    """Write all files; give their number."""
    FOLDER.mkdir(exist_ok=True)
    for name in NAMES:
        path(name).write_text(pem(name), encoding="ascii")
    return len(NAMES)


def faults() -> list[str]:
    """Say which files are missing, differ, or belong to no key."""
    wanted = {path(name): pem(name) for name in NAMES}
    found = [
        f"{file.name} is not the key that its name says"
        for file, text in wanted.items()
        if not file.is_file() or file.read_text(encoding="ascii") != text
    ]
    others = sorted(set(FOLDER.glob("*")) - set(wanted))
    return found + [f"{file.name} belongs to no key of tests/vectors/keys.py" for file in others]
