# SPDX-License-Identifier: Apache-2.0
"""Command line: ``python3 -m asn1gen COMMAND``.

A command is one function decorated with ``@command(name, arguments...)``; its docstring is its help
text.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from . import generate, golden, resolve
from .dialects import DIALECTS, emit_dialect
from .errors import Asn1Error

ROOT = Path(__file__).resolve().parents[2]
"""The root of the project, in which the default paths lie."""

Run = Callable[[argparse.Namespace], int]
Argument = tuple[tuple[str, ...], dict[str, Any]]
COMMANDS: dict[str, tuple[Run, list[Argument]]] = {}


def argument(*names: str, **options: Any) -> Argument:
    """Describe an argument as ``argparse`` takes it."""
    return (names, options)


def command(name: str, *arguments: Argument) -> Callable[[Run], Run]:
    """Register a function as a subcommand; it returns the exit status."""

    def register(run: Run) -> Run:
        COMMANDS[name] = (run, list(arguments))
        return run

    return register


@command("check")
def check(options: argparse.Namespace) -> int:
    """Parse and resolve the modules and print what they hold."""
    resolved = resolve.load(options.asn1)
    total = [0, 0]
    for module in resolved["modules"]:
        counts = [len(module["types"]), sum(_members(item) for item in module["types"])]
        total = [left + right for left, right in zip(total, counts)]
        print(f"{module['name']}: {counts[0]} types, {counts[1]} components")
    print(f"total: {total[0]} types, {total[1]} components")
    return 0


@command(
    "golden",
    argument("--write", action="store_true", help="replace the committed form"),
    argument("--file", type=Path, default=ROOT / "asn1" / "resolved.json"),
)
def golden_form(options: argparse.Namespace) -> int:
    """Compare the resolved modules with the committed form, or write it."""
    text = golden.render(resolve.load(options.asn1)["modules"])
    if options.write:
        options.file.write_text(text, encoding="utf-8")
        print(f"{options.file.name}: written, {len(text.splitlines())} lines")
        return 0
    if options.file.read_text(encoding="utf-8") == text:
        print(f"{options.file.name}: up to date")
        return 0
    print(f"{options.file.name}: differs; run 'golden --write' and review the change")
    return 1


@command("compare", argument("facts", type=Path, metavar="FACTS_JSON"))
def compare(options: argparse.Namespace) -> int:
    """Compare the resolved modules with another description of them, field by field."""
    ours = resolve.load(options.asn1)["modules"]
    found = list(golden.differences(ours, golden.read(options.facts)))
    for line in found:
        print(line)
    print(f"{len(found)} differences")
    return 1 if found else 0


@command(
    "dialect",
    argument("name", choices=sorted(DIALECTS)),
    argument("outdir", type=Path),
)
def dialect(options: argparse.Namespace) -> int:
    """Write the modules for another compiler, with every tag spelled out."""
    for path in emit_dialect(resolve.load(options.asn1), options.name, options.outdir):
        print(path)
    return 0


@command(
    "generate",
    argument("--check", action="store_true", help="only compare with what is there"),
    argument("--out", type=Path, default=ROOT, help="root of the project to write to"),
)
def generate_all(options: argparse.Namespace) -> int:
    """Write the C structs and tables and the resolved form, or check that they are current."""
    resolved = resolve.load(options.asn1)
    made = generate.outputs(resolved, resolved["source"], ROOT)
    made["asn1/resolved.json"] = golden.render(resolved["modules"])
    changed = (
        generate.differing(made, options.out)
        if options.check
        else generate.write(made, options.out)
    )
    for path in changed:
        print(f"{path}: {'out of date' if options.check else 'written'}")
    print(f"{len(made)} files, {len(changed)} {'out of date' if options.check else 'written'}")
    return 1 if options.check and changed else 0


def _members(node: dict[str, Any]) -> int:
    """Count the components and alternatives of a node, nested ones included."""
    lists = node.get("components", []) + node.get("alternatives", [])
    element = [node["of"]] if "of" in node else []
    return len(lists) + sum(_members(item) for item in lists + element)


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return the exit status."""
    parser = argparse.ArgumentParser(prog="asn1gen", description="ASN.1 modules to resolved data.")
    parser.add_argument("--asn1", type=Path, default=ROOT / "asn1", help="folder of the modules")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, (run, own_arguments) in COMMANDS.items():
        sub = commands.add_parser(name, help=run.__doc__, description=run.__doc__)
        for names, settings in own_arguments:
            sub.add_argument(*names, **settings)
        sub.set_defaults(run=run)
    options = parser.parse_args(arguments)
    try:
        return options.run(options)
    except Asn1Error as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
