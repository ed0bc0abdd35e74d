#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What is installed can be used: by CMake, by pkg-config, shared and static, C and C++.

Installs a build (build/release by default) into a scratch folder, looks for every file that should
be there, and builds and runs the consumer project (tests/consumer) in each way. The shared library must have its
SONAME, export public functions only, and the programs must not need the source tree.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
from pathlib import Path

from gate import ROOT, Report, Sample, main

# The tool, its man page and its completion are looked for when the tree has them.
FILES = {
    "include/sgp32/*.h": "include/sgp32/asn1.h",
    "lib/**/libsgp32.so": "",
    "lib/**/libsgp32.so.0": "",
    "lib/**/libsgp32.a": "",
    "lib/**/pkgconfig/sgp32.pc": "",
    "lib/**/cmake/sgp32/sgp32Config.cmake": "",
    "lib/**/cmake/sgp32/sgp32ConfigVersion.cmake": "",
    "bin/sgp32": "tools/sgp32/main.c",
    "share/man/man1/sgp32.1": "tools/sgp32/sgp32.1",
    "share/bash-completion/completions/sgp32": "tools/sgp32/sgp32.bash",
}
CONSUMER = ROOT / "tests/consumer"
# The suffix of the consumer's source in a language, and who compiles it.
COMPILERS = {"c": "gcc", "cpp": "g++"}
EXPORTED = re.compile(r"(sgp32|sgp22|pkix|saip)_\w+")


def run(*command: str | Path, cwd: Path | None = None, **environment: str) -> str:
    """Runs a command; its output, or CalledProcessError with what it said shown."""
    result = subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, env={**os.environ, **environment}
    )
    if result.returncode:
        print(result.stdout[-2000:], result.stderr[-2000:])
    result.check_returncode()
    return result.stdout


def exported(library: Path) -> set[str]:
    rows = run("nm", "-D", "--defined-only", "-P", library).splitlines()
    return {row.split()[0] for row in rows}


def check_prefix(prefix: Path, scratch: Path) -> Report:
    """Checks an installed tree."""
    violations = [
        f"{pattern} is not installed"
        for pattern, source in FILES.items()
        if (not source or (ROOT / source).exists()) and not list(prefix.glob(pattern))
    ]
    if violations:
        return Report("files are missing", violations)
    library = next(prefix.glob("lib/**/libsgp32.so"))
    configuration = next(prefix.glob("lib/**/pkgconfig")).as_posix()
    soname = re.search(r"SONAME\s+(\S+)", run("objdump", "-p", library))
    if not soname or soname[1] != "libsgp32.so.0":
        violations.append(f"SONAME is {soname[1] if soname else 'missing'}, must be libsgp32.so.0")
    symbols = exported(library)
    violations += [f"exports {name}" for name in sorted(symbols) if not EXPORTED.fullmatch(name)]

    scratch.mkdir(parents=True, exist_ok=True)
    build = scratch / "build"
    run("cmake", "-S", CONSUMER, "-B", build, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}")
    run("cmake", "--build", build)
    programs = [build / f"{language}_{kind}" for language in COMPILERS for kind in ("shared", "static")]
    for language, compiler in COMPILERS.items():
        for static in (False, True):
            option = ["--static"] if static else []
            flags = run("pkg-config", "--cflags", "--libs", *option, "sgp32", PKG_CONFIG_PATH=configuration)
            words = flags.split()
            if static:
                words = [str(library.with_suffix(".a")) if word == "-lsgp32" else word for word in words]
            programs.append(scratch / f"{language}_{'static' if static else 'shared'}_by_pkg_config")
            run(compiler, CONSUMER / f"main.{language}", *words, "-o", programs[-1])
    for program in programs:
        if run(program, LD_LIBRARY_PATH=str(library.parent)).strip() != "usable":
            violations.append(f"{program.name} does not work")
    return Report(f"{len(programs)} programs, {len(symbols)} exported symbols", violations)


def install(build: Path, prefix: Path) -> Path:
    run("cmake", "--install", build, "--prefix", prefix)
    text = "".join(path.read_text() for path in prefix.glob("lib/**/*.cmake"))
    if str(ROOT) in text:
        raise subprocess.CalledProcessError(1, ["a package file that names the source tree"])
    return prefix


def check(options: argparse.Namespace) -> Report:
    scratch = ROOT / "build/install"
    run("rm", "-rf", scratch)
    build = Path(options.build)
    prefix = install(build, scratch / "prefix")
    # sgp32.pc names the prefix that CMake was configured with; point it at the one of this check.
    pc = next(prefix.glob("lib/**/pkgconfig/sgp32.pc"))
    configured = re.search(r"^prefix=(.*)$", pc.read_text(), re.MULTILINE)
    pc.write_text(pc.read_text().replace(configured[1], str(prefix)))
    return check_prefix(prefix, scratch / "consumer")


def samples(scratch: Path) -> list[Sample]:
    """An empty prefix, and one whose library exports what it should not."""
    empty = scratch / "empty"
    empty.mkdir()
    leaky = scratch / "leaky/lib/libsgp32.so"
    leaky.parent.mkdir(parents=True)
    source = scratch / "leaky.c"
    source.write_text("int der_header_read(void); int der_header_read(void) { return 1; }\n")
    run("gcc", "-shared", "-fPIC", "-o", leaky, source)

    def exports() -> Report:
        wrong = sorted(name for name in exported(leaky) if not EXPORTED.fullmatch(name))
        return Report("", [f"exports {name}" for name in wrong])

    return [
        Sample("an empty prefix", lambda: check_prefix(empty, scratch / "consumer")),
        Sample("a library that exports a private function", exports),
    ]


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("build", nargs="?", default=ROOT / "build/release", help="build folder")


if __name__ == "__main__":
    main(__doc__, check, samples, arguments)
