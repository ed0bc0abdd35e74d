# SPDX-License-Identifier: Apache-2.0
"""What is checked of arguments before they reach C: each refusal names the argument."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from types import TracebackType
from typing import Any, TypeVar

from ._sgp32 import View
from ._types import Octets

_Secret = TypeVar("_Secret", bound="Secret")
_Self = TypeVar("_Self", bound="Secret")


def octets(name: str, value: Octets, size: int | None = None) -> bytes:
    """Octets as bytes: bytes as they are, of another buffer or a view a copy."""
    if type(value) is not bytes:
        if not isinstance(value, (bytes, bytearray, memoryview, View)):
            raise TypeError(f"{name}: bytes needed, not {type(value).__name__}")
        try:
            value = bytes(value)
        except (BufferError, ValueError) as error:
            raise ValueError(f"{name}: {error}") from None
    if size is not None and len(value) != size:
        raise ValueError(f"{name}: {size} octets needed, not {len(value)}")
    return value


def several(name: str, values: Iterable[Octets]) -> tuple[bytes, ...]:
    """A list of octets."""
    if isinstance(values, (bytes, bytearray, memoryview, str, View)):
        raise TypeError(f"{name}: a list of bytes needed, not {type(values).__name__}")
    try:
        listed = list(values)
    except TypeError:
        raise TypeError(f"{name}: a list needed, not {type(values).__name__}") from None
    return tuple(octets(f"{name}[{i}]", value) for i, value in enumerate(listed))


def text(name: str, value: str) -> str:
    """A text."""
    if not isinstance(value, str):
        raise TypeError(f"{name}: str needed, not {type(value).__name__}")
    return value


def utf8(name: str, value: str) -> bytes:
    """A text as UTF-8."""
    try:
        return text(name, value).encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name}: not a text that UTF-8 can hold") from None


def integer(name: str, value: int, low: int, high: int) -> int:
    """A number within bounds."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{name}: int needed, not {type(value).__name__}")
    if not low <= value <= high:
        raise ValueError(f"{name}: {low} to {high}, not {value}")
    return int(value)


def truth(name: str, value: bool) -> bool:
    """True or False, and nothing that merely could be."""
    if not isinstance(value, bool):
        raise TypeError(f"{name}: bool needed, not {type(value).__name__}")
    return value


def choice(name: str, value: str, known: dict[str, int]) -> int:
    """The number of one of several names."""
    found = known.get(text(name, value))
    if found is None:
        raise ValueError(f"{name}: one of {', '.join(known)}, not {value!r}")
    return found


def token(value: int | None) -> bytes | None:
    """The content octets of an association token."""
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"token: int or None needed, not {type(value).__name__}")
    size = ((value + (value < 0)).bit_length() + 8) // 8
    return value.to_bytes(size, "big", signed=True)


def seconds(name: str, value: datetime.datetime) -> int:
    """Seconds since 1970 of a time, which is in UTC if it has no time zone."""
    if not isinstance(value, datetime.datetime):
        raise TypeError(f"{name}: datetime needed, not {type(value).__name__}")
    if value.tzinfo is None:
        value = value.replace(tzinfo=datetime.timezone.utc)
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return (value - epoch) // datetime.timedelta(seconds=1)


def oid(name: str, value: str) -> bytes:
    """The content octets of an OBJECT IDENTIFIER in dotted form."""
    try:
        arcs = [int(arc) for arc in text(name, value).split(".")]
    except ValueError:
        arcs = []
    if len(arcs) < 2 or min(arcs) < 0 or arcs[0] > 2 or (arcs[0] < 2 and arcs[1] > 39):
        raise ValueError(f"{name}: no OBJECT IDENTIFIER: {value!r}")
    made = b""
    for arc in [arcs[0] * 40 + arcs[1], *arcs[2:]]:
        part = [arc & 0x7F]
        while arc := arc >> 7:
            part.insert(0, 0x80 | arc & 0x7F)
        made += bytes(part)
    return made


class Secret:
    """What is wiped when it is closed, by close(), by `with`, or with its last reference.

    A call that is under way in another thread ends before the memory is wiped.
    """

    __slots__ = ("__weakref__", "_held")

    _held: Any

    def __new__(cls, *_: object, **__: object) -> Any:
        made = super().__new__(cls)
        made._held = None
        return made

    @classmethod
    def _of(cls: type[_Self], held: Any) -> _Self:
        """One that holds what C made."""
        made: _Self = cls.__new__(cls)
        made._held = held
        return made

    @property
    def closed(self) -> bool:
        """Whether it has been wiped."""
        return self._held is None

    def close(self) -> None:
        """Wipes it. It cannot be used any more; closing again does nothing."""
        self._held = None

    def __enter__(self: _Self) -> _Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __reduce__(self) -> str | tuple[Any, ...]:
        raise TypeError(f"a {type(self).__name__} is secret: it is not copied or pickled")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{' (closed)' if self.closed else ''}>"


def held(name: str, value: _Secret, kind: type[_Secret]) -> Any:
    """The handle of a secret that is open."""
    if not isinstance(value, kind):
        raise TypeError(f"{name}: {kind.__name__} needed, not {type(value).__name__}")
    handle = value._held
    if handle is None:
        raise ValueError(f"{name}: this {kind.__name__} is closed")
    return handle


def held_or_none(name: str, value: _Secret | None, kind: type[_Secret]) -> Any:
    """The same, where it may be left out."""
    return None if value is None else held(name, value, kind)
