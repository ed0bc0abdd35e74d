#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The amalgamation compiles everywhere, needs four memory functions only, and decodes.

Makes each variant of scripts/amalgamate twice (the same octets must come), compiles it without
warnings with gcc, clang and, freestanding for Cortex-M33, arm-none-eabi-gcc, and looks at what the
Cortex-M object leaves undefined and what it could write to. Natively tests/amalgamation/decode.c
decodes and encodes all of vectors/ with it.
"""

from __future__ import annotations

import argparse
import json
import runpy
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from gate import ROOT, Report, Sample, main, write

# Variants as (crypto, names).
VARIANTS = [("OFF", "ON"), ("OFF", "OFF"), ("PORT", "ON"), ("PORT", "OFF"), ("OPENSSL", "ON"), ("PSA", "ON")]
WARNINGS = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]
ARM = ["arm-none-eabi-gcc", "-mcpu=cortex-m33", "-mthumb", "-Os", "-ffreestanding"]
MEMORY = {"memcpy", "memmove", "memcmp", "memset"}
HELPERS = "__aeabi_"  # arithmetic of the compiler's own library
amalgamate = runpy.run_path(str(ROOT / "scripts/amalgamate"))["amalgamate"]
PROGRAM = ROOT / "tests/amalgamation/decode.c"


def run(*command: str | Path, feed: str | None = None) -> str:
    """Runs a command; its output, or CalledProcessError with what it said shown."""
    result = subprocess.run(command, input=feed, capture_output=True, text=True)
    if result.returncode:
        print(result.stdout[-2000:], result.stderr[-2000:])
    result.check_returncode()
    return result.stdout


def outside(source: Path) -> list[str]:
    """Compiles a source for Cortex-M; what it needs and holds that firmware may not have."""
    output = source.with_suffix(".arm.o")
    run(*ARM, *WARNINGS, "-c", source, "-o", output)
    rows = [row.split() for row in run("arm-none-eabi-nm", "-P", output).splitlines()]
    needed = {row[0] for row in rows if row[1] in "Uwv"} - MEMORY
    found = [f"needs {name}" for name in sorted(needed) if not name.startswith(HELPERS)]
    return found + [f"{row[0]} can be written to" for row in rows if row[1] in "BbDdC"]


def compiles(source: Path, crypto: str, names: str) -> list[str]:
    """Violations of one variant."""
    header = source.with_suffix(".h").read_text()
    found = []
    for compiler in ("gcc", "clang"):
        output = source.with_suffix(f".{compiler}.o")
        run(compiler, *WARNINGS, "-O1", "-fPIC", "-c", source, "-o", output)
        if crypto == "OFF" and names == "ON":
            program = source.with_suffix(f".{compiler}")
            run(compiler, *WARNINGS, f"-I{source.parent}", PROGRAM, output, "-o", program)
            decoded = run(program, feed=vector_lines()).split()
            if int(decoded[0]) != len(vector_lines().splitlines()):
                found.append(f"{compiler}: only {decoded[0]} messages decode")
    if crypto in ("OFF", "PORT"):
        found += outside(source)
    if crypto == "OFF" and "sgp32_crypto" in header:
        found.append("a header without crypto declares crypto")
    return [f"--crypto {crypto} --names {names}: {one}" for one in found]


def vector_lines() -> str:
    """All committed messages as `TYPE HEX`."""
    lines = []
    for path in sorted((ROOT / "vectors").glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        items = content.get("vectors", [content]) if isinstance(content, dict) else content
        lines += [f"{item['type']} {item['der']}\n" for item in items if "type" in item and "der" in item]
    return "".join(lines)


def check(options: argparse.Namespace) -> Report:
    scratch = ROOT / "build/amalgamation"
    shutil.rmtree(scratch, ignore_errors=True)

    def variant(crypto: str, names: str) -> list[str]:
        folder, again = (scratch / f"{crypto}-{names}{suffix}" for suffix in ("", "-again"))
        for where in (folder, again):
            run(ROOT / "scripts/amalgamate", "--crypto", crypto, "--names", names, where)
        found = compiles(folder / "sgp32.c", crypto, names)
        for name in ("sgp32.c", "sgp32.h"):
            if (folder / name).read_bytes() != (again / name).read_bytes():
                found.append(f"--crypto {crypto} --names {names}: {name} differs when it is made again")
        return found

    with ThreadPoolExecutor(2) as pool:
        found = [line for lines in pool.map(lambda one: variant(*one), VARIANTS) for line in lines]
    count = len(vector_lines().splitlines())
    return Report(f"{len(VARIANTS)} variants, {count} messages decoded by gcc's and clang's", found)


COLLISION = {
    "CMakeLists.txt": "project(sgp32 VERSION 1.0)\n",
    "include/sgp32/sgp32.h": '#include "sgp32/asn1.h"\n',
    "include/sgp32/asn1.h": "struct s {\n    int put;\n};\nint f(struct s *s);\nint g(void);\n",
    "src/der/a.c": "static int put(int i) { return i; }\nint f(struct s *s) { return put(s->put); }\n",
    "src/der/b.c": "static int put(void) { return 2; }\nint g(void) { return put(); }\n",
}


def samples(scratch: Path) -> list[Sample]:
    def sample(name: str, text: str, refused: bool = True) -> Sample:
        source = scratch / f"{name.replace(' ', '_')}.c"
        source.write_text(text)
        return Sample(name, lambda: Report("", outside(source)), refused)

    def collision() -> Report:
        """Two files with a function of one name, which is also that of a member."""
        root = write(scratch / "collision", COLLISION)
        for name, text in amalgamate(root, "OFF", True).items():
            (root / name).write_text(text)
        return Report("", outside(root / "sgp32.c"))

    return [
        sample("a call of malloc", "void *malloc(unsigned); void *f(void); void *f(void) { return malloc(3); }\n"),
        sample("a static variable", "int f(void); int f(void) { static int n = 7; return n++; }\n"),
        sample("a zeroed static variable", "int f(void); int f(void) { static int n; return n++; }\n"),
        sample("clean source", "int f(long long *p); int f(long long *p) { return *p / 7 > 1; }\n", False),
        Sample("two static functions of one name", collision, refused=False),
    ]


if __name__ == "__main__":
    main(__doc__, check, samples)
