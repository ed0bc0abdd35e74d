#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Times the Python package beside asn1c's C codec on the message mix, in turns in one run.

For each, the best of all turns counts. Fails above the limits, which are ratios to asn1c: decode to
Python values, encode from them, and a view that reads three fields of each message.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from typing import Any

import peers
import sgp32
import subjects
from subjects import APART

BUDGET = 5_000_000  # nanoseconds for each of asn1c's figures

# What a script reads of each message, in the file of that name. GetEimPackageRequest has one field.
FIELDS: dict[str, Callable[[Any], tuple[Any, ...]]] = {
    "add_eim": lambda v: (
        v.euiccPackageSigned.eimId,
        v.euiccPackageSigned.euiccPackage.ecoList[0].addEim.eimFqdn,
        v.eimSignature,
    ),
    "authenticate_client": lambda v: (
        v.transactionId,
        v.authenticateServerResponse.authenticateResponseOk.euiccSigned1.serverAddress,
        v.authenticateServerResponse.authenticateResponseOk.euiccSignature1,
    ),
    "certificate": lambda v: (
        v.tbsCertificate.serialNumber,
        v.tbsCertificate.validity.notAfter.value,
        v.signature,
    ),
    "euicc_data": lambda v: (
        v.ipaEuiccData.defaultSmdpAddress,
        v.ipaEuiccData.euiccInfo1.svn,
        v.ipaEuiccData.euiccInfo2.euiccFirmwareVer,
    ),
    "get_eim_package": lambda v: (v.eidValue,),
    "notification": lambda v: profile_fields(v.pendingNotification.profileInstallationResult),
    "package_result": lambda v: (
        v.euiccPackageResultSigned.euiccPackageResultDataSigned.counterValue,
        v.euiccPackageResultSigned.euiccPackageResultDataSigned.seqNumber,
        v.euiccPackageResultSigned.euiccSignEPR,
    ),
    "psmo_package": lambda v: (
        v.euiccPackageSigned.eidValue,
        v.euiccPackageSigned.counterValue,
        v.eimSignature,
    ),
}


def profile_fields(result: Any) -> tuple[Any, ...]:
    """Of a ProfileInstallationResult."""
    data = result.profileInstallationResultData
    return data.transactionId, data.notificationMetadata.seqNumber, result.euiccSignPIR


def timed(rounds: int, run: Callable[[], None]) -> float:
    """Microseconds of one call, in processor time: other programs do not count."""
    start = time.process_time()
    for _ in range(rounds):
        run()
    return (time.process_time() - start) / rounds * 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=1000, help="of each turn")
    parser.add_argument("--turns", type=int, default=10)
    parser.add_argument("--decode", type=float, default=1.5, help="allowed ratio to asn1c")
    parser.add_argument("--encode", type=float, default=1.0, help="allowed ratio to asn1c")
    parser.add_argument("--view", type=float, default=0.3, help="allowed ratio to asn1c's decode")
    options = parser.parse_args()
    mix = [one for one in subjects.mix() if one.name != APART]
    messages = [(one.name, one.type, one.der) for one in mix]
    asn1c = peers.Server(peers.asn1c(mix))

    def peer(operation: str) -> float:
        """Microseconds that asn1c takes for all of them."""
        return sum(asn1c.time(name, operation, BUDGET) or 0 for name, _, _ in messages) / 1e3

    values = [(type_, sgp32.decode(type_, der)) for _, type_, der in messages]
    for (_, type_, der), (_, value) in zip(messages, values):
        assert sgp32.encode(type_, value) == der
    decode, encode, view = sgp32.decode, sgp32.encode, sgp32.view

    def run_decode() -> None:
        for _, type_, der in messages:
            decode(type_, der)

    def run_encode() -> None:
        for type_, value in values:
            encode(type_, value)

    reads = [(FIELDS[name], type_, der) for name, type_, der in messages]

    def run_view() -> None:
        for read, type_, der in reads:
            read(view(der, type_))

    best: dict[str, float] = {}
    for _ in range(options.turns):
        turn = {
            "asn1c decode": peer("decode"),
            "asn1c encode": peer("encode"),
            "decode": timed(options.rounds, run_decode),
            "encode": timed(options.rounds, run_encode),
            "view": timed(options.rounds, run_view),
        }
        best = {name: min(time_, best.get(name, time_)) for name, time_ in turn.items()}
    asn1c.close()
    octets = sum(len(der) for _, _, der in messages)
    print(
        f"{len(messages)} messages, {octets} octets, best of {options.turns} turns of "
        f"{options.rounds} rounds; Python {sys.version.split()[0]}"
    )
    for name, time_ in best.items():
        print(f"{name:14}{time_:9.2f} us")
    failed = False
    for name, peer_name, limit in (
        ("decode", "asn1c decode", options.decode),
        ("encode", "asn1c encode", options.encode),
        ("view", "asn1c decode", options.view),
    ):
        ratio = best[name] / best[peer_name]
        failed |= ratio > limit
        print(
            f"{name} is {ratio:.2f} of {peer_name}, at most {limit}"
            + (": too slow" if ratio > limit else "")
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
