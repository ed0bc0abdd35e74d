#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every code block of the documentation runs, and prints what the documentation says it prints.

Looks at the fenced blocks of README.md, CONTRIBUTING.md and docs/, by their language:

    c, python, lua  run with the build's libraries; a C block without main() is put into one
    sh              run line by line; what CI runs as a step of its own is only looked up
    console         each line after `$ ` runs, and must print what stands below it
    output          what the block before it prints
    none, text      plain text, which is not looked at

They run in a scratch folder of their document that looks like the root of the source tree, with the
tool of the build (build/release by default) in PATH. A line of dots stands for any lines of an
expected output. A comment `<!-- first: COMMAND -->` before a block prepares its files.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from gate import ROOT, Report, Sample, main, shown, tracked, write

FENCE = re.compile(r"((?:^<!-- first: [^\n]* -->\n)*)^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FIRST = re.compile(r"<!-- first: (.*) -->")
ANYTHING = {"…", "..."}
PLAIN = {"", "text"}
# Scripts that a block may run; all others must be steps of CI.
QUICK = {"amalgamate", "interfaces"}
CI = [".ci/run", "scripts/test", "scripts/check", "tests/CMakeLists.txt", "tests/gates/gates.cmake", "scripts/setup"]
HEADERS = ["stdio", "stdlib", "string"]
PROGRAM = """{includes}
#include "sgp32/openssl.h"
#include "sgp32/sgp32.h"
{own}
int main(void)
{{
{body}
    return 0;
}}
"""


@dataclass
class Block:
    """A fenced block and where it stands."""

    path: Path
    line: int
    language: str
    text: str
    first: list[str] = field(default_factory=list)  # commands that prepare its files
    output: str | None = None  # what it must print


def blocks_of(path: Path) -> list[Block]:
    """The blocks of a document; an `output` belongs to the one before it."""
    text = path.read_text(encoding="utf-8")
    found: list[Block] = []
    for match in FENCE.finditer(text):
        line = text.count("\n", 0, match.start(2)) + 1
        block = Block(path, line, match[2], match[3], FIRST.findall(match[1]))
        if block.language == "output" and found:
            found[-1].output = block.text
        else:
            found.append(block)
    return found


def matches(expected: str, printed: str) -> bool:
    """Whether lines are those that are expected, a line of dots being any number of lines."""
    parts = [
        ".*" if line.strip() in ANYTHING else re.escape(line.rstrip()) for line in expected.strip().splitlines()
    ]
    lines = "\n".join(line.rstrip() for line in printed.strip().splitlines())
    return re.fullmatch("\n".join(parts), lines, re.DOTALL) is not None


class Runner:
    """Runs blocks with a build."""

    def __init__(self, build: Path, scratch: Path) -> None:
        self.build = build
        self.scratch = scratch  # for the runner's own files
        self.folder = scratch / "root"  # where blocks run
        self.python = subprocess.run(
            [ROOT / "scripts/find-python"], check=True, capture_output=True, text=True
        ).stdout.strip()
        self.environment = {
            **os.environ,
            "PATH": f"{build}:{os.environ['PATH']}",
            "PYTHONPATH": str(build / "python"),
            "LUA_PATH": f"{build}/lua/?.lua",
            "LUA_CPATH": f"{build}/lua/?.so",
            "COLUMNS": "100",
            "LC_ALL": "C.UTF-8",
        }
        self.languages: dict[str, Callable[[Block], str]] = {
            "c": self.c,
            "python": lambda block: self.run([self.python, "-c", block.text]),
            "lua": lambda block: self.run(["lua5.4", self.file("block.lua", block.text)]),
            "sh": self.sh,
            "console": self.console,
        }

    def begin(self) -> None:
        """Gives the next document a folder that has what the source tree has."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        for path in ROOT.iterdir():
            if path.name not in {"build", ".git"}:
                (self.folder / path.name).symlink_to(path)

    def file(self, name: str, text: str) -> Path:
        path = self.scratch / name
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, command: list[str | Path]) -> str:
        """What a command prints; a ValueError with the last lines if it fails."""
        result = subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=300,
            stdin=subprocess.DEVNULL,
        )
        if result.returncode:
            said = (result.stdout + result.stderr).strip().splitlines()[-6:]
            raise ValueError(f"exits {result.returncode}: " + " | ".join(said))
        return result.stdout

    def c(self, block: Block) -> str:
        source = block.text
        if "int main(" not in source:
            own = "".join(re.findall(r"^#include.*\n", source, re.MULTILINE))
            body = re.sub(r"^#include.*\n", "", source, flags=re.MULTILINE)
            includes = "\n".join(f"#include <{name}.h>" for name in HEADERS)
            source = PROGRAM.format(includes=includes, own=own, body=body)
        program = self.scratch / "block"
        flags = ["-std=c11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-variable"]
        where = [f"-I{ROOT}/include", f"-I{ROOT}/examples"]
        path = self.file("block.c", source)
        self.run(["gcc", *flags, *where, path, self.build / "libsgp32.a", "-lcrypto", "-o", program])
        return self.run([program])

    def sh(self, block: Block) -> str:
        printed = ""
        for line in block.text.replace("\\\n", " ").splitlines():
            words = shlex.split(line, comments=True)
            script = ROOT / words[0] if words and words[0].startswith("./scripts/") else None
            if script and script.name not in QUICK:
                if not os.access(script, os.X_OK):
                    raise ValueError(f"there is no {words[0]}")
                if not any(script.name in (ROOT / one).read_text(encoding="utf-8") for one in CI):
                    raise ValueError(f"{words[0]} is no step of CI")
            elif words:
                printed += self.run(["bash", "-e", "-o", "pipefail", "-c", line])
        return printed

    def console(self, block: Block) -> str:
        for part in re.split(r"^\$ ", block.text.replace("\\\n", ""), flags=re.MULTILINE)[1:]:
            command, _, expected = part.partition("\n")
            result = subprocess.run(
                ["bash", "-c", command], cwd=self.folder, env=self.environment, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, text=True, timeout=300, stdin=subprocess.DEVNULL,
            )
            if not matches(expected, result.stdout):
                raise ValueError(f"{command!r} prints {result.stdout[:300]!r}")
        return ""

    def check(self, block: Block) -> str | None:
        """What is wrong with a block, or None."""
        run = self.languages.get(block.language)
        if run is None:
            return f"no way to run {block.language!r}"
        try:
            for command in block.first:
                self.run(["bash", "-e", "-o", "pipefail", "-c", command])
            printed = run(block)
        except (ValueError, OSError, subprocess.TimeoutExpired) as error:
            return str(error)
        if block.output is not None and not matches(block.output, printed):
            return f"prints {printed[:300]!r}"
        return None


def check_documents(paths: list[Path], build: Path) -> Report:
    code: list[Block] = []
    verdicts: list[tuple[Block, str | None]] = []
    with tempfile.TemporaryDirectory() as scratch:
        runner = Runner(build, Path(scratch))
        for path in paths:
            runner.begin()
            blocks = [block for block in blocks_of(path) if block.language not in PLAIN]
            verdicts += [(block, runner.check(block)) for block in blocks]
            code += blocks
    violations = [
        f"{shown(block.path)}:{block.line}: {wrong}" for block, wrong in verdicts if wrong is not None
    ]
    kinds = {name: sum(block.language == name for block in code) for name in runner.languages}
    counts = ", ".join(f"{count} {name}" for name, count in kinds.items() if count)
    report = Report(f"{len(paths)} documents: {counts or 'no code'}", violations)
    if not code:
        report.violations.append("no blocks to run")
    return report


def check(options: argparse.Namespace) -> Report:
    return check_documents(tracked("README.md", "CONTRIBUTING.md", "docs/*.md"), Path(options.build).resolve())


def samples(scratch: Path) -> list[Sample]:
    def sample(name: str, language: str, text: str, output: str | None = None, refused: bool = True) -> Sample:
        document = f"Text.\n\n```{language}\n{text}\n```\n"
        document += f"\n```output\n{output}\n```\n" if output is not None else ""
        path = write(scratch / name.replace(" ", "_"), {"a.md": document}) / "a.md"
        return Sample(name, lambda: check_documents([path], ROOT / "build/release"), refused)

    document = "<!-- first: echo a >a.txt -->\n```console\n$ cat a.txt\na\n```\n"
    path = write(scratch / "prepared", {"a.md": document}) / "a.md"
    prepared = Sample("what was", lambda: check_documents([path], ROOT / "build/release"), False)
    return [
        sample("C that does not compile", "c", 'int main(void)\n{\n    return "text";\n}'),
        sample("C that fails", "c", "int main(void)\n{\n    return 1;\n}"),
        sample("C that prints something else", "c", "#include <stdio.h>\nint main(void)\n{\n    return puts(\"a\") < 0;\n}", "b"),
        sample("Python that raises", "python", "import no_such_module"),
        sample("Python that prints something else", "python", "print(1)", "2"),
        sample("a command that fails", "sh", "false"),
        sample("a script that is not there", "sh", "./scripts/no-such-script"),
        sample("a session with another output", "console", "$ echo a\nb"),
        sample("a language that cannot be run", "cobol", "STOP RUN."),
        sample("a document without code", "text", "nothing"),
        sample("Python as it says", "python", "print(1)\nprint(2)\nprint(3)", "1\n…\n3", refused=False),
        sample("a session as it says", "console", "$ echo a; echo b\na\nb\n$ echo c\nc", refused=False),
        sample("what was not prepared", "console", "$ cat a.txt\na"),
        prepared,
        sample("a step of CI", "sh", "./scripts/test # all of it", refused=False),
    ]


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("build", nargs="?", default=ROOT / "build/release", help="build folder")


if __name__ == "__main__":
    main(__doc__, check, samples, arguments)
