# SPDX-License-Identifier: Apache-2.0
"""The machines whose footprint is measured, and what their compilers are asked."""

from __future__ import annotations

import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from gate import ROOT

FLAGS = [
    "-std=c11", "-Os", "-ffreestanding", "-ffunction-sections", "-fdata-sections",
    "-fcallgraph-info=su", "-save-temps=obj", "-Wall", "-Wextra", "-Werror",
    f"-I{ROOT / 'include'}", f"-I{ROOT / 'src'}",
]  # fmt: skip


@dataclass(frozen=True)
class Machine:
    """A processor, the prefix of its tools, and the flags that choose it."""

    name: str
    prefix: str
    flags: tuple[str, ...]
    pointer: int  # octets
    headers: tuple[str, ...] = ()  # where those of the C library are

    @property
    def folder(self) -> str:
        return self.name.lower().replace(" ", "-").replace("+", "plus")

    def compile(self, sources: list[Path], out: Path, **defined: int) -> list[Path]:
        """Compiles files side by side; call graph and assembly lie beside each object."""
        out.mkdir(parents=True, exist_ok=True)
        flags = [*self.flags, *self.headers, *FLAGS, *(f"-DSGP32_{name}={value}" for name, value in defined.items())]

        def one(source: Path) -> Path:
            target = out / f"{source.parent.name}_{source.stem}.o"
            subprocess.run([f"{self.prefix}gcc", *flags, "-c", source, "-o", target], check=True)
            return target

        with ThreadPoolExecutor() as pool:
            return list(pool.map(one, sources))

    def sections(self, path: Path) -> tuple[int, int, int]:
        """Octets of code, of constants and of writable data in an object or program."""
        command = [f"{self.prefix}size", "-A", path]
        listing = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        sizes = [0, 0, 0]
        for line in listing.splitlines():
            words = line.split()
            kind = re.match(r"\.(text|s?rodata|s?data|s?bss|tdata|tbss)\b", words[0]) if len(words) == 3 else None
            if kind:
                relocated = words[0].startswith(".data.rel.ro")  # constant once loaded
                sizes[{"text": 0, "rodata": 1, "srodata": 1}.get(kind[1], 1 if relocated else 2)] += int(words[1])
        return sizes[0], sizes[1], sizes[2]

    def helpers(self, objects: list[Path], out: Path) -> tuple[int, list[str]]:
        """Octets of libgcc that the objects need, and what remains for a C library to give."""
        merged = []
        for name, libraries in (("alone", []), ("helped", ["-lgcc"])):
            path = out / f"{name}.o"
            command = [f"{self.prefix}gcc", *self.flags, "-r", "-nostdlib", *objects, *libraries, "-o", path]
            subprocess.run(command, check=True)
            merged.append(path)
        before, after = (sum(self.sections(path)[:2]) for path in merged)
        command = [f"{self.prefix}nm", "-u", merged[1]]
        listing = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        return after - before, sorted(line.split()[-1] for line in listing.splitlines())

    def linked(self, objects: list[Path], out: Path, types: list[str], functions: list[str]) -> int:
        """Octets of what a program needs that names these types and functions."""
        source = out / "program.c"
        source.write_text(
            "".join(f"extern const struct sgp32_type {name}_type;\n" for name in types)
            + "".join(f"extern void {name}(void);\n" for name in functions)
            + "extern const struct sgp32_type *const types[];\nextern void (*const functions[])(void);\n"
            + "const struct sgp32_type *const types[] = {%s};\n"
            % ", ".join(f"&{name}_type" for name in types)
            + "void (*const functions[])(void) = {%s};\n" % ", ".join(functions)
        )
        program = out / "program.elf"
        command = [
            f"{self.prefix}gcc", *self.flags, "-Os", "-fdata-sections", "-static", "-nostdlib", source,
            *objects, "-lgcc", "-Wl,--gc-sections,--unresolved-symbols=ignore-all,-e,types,-u,functions",
            "-o", program,
        ]  # fmt: skip
        subprocess.run(command, check=True)
        return sum(self.sections(program)[:2]) - self.pointer * (len(types) + len(functions))

    def every_type(self, objects: list[Path]) -> list[str]:
        """Names of all descriptors in the tables."""
        command = [f"{self.prefix}nm", "-g", "--defined-only", *objects]
        listing = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        return sorted(set(re.findall(r" [RD] ((?:sgp32|sgp22|pkix|saip)_\w+)_type$", listing, re.M)))


ARM = "arm-none-eabi-"
M33 = Machine("Cortex-M33", ARM, ("-mcpu=cortex-m33", "-mthumb"), 4)
MACHINES = [
    Machine("Cortex-M0+", ARM, ("-mcpu=cortex-m0plus", "-mthumb"), 4),
    M33,
    Machine("rv32imc", "riscv64-unknown-elf-", ("-march=rv32imc", "-mabi=ilp32"), 4, ("--specs=picolibc.specs",)),
    Machine("x86-64", "x86_64-linux-gnu-", ("-m64", "-fno-pic", "-no-pie"), 8),
]  # fmt: skip
