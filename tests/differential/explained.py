# SPDX-License-Identifier: Apache-2.0
"""Every difference between the witnesses and libsgp32 that is allowed, and why.

A difference that no entry here describes fails the run. An entry looks at the value and at what the
witness said, so that it excuses one fault of the witness and no other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from . import mutate, unknown
from .schema import LISTS, STRUCTURES, UNKNOWN, Definition, Json, Place


@dataclass(frozen=True)
class Case:
    """A value of a type, and its encoding by the schema's tags."""

    type_name: str
    place: Place
    value: Json
    encoding: bytes


@dataclass(frozen=True)
class Limit:
    """What a witness cannot do. `applies` gets the case and the witness's words."""

    name: str
    why: str
    applies: Callable[[Case, str], bool]


ERLANG_TAG_NUMBER_MAX = 16383
TASN1_SUBIDENTIFIER_MAX = (1 << 63) - 1
TASN1_OID_TEXT_MAX = 127


def unknown_parts(
    definition: Definition, value: Json, around: tuple[Definition, ...] = ()
) -> Iterator[tuple[bytes, set[bytes]]]:
    """Give the unknown parts of a value, each with the identifiers that are known where it stands.

    `around` are the lists in which an untagged CHOICE stands, whose identifiers are known there too.
    """
    kind = definition.kind
    if kind in LISTS:
        assert definition.element is not None
        for item in value:
            yield from unknown_parts(definition.element.definition, item)
    elif kind in STRUCTURES or kind == "CHOICE":
        lists = (definition, *around)
        for name, inner in value.items():
            if name != UNKNOWN:
                member = definition.by_name[name]
                tagged = bool(member.explicit or member.identifier)
                yield from unknown_parts(member.definition, inner, () if tagged else lists)
            else:
                known = {
                    identifier
                    for listed in lists
                    for member in listed.members
                    for identifier in member.first_identifiers
                }
                parts = [inner] if kind == "CHOICE" else inner
                yield from ((bytes.fromhex(tlv), known) for tlv in parts)


def primitives(definition: Definition, value: Json) -> Iterator[tuple[str, Json]]:
    """Give the kind and value of all that has no components, unknown parts as open types."""
    kind = definition.kind
    if kind in LISTS:
        assert definition.element is not None
        for item in value:
            yield from primitives(definition.element.definition, item)
    elif kind in STRUCTURES or kind == "CHOICE":
        for name, inner in value.items():
            if name != UNKNOWN:
                yield from primitives(definition.by_name[name].definition, inner)
            else:
                yield from (("OPEN", tlv) for tlv in ([inner] if kind == "CHOICE" else inner))
    else:
        yield kind, value


def contents_of(case: Case, *kinds: str) -> list[Json]:
    """Give all values of some primitive types in a case."""
    found = primitives(case.place.definition, case.value)
    return [value for kind, value in found if kind in kinds]


def has_long_arc(case: Case, fault: str) -> bool:
    """An arc beyond what libtasn1 holds, in a value that it encodes otherwise."""
    return fault.startswith("encodes otherwise") and any(
        int(arc) > TASN1_SUBIDENTIFIER_MAX
        for oid in contents_of(case, "OBJECT IDENTIFIER")
        for arc in oid.split(".")
    )


def has_long_oid(case: Case, fault: str) -> bool:
    """An OBJECT IDENTIFIER longer than libtasn1's text of it."""
    return fault.startswith("other contents W") and any(
        len(oid) > TASN1_OID_TEXT_MAX for oid in contents_of(case, "OBJECT IDENTIFIER")
    )


def has_mixed_set(case: Case, fault: str) -> bool:
    """A SET with a primitive and a constructed component."""
    return fault.startswith("encodes otherwise") and "UnformattedPostalAddress" in case.type_name


def has_empty_defaults(case: Case, fault: str) -> bool:
    """A SEQUENCE without contents whose component is to be read as its DEFAULT."""
    found = re.fullmatch(r"read \w (\S+): ELEMENT_NOT_FOUND", fault)
    if found is None:
        return False
    around: Json = case.value
    for step in found[1].split(".")[:-1]:
        around = around[int(step[1:]) - 1] if step.startswith("?") else around[step]
    return bool(around == {})


AFTER_NESTED_CHOICE = (
    "transferEimPackageResponse",
    "getEimPackageRequest",
    "provideEimPackageResult",
)


def is_after_nested_choice(case: Case, fault: str) -> bool:
    """An alternative that libtasn1 does not come to."""
    return (
        fault.startswith("cannot decode: DER_ERROR")
        and case.type_name == "SGP32Definitions.EsipaMessageFromIpaToEim"
        and any(name in case.value for name in AFTER_NESTED_CHOICE)
    )


