#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Signs, verifies, refuses, opens and closes many times: the resident memory stays the same.

Keys, streams and results of the protocol layer lie in C's heap, which the interpreter does not
count. Fails if there is more of it at the end than after the first fifth.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import Any

import pki
import sgp32
from memory import pages
from sgp32 import bpp, cert, crypto, eim, rsp
from test_session import METADATA, Scene

# Some pages come and go. A leak of a result, 2 KiB, in every cycle is twice as much in 1000 cycles.
KIB_ALLOWED = 1024


def cycle(scene: Scene, package: bytes, der: dict[str, bytes]) -> None:
    """Each kind of call, and each way in which one fails."""
    key = pki.key("nist/eim_sign")
    public = key.public
    message = pki.package()
    request = eim.sign_package(key, message, 1)
    eim.verify_package(public, request, 1)
    eim.check_package(request, [], pki.EID, key=key)
    cert.verify_chain(der["dp_auth"], anchors=[der["ci"]], crls=[der["ci_crl"]])
    bpp.open(package, keys=scene.keys)
    bpp.units(package)
    bpp.Bsp(scene.keys).seal(bpp.PROFILE, b"plain")
    bpp.Builder(scene.keys, channel=scene.channel, metadata=METADATA, profile_size=5)
    rsp.Agreement().prepare_download(scene.euicc, scene.signed2, scene.signature2)
    rsp.smdp_agree(scene.smdp, b"1", b"host", pki.EID, scene.otpk)
    calls: list[Callable[[], Any]] = [
        lambda: eim.verify_package(public, request, 2),
        lambda: eim.verify_package(public, request[:-1], 1),
        lambda: eim.sign_package(key, message[:-1]),
        lambda: eim.check_package(request, [message], pki.EID),
        lambda: bpp.open(package[:-1] + b"x", keys=scene.keys),
        lambda: rsp.check_server_signed1(public, message, b"", rsp.Session()),
        lambda: rsp.smdp_agree(scene.smdp, b"", b"host", pki.EID, scene.otpk),
        lambda: crypto.PrivateKey("P-256", bytes(32)),
        lambda: cert.Certificate(der["ci"][:-1]),
        lambda: cert.verify_chain(der["ci"], anchors=[], crls=[message]),
    ]
    for call in calls:
        try:
            call()
        except sgp32.Error:
            continue
        raise AssertionError("a call that has to fail does not")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cycles", type=int, default=100_000)
    parser.add_argument("--plant", action="store_true", help="leak on purpose, to see it found")
    options = parser.parse_args()
    der = {
        name: (pki.PKI / f"nist/{name}.der").read_bytes() for name in ("ci", "dp_auth", "ci_crl")
    }
    scene = Scene()
    package = scene.build(b"profile" * 10)
    kept = []
    before = 0
    for number in range(options.cycles):
        cycle(scene, package, der)
        if options.plant:
            kept.append(bytearray(b"x" * 2048))
        if number + 1 == options.cycles // 5:
            before = pages()
    grown = pages() - before
    print(f"memory {'grows' if grown > KIB_ALLOWED else 'is flat'}: {before} KiB, {grown:+} KiB")
    return 1 if grown > KIB_ALLOWED else 0


if __name__ == "__main__":
    sys.exit(main())
