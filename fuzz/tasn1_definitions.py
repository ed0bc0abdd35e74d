#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes what the libtasn1 target is compiled with: tasn1_definitions.py FOLDER

FOLDER/tasn1_definitions.c has the modules as asn1Parser makes them of the dialect that
tools/asn1gen emits for libtasn1, and the name that each type has there.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tools"))

from asn1gen import dialects  # noqa: E402


def main() -> None:
    folder = Path(sys.argv[1])
    resolved = json.loads((ROOT / "asn1" / "resolved.json").read_text(encoding="utf-8"))
    [definitions] = dialects.emit_dialect(resolved, "libtasn1", folder)
    made = folder / "tasn1_definitions.c"
    command = ["asn1Parser", "-o", str(made), "-n", "fuzz_tasn1_tree", str(definitions)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    namer = dialects.Libtasn1(resolved)
    lines = ["", "#include <stddef.h>", "extern const char *const fuzz_tasn1_names[][2];"]
    lines.append("const char *const fuzz_tasn1_names[][2] = {")
    for module in resolved["modules"]:
        for node in module["types"]:
            name = namer.type_name(module["name"], node["name"])
            lines.append(f'  {{ "{module["name"]}.{node["name"]}", "{namer.module_name}.{name}" }},')
    lines += ["  { NULL, NULL }", "};", ""]
    with made.open("a", encoding="ascii") as file:
        file.write("\n".join(lines))


if __name__ == "__main__":
    main()
