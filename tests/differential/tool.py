# SPDX-License-Identifier: Apache-2.0
"""libsgp32's side: its command-line tool, asked in batches of lines."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .schema import Json


def find(root: Path) -> Path | None:
    """Find the tool: $SGP32_TOOL, else build/release/sgp32, else the newest build/*/sgp32."""
    if "SGP32_TOOL" in os.environ:
        return Path(os.environ["SGP32_TOOL"])
    release = root / "build" / "release" / "sgp32"
    if release.is_file():
        return release
    built = [path for path in root.glob("build/*/sgp32") if path.is_file()]
    return max(built, key=lambda path: path.stat().st_mtime) if built else None


class Tool:
    """The tool at a path."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def lines(self, command: str, lines: Sequence[str]) -> list[str]:
        """Run `sgp32 COMMAND --lines` and give a line for each line.

        Raises RuntimeError if it gives another number of lines, or ends with a status that its
        contract does not have.
        """
        result = subprocess.run(
            [str(self.path), command, "--lines"],
            input="".join(f"{line}\n" for line in lines).encode(),
            capture_output=True,
            check=False,
        )
        # Text may hold characters that end a line to Python, but not to the tool.
        answers = result.stdout.decode().split("\n")[:-1]
        if len(answers) != len(lines) or result.returncode not in (0, 1):
            said = result.stderr[-2000:].decode(errors="replace")
            raise RuntimeError(
                f"{self.path.name} {command} --lines: {len(answers)} answers to {len(lines)} "
                f"lines, status {result.returncode}: {said}"
            )
        return answers

    def encode(self, values: Sequence[tuple[str, Json]]) -> list[str]:
        """Encode (type, value) pairs: `TYPE HEX` or `TYPE error: …`."""
        return self.lines(
            "encode",
            [json.dumps({"type": type_name, "value": value}) for type_name, value in values],
        )

    def decode(self, encodings: Sequence[tuple[str, bytes]]) -> list[str]:
        """Decode (type, DER) pairs: lines of JSON."""
        return self.lines(
            "decode", [f"{type_name} {octets.hex().upper()}" for type_name, octets in encodings]
        )


def same(left: Any, right: Any) -> bool:
    """Tell whether two JSON values are equal; true is not 1, and members have no order."""
    if left != right:
        return False
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)
