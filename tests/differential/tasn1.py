# SPDX-License-Identifier: Apache-2.0
"""libtasn1 as a witness: values as scripts, and the program that runs them.

A script has one step per component: what libtasn1 is to write to make the value, and what it is to
read where it has decoded the value. `tasn1_witness.c` states the form of the steps.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from . import der
from .made import once
from .schema import LISTS, MISSING, STRUCTURES, Definition, Json

SOURCE = Path(__file__).with_name("tasn1_witness.c")


def script(definition: Definition, value: Json, path: str, steps: list[str]) -> None:
    """Append the steps for a value that stands at `path`; the value itself has the path ``""``."""
    kind = definition.kind
    place = path or "-"
    prefix = f"{path}." if path else ""
    if kind in STRUCTURES:
        if not definition.members:
            steps.append(f"L {place} 0")
        for member in definition.members:
            inner = prefix + member.name
            inner_value = value.get(member.name, member.default)
            if member.name in value or inner_value is not MISSING:
                script(member.definition, inner_value, inner, steps)
            else:
                steps.append(f"A {inner}")
    elif kind == "CHOICE":
        [(name, inner_value)] = value.items()
        steps.append(f"C {place} {name}")
        script(definition.by_name[name].definition, inner_value, prefix + name, steps)
    elif kind in LISTS:
        assert definition.element is not None
        steps.append(f"L {place} {len(value)}")
        for number, item in enumerate(value, 1):
            script(definition.element.definition, item, f"{prefix}?{number}", steps)
    elif kind == "BIT STRING":
        steps.append(f"B {place} {value['length']} {value['value']}")
    elif kind == "NULL":
        steps.append(f"N {place}")
    elif kind in WORDS:
        steps.append(f"W {place} {WORDS[kind](value)}")
    else:
        content = der.PRIMITIVES[kind](definition, value)
        steps.append(f"V {place} {content.hex().upper()}")


WORDS: dict[str, Callable[[Any], str]] = {
    "BOOLEAN": lambda value: "TRUE" if value else "FALSE",
    "OBJECT IDENTIFIER": str,
    "UTCTime": str,
    "GeneralizedTime": str,
}


def request(type_name: str, definition: Definition, value: Json, encoding: bytes) -> str:
    """Write the request for one value; `type_name` is the type's name in the dialect."""
    steps = [f"T {type_name} {encoding.hex().upper()}"]
    script(definition, value, "", steps)
    steps.append(".\n")
    return "\n".join(steps)


def build(folder: Path) -> Path:
    """Compile the program below a folder and give its path."""

    def make(target: Path) -> None:
        command = ["cc", "-std=c11", "-O2", "-Wall", "-Wextra", str(SOURCE), "-o", SOURCE.stem]
        subprocess.run([*command, "-ltasn1"], cwd=target, check=True)

    return once(folder, "tasn1", [SOURCE], make) / SOURCE.stem


def ask(program: Path, definitions: Path, requests: Sequence[str]) -> list[str]:
    """Run the requests and give the answer to each: `ok`, or what differs."""
    result = subprocess.run(
        [str(program), str(definitions)],
        input="".join(requests),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return result.stdout.splitlines()
