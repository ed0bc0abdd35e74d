# SPDX-License-Identifier: Apache-2.0
"""What the gates share.

A gate is a script that prints one line per violation and exits 1 if there is any. With
`--self-test` it plants violations and exits 1 if one of them goes unnoticed, or if a clean sample
is refused: a check that cannot fail is worse than none.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Report:
    """The violations that a gate found, one line on what it looked at, and tables to print."""

    summary: str
    violations: list[str] = field(default_factory=list)
    tables: list[str] = field(default_factory=list)


@dataclass
class Sample:
    """Something to feed a gate: what it is, how to check it, and whether it must be refused."""

    name: str
    check: Callable[[], Report]
    refused: bool = True


IGNORED = {".git", "build", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}


def tracked(*patterns: str, root: Path = ROOT) -> list[Path]:
    """Files of the tree that fit one of the patterns (all without any), ignored ones left out."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns]
    try:
        listing = subprocess.run(command, cwd=root, check=True, capture_output=True).stdout
        names = [name for name in listing.decode().split("\0") if name]
    except (OSError, subprocess.CalledProcessError):  # no git here, or an unpacked archive
        paths = (path.relative_to(root) for path in root.rglob("*"))
        kept = (path.as_posix() for path in paths if not IGNORED & set(path.parts))
        names = [name for name in kept if not patterns or any(fnmatch(name, one) for one in patterns)]
    return sorted(root / name for name in names if (root / name).is_file())


def shown(path: Path) -> str:
    """The path as it is printed: relative to the tree where it lies in it."""
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


def write(folder: Path, files: dict[str, str]) -> Path:
    """Writes files into a folder and returns the folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def self_test(samples: Callable[[Path], list[Sample]]) -> int:
    """Runs the samples in a scratch folder; 0 if each got the verdict that it must get."""
    wrong = 0
    with tempfile.TemporaryDirectory() as scratch:
        tried = samples(Path(scratch))
        for sample in tried:
            report = sample.check()
            if bool(report.violations) == sample.refused:
                verdict = f"refused: {report.violations[0]}" if sample.refused else "accepted"
                print(f"  {sample.name}: {verdict}")
            else:
                wrong += 1
                print(f"  {sample.name}: WRONGLY {'accepted' if sample.refused else 'refused'}")
                print("\n".join(f"    {line}" for line in report.violations))
    print(f"{len(tried)} samples, {wrong} wrong verdicts")
    return 1 if wrong else 0


def main(
    description: str,
    check: Callable[[argparse.Namespace], Report],
    samples: Callable[[Path], list[Sample]],
    arguments: Callable[[argparse.ArgumentParser], None] = lambda parser: None,
) -> None:
    """Command line of a gate."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--self-test", action="store_true", help="plant violations and see them fail")
    arguments(parser)
    options = parser.parse_args()
    if options.self_test:
        sys.exit(self_test(samples))
    try:
        report = check(options)
    except subprocess.CalledProcessError as error:  # its messages are on stderr already
        sys.exit(f"{error.cmd[0]} failed")
    for line in [*report.tables, *report.violations]:
        print(line)
    verdict = f"{len(report.violations)} violations; " if report.violations else ""
    print(verdict + report.summary)
    sys.exit(1 if report.violations else 0)
