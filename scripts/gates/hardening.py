#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The shared library and the tool of a release build are hardened by default.

Looks with readelf at what was built (build/release, or the folder given): read-only relocations,
bound at start, no executable stack, no relocations in code, position-independent; the library calls
the stack protector. All of its files were compiled with _FORTIFY_SOURCE, which leaves no trace where
the compiler sees that every copy fits.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
from pathlib import Path

from gate import ROOT, Report, Sample, main


def readelf(path: Path) -> str:
    command = ["readelf", "--wide", "--file-header", "--segments", "--dynamic", "--dyn-syms", path]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def faults(path: Path, wants_guards: bool) -> list[str]:
    """What a file lacks."""
    text = readelf(path)
    wanted = {
        "position-independent code": re.search(r"Type:\s+DYN", text),
        "read-only relocations (RELRO)": "GNU_RELRO" in text,
        "binding at start (BIND_NOW)": re.search(r"FLAGS.*\b(BIND_)?NOW\b", text),
        "a stack that is not executable": re.search(r"GNU_STACK(\s+0x\w+){5}\s+RW\s", text),
        "code without relocations (TEXTREL)": "TEXTREL" not in text,
    }
    if wants_guards:
        wanted["the stack protector"] = "__stack_chk_fail" in text
    return [f"{path.name}: without {what}" for what, there in wanted.items() if not there]


FLAGS = ("-D_FORTIFY_SOURCE=2", "-fstack-protector-strong", "-fPIC")


def missing_flags(commands: list[dict[str, str]]) -> list[str]:
    """Files of src/ that were compiled without one of the flags."""
    ours = [one for one in commands if f"{ROOT}/src/" in one["file"]]
    lacking = [
        f"{Path(one['file']).name}: compiled without {flag}"
        for one in ours
        for flag in FLAGS
        if flag not in one["command"].split()
    ]
    return lacking if ours else ["no compiler calls to look at"]


def check_files(files: dict[Path, bool]) -> Report:
    violations = [fault for path, guards in files.items() for fault in faults(path, guards)]
    if not files:
        violations.append("no files to look at")
    return Report(f"{len(files)} files: {', '.join(path.name for path in files)}", violations)


def check(options: argparse.Namespace) -> Report:
    build = Path(options.build)
    libraries = {path.resolve(): True for path in build.glob("libsgp32.so")}
    tools = {path: False for path in [build / "sgp32"] if path.is_file()}
    report = check_files({**libraries, **tools})
    listing = build / "compile_commands.json"
    calls = json.loads(listing.read_text(encoding="utf-8")) if listing.exists() else []
    report.violations += missing_flags(calls)
    if not libraries:
        report.violations.append(f"no libsgp32.so in {build}")
    return report


SOURCE = """#include <string.h>
void take(char *text, unsigned long size);
void copy(const char *from, unsigned long size);
void copy(const char *from, unsigned long size)
{
    char text[32];
    memcpy(text, from, size);
    take(text, size);
}
int more;
int *where(void);
int *where(void) { return &more; }
"""
GOOD = [
    "-O2", "-fPIC", "-fstack-protector-strong", "-U_FORTIFY_SOURCE", "-D_FORTIFY_SOURCE=2",
    "-Wl,-z,relro,-z,now,-z,noexecstack",
]  # fmt: skip
PLANTED = {
    "no read-only relocations": ["-Wl,-z,norelro"],
    "binding on demand": ["-Wl,-z,lazy"],
    "an executable stack": ["-Wl,-z,execstack"],
    "no stack protector": ["-fno-stack-protector"],
}


def samples(scratch: Path) -> list[Sample]:
    source = scratch / "a.c"
    source.write_text(SOURCE)

    def sample(name: str, flags: list[str], refused: bool = True) -> Sample:
        made = scratch / f"{name.replace(' ', '_')}.so"
        subprocess.run(["gcc", *GOOD, *flags, "-shared", "-o", made, source], check=True)
        return Sample(name, lambda: check_files({made: True}), refused)

    def flags_of(flags: str) -> Report:
        call = {"file": f"{ROOT}/src/a.c", "command": f"cc {flags} -c a.c"}
        return Report("flags", missing_flags([call]))

    fixed = scratch / "fixed"
    program = scratch / "main.c"
    program.write_text("int main(void) { return 0; }\n")
    subprocess.run(["gcc", *GOOD, "-no-pie", "-o", fixed, program], check=True)
    return [
        *(sample(name, flags) for name, flags in PLANTED.items()),
        Sample("a program at a fixed address", lambda: check_files({fixed: False})),
        Sample("no checked functions", lambda: flags_of("-fstack-protector-strong -fPIC")),
        Sample("all flags", lambda: flags_of(" ".join(FLAGS)), False),
        Sample("nothing", lambda: check_files({})),
        sample("a hardened library", [], False),
    ]


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("build", nargs="?", default=ROOT / "build/release", help="build folder")


if __name__ == "__main__":
    main(__doc__, check, samples, arguments)
