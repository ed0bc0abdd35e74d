# SPDX-License-Identifier: Apache-2.0
"""For scripts written for asn1tools: `import sgp32.asn1tools as asn1tools`.

The list of files is not read: the schema is that of this package, SGP.32 with
SGP.22, the profile package and PKIX. The codec may be "der" or "ber"; both
encode DER, and "ber" also decodes what only lenient decoding accepts. Decoded
values hold the DEFAULT of absent components, as those of asn1tools do.

Three things are stricter here: constraints are always checked, octets after the
message are refused, and so are dictionary keys that the type does not have.
"""

from __future__ import annotations

from typing import Any

from . import _sgp32
from ._sgp32 import DecodeError, EncodeError, Error
from ._types import Octets

__all__ = [
    "CompileError",
    "ConstraintsError",
    "DecodeError",
    "EncodeError",
    "Error",
    "ParseError",
    "Specification",
    "compile_dict",
    "compile_files",
    "compile_string",
]

_CONSTRAINTS = frozenset({"size", "range"})


class ParseError(Error):
    """Never raised: no file is read."""


class CompileError(Error):
    """A codec that this package does not have."""


class ConstraintsError(EncodeError, DecodeError):
    """A value of a size, or an INTEGER, that its type does not allow."""


def _constraint(error: Error) -> Error:
    """The error as ConstraintsError, if it is about a constraint."""
    if error.code not in _CONSTRAINTS:
        return error
    made = ConstraintsError(str(error))
    for name in ("code", "offset", "path", "type"):
        setattr(made, name, getattr(error, name))
    return made


class CompiledType:
    """One type of a specification."""

    def __init__(self, name: str, lenient: bool) -> None:
        module, _, bare = name.partition(".")
        self.name = name
        self.type_name = bare
        self.module_name = module
        self._lenient = lenient

    def encode(self, data: Any, check_types: bool = True, check_constraints: bool = False) -> bytes:
        """The DER encoding of a value. Types and constraints are checked in any case."""
        try:
            return _sgp32.encode(self.name, data)
        except EncodeError as error:
            raise _constraint(error) from None

    def decode(self, data: Octets, check_constraints: bool = False) -> Any:
        """The value of an encoding, with DEFAULTs filled in."""
        try:
            return _sgp32.decode(self.name, data, False, True)
        except DecodeError as error:
            failure = error
        if self._lenient:
            try:
                return _sgp32.decode(self.name, data, True, True)
            except DecodeError:
                pass  # the reason of the strict try is the one to tell
        raise _constraint(failure) from None

    def __repr__(self) -> str:
        return f"CompiledType({self.name!r})"


class Specification:
    """What compile_files returns."""

    def __init__(self, lenient: bool) -> None:
        self.types: dict[str, CompiledType] = {}
        self.modules: dict[str, dict[str, CompiledType]] = {}
        for name in _sgp32.type_names():
            made = CompiledType(name, lenient)
            self.types.setdefault(made.type_name, made)
            self.modules.setdefault(made.module_name, {})[made.type_name] = made

    def _find(self, name: str, error: type[Error]) -> CompiledType:
        module, _, bare = name.partition(".")
        found = self.modules.get(module, {}).get(bare) if bare else self.types.get(name)
        if found is None:
            raise error(f"Type '{name}' not found in types dictionary.")
        return found

    def encode(
        self, name: str, data: Any, check_types: bool = True, check_constraints: bool = False
    ) -> bytes:
        """Encodes a value of the type `name`."""
        return self._find(name, EncodeError).encode(data)

    def decode(self, name: str, data: Octets, check_constraints: bool = False) -> Any:
        """Decodes octets as the type `name`."""
        return self._find(name, DecodeError).decode(data)

    def decode_with_length(
        self, name: str, data: Octets, check_constraints: bool = False
    ) -> tuple[Any, int | None]:
        """The value of the first message in `data`, and its number of octets."""
        size = self.decode_length(data)
        found = self._find(name, DecodeError)
        return found.decode(data if size is None else data[:size]), size

    def decode_length(self, data: Octets) -> int | None:
        """Number of octets of the message that `data` begins with; None if they do not tell yet."""
        size = 1
        if len(data) > 0 and data[0] & 0x1F == 0x1F:
            while size < len(data) and data[size] & 0x80:
                size += 1
            size += 1
        if size >= len(data):
            return None
        more = data[size] & 0x7F if data[size] & 0x80 else 0
        if not more:
            return size + 1 + data[size]
        if size + 1 + more > len(data):
            return None
        return size + 1 + more + int.from_bytes(data[size + 1 : size + 1 + more], "big")


def _specification(codec: str, numeric_enums: bool) -> Specification:
    if codec not in ("ber", "der"):
        raise CompileError(f"Unsupported codec '{codec}'.")
    if numeric_enums:
        raise CompileError("Enumerations are names here; numeric_enums is not supported.")
    return Specification(codec == "ber")


def compile_files(
    filenames: Any,
    codec: str = "ber",
    any_defined_by_choices: Any = None,
    encoding: str = "utf-8",
    cache_dir: str | None = None,
    numeric_enums: bool = False,
) -> Specification:
    """The schema of this package; the files are not read."""
    return _specification(codec, numeric_enums)


def compile_string(
    string: str, codec: str = "ber", any_defined_by_choices: Any = None, numeric_enums: bool = False
) -> Specification:
    """The schema of this package; the text is not read."""
    return _specification(codec, numeric_enums)


def compile_dict(
    specification: Any,
    codec: str = "ber",
    any_defined_by_choices: Any = None,
    numeric_enums: bool = False,
) -> Specification:
    """The schema of this package; the dictionary is not read."""
    return _specification(codec, numeric_enums)
