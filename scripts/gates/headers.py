#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every public header compiles alone, without warnings, as C11 and as C++11.

sgp32.h includes all of them but the crypto back ends, which need their provider.
"""

from __future__ import annotations

import argparse
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from gate import ROOT, Report, Sample, main, shown, tracked, write

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wconversion", "-Werror"]
BACK_ENDS = {"sgp32/openssl.h", "sgp32/psa.h"}
LANGUAGES = {"C11": ["gcc", "-x", "c", "-std=c11"], "C++11": ["g++", "-x", "c++", "-std=c++11"]}


def compile_alone(include: Path, header: Path, language: str) -> str | None:
    """Compiles a source that includes one header, twice; the compiler's first complaint or None."""
    name = header.relative_to(include).as_posix()
    source = f'#include "{name}"\n#include "{name}"\n'
    command = [*LANGUAGES[language], *WARNINGS, "-fsyntax-only", "-I", include, "-"]
    run = subprocess.run(command, input=source, capture_output=True, text=True)
    if run.returncode == 0:
        return None
    complaint = next((line for line in run.stderr.splitlines() if "error" in line), run.stderr[:200])
    return f"{shown(header)} as {language}: {complaint.replace(f'{include}/', '')}"


def left_out(include: Path, headers: list[Path]) -> list[str]:
    """Headers that sgp32.h should include and does not."""
    whole = include / "sgp32/sgp32.h"
    if not whole.exists():
        return []
    text = whole.read_text(encoding="utf-8")
    names = [header.relative_to(include).as_posix() for header in headers if header != whole]
    return [
        f"{shown(whole)} leaves out {name}"
        for name in names
        if name not in BACK_ENDS and f'#include "{name}"\n' not in text
    ]


def check_folder(include: Path, headers: list[Path]) -> Report:
    jobs = [(header, language) for header in headers for language in LANGUAGES]
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda job: compile_alone(include, *job), jobs))
    report = Report(f"{len(headers)} headers as {' and '.join(LANGUAGES)}")
    report.violations = [line for line in found if line] + left_out(include, headers)
    if not headers:
        report.violations.append("no headers to look at")
    return report


def check(options: argparse.Namespace) -> Report:
    return check_folder(ROOT / "include", tracked("include/sgp32/*.h"))


def samples(scratch: Path) -> list[Sample]:
    def sample(name: str, text: str, refused: bool) -> Sample:
        folder = write(scratch / name.replace(" ", "_"), {"a.h": text})
        return Sample(name, lambda: check_folder(folder, [folder / "a.h"]), refused)

    clean = "#pragma once\nextern int a;\n"
    partial = write(scratch / "partial", {"sgp32/sgp32.h": clean, "sgp32/a.h": clean})
    return [
        Sample(
            "a header that sgp32.h leaves out",
            lambda: check_folder(partial, sorted(partial.rglob("*.h"))),
        ),
        sample("a header that needs another before it", "extern size_t f(void);\n", True),
        sample("a header without a guard", "struct a {\n    int a;\n};\n", True),
        sample("a header that is no C++", "#pragma once\nextern int new;\n", True),
        sample("a header with a warning", "#pragma once\nstatic inline char f(int i)\n{\n    return i;\n}\n", True),
        sample("clean header", "#ifndef A\n#define A\n#include <stddef.h>\nextern size_t n;\n#endif\n", False),
    ]


if __name__ == "__main__":
    main(__doc__, check, samples)
