# SPDX-License-Identifier: Apache-2.0
"""Unknown extensions and alternatives, which the reference encoder and the witness do not know.

In a value they stand under "$unknown". Erlang's asn1ct skips unknown extensions when it decodes and
cannot encode them; an unknown alternative is `{asn1_ExtAlt, Tlv}` to it.
"""

from __future__ import annotations

from differential import der, erlang, etf
from differential.schema import LISTS, STRUCTURES, Definition, Json

UNKNOWN = "$unknown"

known_term = erlang.term
known_content = der.encode_content


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


def term(definition: Definition, value: Json) -> etf.Term:
    """Give the term that decoding gives, unknown parts included."""
    if isinstance(value, dict) and UNKNOWN in value:
        if definition.kind == "CHOICE":
            octets = bytes.fromhex(value[UNKNOWN])
            return etf.term_tuple([etf.atom("asn1_ExtAlt"), etf.binary(octets)])
        value = {name: member for name, member in value.items() if name != UNKNOWN}
    return known_term(definition, value)


def encode_content(definition: Definition, value: Json, additions: der.Additions) -> bytes:
    """Encode the content octets of a type, unknown parts included."""
    if not isinstance(value, dict) or UNKNOWN not in value:
        return known_content(definition, value, additions)
    if definition.kind == "CHOICE":
        return bytes.fromhex(value[UNKNOWN])
    known = {name: member for name, member in value.items() if name != UNKNOWN}
    extensions = b"".join(bytes.fromhex(item) for item in value[UNKNOWN])
    return known_content(definition, known, additions) + extensions


# Both functions call themselves by their module's name for what is inside a value.
erlang.term = term
der.encode_content = encode_content
