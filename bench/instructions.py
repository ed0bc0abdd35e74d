#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts the instructions of each operation on each message of the mix with callgrind.

Prints them beside the floor (a bare TLV walk, a bare backward emit) and fails
when the sum over the mix is above the allowed ratio. Instruction counts repeat;
times do not.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
APART = "bound_profile_package"  # shown, but no part of the mix: it is one large copy
OPERATIONS = ("walk", "decode", "validate", "visit", "emit", "encode")


def count(program: Path, operation: str, message: Path) -> int:
    """Instructions of one run of `operation` on `message`."""
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
         "--toggle-collect=measured", str(program), operation, str(message)],
        capture_output=True, text=True, check=False,
    )
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or found is None:
        sys.exit(f"{operation} on {message.name}: {done.stderr.strip().splitlines()[-1]}")
    return int(found.group(1))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path, help="the built bench/instructions")
    parser.add_argument("--mix", type=Path, default=ROOT / "vectors" / "mix")
    parser.add_argument("--asn1c", type=Path, help="the built bench/asn1c_peer")
    parser.add_argument("--decode", type=float, default=4.2, help="allowed ratio to the bare walk")
    parser.add_argument("--encode", type=float, default=2.0, help="allowed ratio to the bare emit")
    options = parser.parse_args()
    messages = sorted(options.mix.glob("*.hex"))
    if not messages:
        sys.exit(f"no messages in {options.mix}")
    jobs = [(message, operation) for message in messages for operation in OPERATIONS]
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = pool.map(lambda job: count(options.program, job[1], job[0]), jobs)
        figures = {(m.stem, o): n for (m, o), n in zip(jobs, results)}
    width = max(len(message.stem) for message in messages)
    print(f"{'instructions':{width}}" + "".join(f"{o:>10}" for o in OPERATIONS) + "   decode/walk  encode/emit")
    total = dict.fromkeys(OPERATIONS, 0)
    for message in messages:
        row = {o: figures[message.stem, o] for o in OPERATIONS}
        for operation in OPERATIONS:
            total[operation] += row[operation] if message.stem != APART else 0
        print(f"{message.stem:{width}}" + line(row) + ("  apart" * (message.stem == APART)))
    print(f"{'the mix':{width}}" + line(total))
    decode, encode = total["decode"] / total["walk"], total["encode"] / total["emit"]
    good = decode <= options.decode and encode <= options.encode
    if options.asn1c is not None:
        compare(options.asn1c, [m for m in messages if m.stem != APART], total)
    print(f"decode {decode:.2f} of at most {options.decode:g} times the walk, "
          f"encode {encode:.2f} of at most {options.encode:g} times the emit: "
          f"{'within' if good else 'ABOVE'} the limits")
    return 0 if good else 1


def compare(program: Path, messages: list[Path], total: dict[str, int]) -> None:
    """Prints asn1c's instructions and allocations on the mix beside ours."""
    for operation in ("decode", "encode"):
        with ThreadPoolExecutor(max_workers=2) as pool:
            theirs = sum(pool.map(lambda message: count(program, operation, message), messages))
        allocations = sum(
            int(subprocess.run([str(program), operation, str(message)], capture_output=True,
                               text=True, check=True).stdout.split()[0])
            for message in messages
        )
        print(f"asn1c {operation}: {theirs:,} instructions, {theirs / total[operation]:.2f} times "
              f"ours; {allocations} allocations, ours 0")


def line(row: dict[str, int]) -> str:
    figures = "".join(f"{row[o]:>10,}" for o in OPERATIONS)
    return f"{figures}{row['decode'] / row['walk']:>14.2f}{row['encode'] / row['emit']:>13.2f}"


if __name__ == "__main__":
    sys.exit(main())
