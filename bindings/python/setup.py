# SPDX-License-Identifier: Apache-2.0
"""The wheel of the package `sgp32`: CMake builds it, setuptools packs it.

Run from the source tree, whose root is two folders up: `pip wheel bindings/python`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

ROOT = Path(__file__).resolve().parents[2]


class CMakeBuild(build_ext):
    """Builds the package with CMake in place of an extension."""

    def run(self) -> None:
        build = Path(self.build_temp).resolve()
        options = ["-DCMAKE_BUILD_TYPE=Release", "-DSGP32_PYTHON=ON", "-DSGP32_INSTALL=OFF"]
        subprocess.run(["cmake", "-S", ROOT, "-B", build, "-G", "Ninja", *options], check=True)
        subprocess.run(["cmake", "--build", build, "--target", "sgp32_python_package"], check=True)
        made = Path(self.build_lib) / "sgp32"
        shutil.copytree(build / "python/sgp32", made, dirs_exist_ok=True)
        modules = [str(path) for path in made.glob("*.so")]
        subprocess.run(["strip", "--strip-unneeded", *modules], check=True)


def version() -> str:
    """The project's version."""
    found = re.search(r"project\(sgp32 VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text())
    assert found
    return found[1]


setup(
    name="sgp32",
    version=version(),
    description="Messages of GSMA SGP.32: decode, encode, sign, verify",
    license="Apache-2.0",
    python_requires=">=3.11",
    ext_modules=[Extension("sgp32._sgp32", sources=[])],
    packages=[],
    cmdclass={"build_ext": CMakeBuild},
)