TASN1_LIMITS = (
    Limit(
        "arcs from 2^63",
        "an arc of an OBJECT IDENTIFIER is held in 64 bits and wraps silently",
        has_long_arc,
    ),
    Limit(
        "long OBJECT IDENTIFIERs",
        "the text of an OBJECT IDENTIFIER is cut at 127 characters when decoding",
        has_long_oid,
    ),
    Limit(
        "SET of primitive and constructed components",
        "components are sorted by identifier octet, with its constructed bit, not by tag",
        has_mixed_set,
    ),
    Limit(
        "DEFAULT in an empty SEQUENCE",
        "DEFAULTs are not filled in where a SEQUENCE has no contents",
        has_empty_defaults,
    ),
    Limit(
        "alternatives behind an explicit CHOICE in an explicit CHOICE",
        "in EsipaMessageFromIpaToEim, what follows handleNotificationEsipa is encoded, not decoded",
        is_after_nested_choice,
    ),
)

TASN1_LANGUAGE = (
    "extension markers: values with unknown extensions or alternatives are not asked of it",
    "SEQUENCE {}: written as SEQUENCE OF ANY, which has the same bytes when empty",
    "a tag on the element of a list: the element becomes a type of its own",
    "NULL: cannot be written, only left where it stands",
    "IMPORTS and two types of one name: one module, every name with its module's prefix",
    "SIZE, ranges, alphabets, UTF-8, dates, named bits: read past, not checked",
    "order of a SET or SET OF when decoding: any is taken, and sorted when encoding again",
)
"""What libtasn1's language does not have, and what is done instead."""


def has_long_tag(case: Case, fault: str) -> bool:
    """A tag number beyond what Erlang's decoder takes, anywhere in the encoding."""
    return "invalid_tag" in fault and any(
        number > ERLANG_TAG_NUMBER_MAX for number in mutate.tag_numbers(case.encoding)
    )


def has_unknown_alternative(case: Case, fault: str) -> bool:
    """A value that Erlang decodes, unknown alternative and all, and cannot encode again."""
    return (
        fault.startswith("cannot_encode") and "asn1_ExtAlt" in fault and unknown.present(case.value)
    )


def has_loose_open_type(case: Case, fault: str) -> bool:
    """An open type or unknown part whose contents are no TLVs, or not in their shortest form."""
    return fault.startswith(("cannot_decode", "decodes_otherwise", "encodes_otherwise")) and any(
        not mutate.is_tree(bytes.fromhex(tlv)) for tlv in contents_of(case, "ANY", "OPEN")
    )


CONSTRUCTED = 0x20


def has_known_tag_otherwise_constructed(case: Case, _: str) -> bool:
    """An unknown part with the tag of a known one, but primitive where that is constructed."""
    return any(
        part[0] ^ CONSTRUCTED == identifier[0] and part[1 : len(identifier)] == identifier[1:]
        for part, known in unknown_parts(case.place.definition, case.value)
        for identifier in known
    )


ERLANG_LIMITS = (
    Limit(
        "the constructed bit",
        "libsgp32 compares whole identifiers, so that 80 is unknown where A0 is known; Erlang "
        "takes both for the known tag [0]",
        has_known_tag_otherwise_constructed,
    ),
    Limit(
        "inside open types",
        "libsgp32 keeps what an open type or an unknown part holds; Erlang reads TLVs in it, and "
        "writes them anew",
        has_loose_open_type,
    ),
    Limit(
        "tag numbers from 16384",
        "asn1rt_nif refuses identifiers of four octets, which occur in open types and extensions",
        has_long_tag,
    ),
    Limit(
        "unknown alternatives",
        "decoded as asn1_ExtAlt, which the generated encoder of that CHOICE does not take back",
        has_unknown_alternative,
    ),
)

ERLANG_DOES_NOT_CHECK = {
    "string": "alphabets of character strings",
    "utf8": "the form of UTF-8",
    "time": "dates and times",
    "size": "SIZE of what it decodes",
    "range": "named INTEGERs beyond 64 bits, which libsgp32 gives as int64_t",
}
"""Codes with which libsgp32 refuses what Erlang takes and encodes to the same bytes."""


def laxity(case: Case, error: dict[str, Any]) -> str | None:
    """Say what Erlang does not check where libsgp32 alone refuses, or None if it should have."""
    code, offset = error["code"], error["offset"]
    if code in ERLANG_DOES_NOT_CHECK:
        return ERLANG_DOES_NOT_CHECK[code]
    if code == "tag" and case.encoding[offset] & ~CONSTRUCTED == 0:
        return "that the universal tag 0, the end of indefinite contents, is no open type"
    return None


def limits_of(party: str) -> tuple[Limit, ...]:
    """Give the limits of a witness."""
    return ERLANG_LIMITS if party == "Erlang" else TASN1_LIMITS


def limit_of(party: str, case: Case, fault: str) -> Limit | None:
    """Give the limit of a witness that explains a fault, if one does."""
    return next((limit for limit in limits_of(party) if limit.applies(case, fault)), None)
