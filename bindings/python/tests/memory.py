#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Decodes, encodes and raises many times and prints how much memory there is: it stays the same.

A cycle is one decode, one encode and one exception, each on another message; views, assignments
and JSON take turns with them. Counts are those of the interpreter's own allocator and of the
process. Fails if there are more blocks at the end than after the first fifth.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Callable
from typing import Any

import sgp32
from support import mix
from test_values import package

# Caches of the interpreter still fill in short runs. A leak of an object in every cycle is thousands.
BLOCKS_ALLOWED = 200
REFERENCES_ALLOWED = 1000


def total_references() -> int:
    """All reference counts together, in a debug build of the interpreter; 0 in another."""
    return getattr(sys, "gettotalrefcount", int)()


def pages() -> int:
    """Resident memory in KiB."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4


def refused(call: Callable[..., Any], *arguments: Any) -> None:
    """Makes a call that raises."""
    try:
        call(*arguments)
    except (sgp32.Error, LookupError, TypeError, AttributeError):
        return
    raise AssertionError(f"{call} accepts {arguments}")


def wrong_values() -> list[tuple[str, Any]]:
    """Values that are refused at different places."""
    return [
        ("EuiccPackageRequest", package(counterValue="1")),
        ("EuiccPackageRequest", package(eidValue=bytes(15))),
        ("EuiccPackageRequest", package(nothing=1)),
        ("EuiccPackageRequest", package(euiccPackage=("nothing", 1))),
        ("EuiccPackageRequest", package(euiccPackage=("psmoList", [("enable", {})]))),
        ("EuiccPackageRequest", {**package(), "$unknown": [b"\x99"]}),
        ("AttributeType", "1.2." + "9" * 40 + "x"),
        ("CertificateSerialNumber", "5"),
        ("PprIds", (b"a", 9)),
        ("Time", ("utcTime", 5)),
        ("X520countryName", "\u00e9\u00e9"),
    ]


def leak(kept: list[Any]) -> None:
    """What must be found: an object of each cycle is kept."""
    kept.append(bytes(33))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cycles", type=int, default=10_000_000)
    parser.add_argument("--plant", action="store_true", help="leak on purpose, to see it found")
    options = parser.parse_args()
    messages = [each for each in mix() if len(each[1]) < 1000]
    values = [(type_, sgp32.decode(type_, der)) for type_, der in messages]
    wrong = wrong_values()
    kept: list[Any] = []
    blocks_before = references_before = 0
    start = time.monotonic()
    step = max(options.cycles // 10, 1)
    for cycle in range(options.cycles):
        type_, der = messages[cycle % len(messages)]
        sgp32.decode(type_, der, False, cycle % 3 == 0)
        sgp32.encode(*values[cycle % len(values)])
        if cycle % 2:
            refused(sgp32.decode, type_, der[: cycle % len(der)])
        else:
            refused(sgp32.encode, *wrong[cycle // 2 % len(wrong)])
        if cycle % 8 == 0:
            view = sgp32.view(bytearray(der), type_)
            view.keys()
            refused(getattr, view, "nothing")
            refused(sgp32.view, der[:-1], type_, True)
            sgp32.from_json(type_, sgp32.to_json(type_, der))
        if cycle % 64 == 0:
            view = sgp32.view(messages[-1][1], "EuiccPackageRequest")
            view.euiccPackageSigned.counterValue = 2**70 + cycle
            refused(setattr, view.euiccPackageSigned, "counterValue", "1")
        if options.plant:
            leak(kept)
        if (cycle + 1) % step == 0:
            gc.collect()
            blocks = sys.getallocatedblocks()
            references = total_references()
            if cycle + 1 == 2 * step:
                blocks_before, references_before = blocks, references
            print(
                f"{cycle + 1:10} cycles {time.monotonic() - start:8.1f} s {blocks:8} blocks "
                f"{pages():8} KiB",
                flush=True,
            )
    grown = sys.getallocatedblocks() - blocks_before
    more = total_references() - references_before
    if grown > BLOCKS_ALLOWED or more > REFERENCES_ALLOWED:
        print(f"memory grows: {grown} more blocks, {more} more references")
        return 1
    print(f"memory is flat: {grown:+} blocks since the first fifth")
    return 0


if __name__ == "__main__":
    sys.exit(main())
