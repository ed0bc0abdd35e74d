# SPDX-License-Identifier: Apache-2.0
"""Unknown extensions and alternatives: adding them to a value, finding and removing them.

They stand under `"$unknown"`: a list of encodings in a SEQUENCE, one encoding in place of an
alternative in a CHOICE.
"""

from __future__ import annotations

import random

from . import contents, der
from .schema import LISTS, STRUCTURES, UNKNOWN, Definition, Json

CONTEXT, OTHER_CLASSES = 0x80, (0x40, 0xC0)
NUMBERS = (124, 127, 128, 129, 200, 1000, 5000, 16383) * 5 + (16384, (1 << 21) - 1)
"""Tag numbers that no type of the schema has, around the ends of identifier sizes."""

ADDITION_RATE = 0.2
ALTERNATIVE_RATE = 0.03


def present(value: Json) -> bool:
    """Tell whether a value has unknown parts at any depth."""
    if isinstance(value, dict):
        return UNKNOWN in value or any(present(member) for member in value.values())
    return isinstance(value, list) and any(present(item) for item in value)


def without_extensions(definition: Definition, value: Json) -> Json:
    """Give the value with its unknown extensions left out; unknown alternatives stay."""
    kind = definition.kind
    if kind in LISTS:
        assert definition.element is not None
        return [without_extensions(definition.element.definition, item) for item in value]
    if kind in STRUCTURES or (kind == "CHOICE" and UNKNOWN not in value):
        return {
            name: without_extensions(definition.by_name[name].definition, member)
            for name, member in value.items()
            if name != UNKNOWN
        }
    return value


def encoding(definition: Definition, source: random.Random) -> str:
    """Give a TLV that the list of components or alternatives of a type does not know.

    Where the list is tagged automatically, additions can only be context-specific.
    """
    classes = (CONTEXT,) if definition.automatic else (CONTEXT, CONTEXT, *OTHER_CLASSES)
    number = der.base128(source.choice(NUMBERS))
    leading = source.choice(classes) | 0x1F
    if source.random() < 0.5:
        return (
            der.tlv(bytes((leading,)) + number, source.randbytes(source.randint(0, 20)))
            .hex()
            .upper()
        )
    inner = contents.open_tree(2, source)
    return der.tlv(bytes((leading | 0x20,)) + number, inner).hex().upper()


def add(definition: Definition, value: Json, source: random.Random) -> Json:
    """Give the value with unknown parts at random places where its type is extensible."""
    kind = definition.kind
    if kind in LISTS:
        assert definition.element is not None
        return [add(definition.element.definition, item, source) for item in value]
    if kind == "CHOICE":
        if definition.extensible and source.random() < ALTERNATIVE_RATE:
            return {UNKNOWN: encoding(definition, source)}
        [(name, inner)] = value.items()
        return {name: add(definition.by_name[name].definition, inner, source)}
    if kind not in STRUCTURES:
        return value
    extended = {
        name: add(definition.by_name[name].definition, member, source)
        for name, member in value.items()
    }
    if definition.extensible and source.random() < ADDITION_RATE:
        extended[UNKNOWN] = [
            encoding(definition, source) for _ in range(source.choice((1, 1, 2, 3)))
        ]
    return extended
