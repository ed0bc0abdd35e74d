# SPDX-License-Identifier: Apache-2.0
"""From the resolved schema to what the C side needs: descriptors, structs, names.

Every ASN.1 type, named or defined inside another, becomes one `Type`. Primitive
types without a name of their own are shared by shape, so that all plain OCTET
STRINGs are one descriptor.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .deviations import DEVIATIONS, Deviation

PREFIXES = {
    "SGP32Definitions": "sgp32",
    "RSPDefinitions": "sgp22",
    "PEDefinitions": "saip",
    "PKIX1Explicit88": "pkix",
    "PKIX1Implicit88": "pkix",
}

HEADERS = {
    "SGP32Definitions": "types_sgp32.h",
    "RSPDefinitions": "types_sgp22.h",
    "PEDefinitions": "types_saip.h",
    "PKIX1Explicit88": "types_pkix_explicit.h",
    "PKIX1Implicit88": "types_pkix_implicit.h",
}

# ASN.1 kind -> (schema_kind, C type of a value, universal tag)
PRIMITIVES = {
    "BOOLEAN": ("BOOLEAN", "bool", 0x01),
    "INTEGER": ("INTEGER", "sgp32_integer", 0x02),
    "NAMED INTEGER": ("NAMED", "int64_t", 0x02),
    "ENUMERATED": ("ENUMERATED", "int64_t", 0x0A),
    "BIT STRING": ("BITS", "sgp32_bits", 0x03),
    "NAMED BIT STRING": ("NAMED_BITS", "sgp32_bits", 0x03),
    "OCTET STRING": ("OCTETS", "sgp32_bytes", 0x04),
    "NULL": ("NULL", "", 0x05),
    "OBJECT IDENTIFIER": ("OID", "sgp32_bytes", 0x06),
    "UTF8String": ("UTF8", "sgp32_bytes", 0x0C),
    "PrintableString": ("PRINTABLE", "sgp32_bytes", 0x13),
    "IA5String": ("IA5", "sgp32_bytes", 0x16),
    "NumericString": ("NUMERIC", "sgp32_bytes", 0x12),
    "VisibleString": ("VISIBLE", "sgp32_bytes", 0x1A),
    "TeletexString": ("TELETEX", "sgp32_bytes", 0x14),
    "BMPString": ("BMP", "sgp32_bytes", 0x1E),
    "UniversalString": ("UNIVERSAL", "sgp32_bytes", 0x1C),
    "UTCTime": ("UTC_TIME", "sgp32_bytes", 0x17),
    "GeneralizedTime": ("GENERALIZED_TIME", "sgp32_bytes", 0x18),
    "ANY": ("ANY", "sgp32_bytes", 0),
    "OPEN": ("ANY", "sgp32_bytes", 0),
}

STRUCTURES = {"SEQUENCE": 0x30, "SET": 0x31}
LISTS = {"SEQUENCE OF": ("SEQUENCE_OF", 0x30), "SET OF": ("SET_OF", 0x31)}
UNBOUNDED = 0xFFFF

# Words that C or C++ reserves, and members that every struct has.
RESERVED = set(
    """alignas alignof and asm auto bitand bitor bool break case catch char class compl const
    constexpr continue default delete do double else enum explicit export extern false float for
    friend goto if inline int long mutable namespace new not operator or private protected public
    register return short signed sizeof static struct switch template this throw true try typedef
    typeid typename union unsigned using virtual void volatile while xor der choice unknown""".split()
)


class LayoutError(Exception):
    """The schema has something that the table format cannot say."""


@dataclass
class Item:
    """A component, alternative or list element."""

    name: str
    field_name: str
    type: "Type"
    tag: int
    wrapped: bool = False
    optional: bool = False
    default: int | None = None

    @property
    def stored(self) -> bool:
        """Whether the struct has a member for the value (NULL has none)."""
        return self.type.c_type != ""


@dataclass
class Type:
    """One descriptor."""

    module: str
    path: str  # "Psmo.enable"; "" for a shared primitive
    c_name: str
    kind: str  # schema_kind without its prefix
    c_type: str
    tag: int
    flags: list[str] = field(default_factory=list)
    low: int = 0
    high: int = 0
    items: list[Item] = field(default_factory=list)
    values: list[tuple[str, int]] = field(default_factory=list)
    alias: "Type | None" = None
    inline: bool = False
    deviations: list[Deviation] = field(default_factory=list)
    bounded: bool = False

    @property
    def is_struct(self) -> bool:
        return self.kind in ("SEQUENCE", "SET", "CHOICE")

    @property
    def is_list(self) -> bool:
        return self.kind in ("SEQUENCE_OF", "SET_OF")

    @property
    def shared(self) -> bool:
        return self.path == ""

    @property
    def constant_prefix(self) -> str:
        prefix, _, rest = self.c_name.partition("_")
        return f"{prefix.upper()}_{rest}"


def c_identifier(name: str) -> str:
    return name.replace("-", "_")


def field_identifier(name: str, taken: set[str]) -> str:
    identifier = c_identifier(name)
    if identifier in RESERVED or identifier in taken:
        identifier += "_"
    return identifier


class Layout:
    """All descriptors of a resolved schema, in an order in which C can define the structs."""

    def __init__(self, resolved: dict[str, Any]) -> None:
        self.modules = [module["name"] for module in resolved["modules"]]
        self.types: list[Type] = []  # named and inline, definition order after sorting
        self.shared: dict[tuple[Any, ...], Type] = {}
        self._named: dict[tuple[str, str], Type] = {}
        self._nodes: dict[tuple[str, str], dict[str, Any]] = {}
        self._imports: dict[str, dict[str, str]] = {}
        self._building: list[tuple[str, str]] = []
        for module in resolved["modules"]:
            origin = {n: m for m, names in module["imports"].items() for n in names}
            self._imports[module["name"]] = origin
            for node in module["types"]:
                self._nodes[module["name"], node["name"]] = node
        self.named_order = list(self._nodes)
        for key in self.named_order:
            self._named_type(key)
        self._check_names()
        self.depth = max(self._depth(t) for t in self._named.values())

    def named(self, module: str, name: str) -> Type:
        return self._named[module, name]

    def of_module(self, module: str) -> list[Type]:
        return [t for t in self.types if t.module == module]

    # -- building -------------------------------------------------------------

    def _named_type(self, key: tuple[str, str]) -> Type:
        if key in self._named:
            return self._named[key]
        if key in self._building:
            raise LayoutError(f"{'.'.join(key)} contains itself")
        self._building.append(key)
        module, name = key
        c_name = f"{PREFIXES[module]}_{c_identifier(name)}"
        built = self._type(self._nodes[key], module, name, c_name, inline=False)
        self._building.pop()
        self._named[key] = built
        return built

    def _type(
        self, node: dict[str, Any], module: str, path: str, c_name: str, inline: bool
    ) -> Type:
        """The descriptor of a node that has a name or must have its own (not a bare reference)."""
        alias = None
        source = node
        if "ref" in node:
            alias = self._reference(node, module)
            if "size" in node or "range" in node:
                raise LayoutError(f"{module}.{path}: constraint on a reference")
        if alias is not None:
            made = Type(
                module, path, c_name, alias.kind, alias.c_type, 0,
                list(alias.flags), alias.low, alias.high, alias.items, alias.values, alias, inline,
                bounded=alias.bounded,
            )
            if alias.is_struct:
                made.c_type = c_name
        else:
            made = self._own(source, module, path, c_name, inline)
        self._set_tag(made, node)
        if not made.shared:
            self.types.append(made)
        return made

    def _own(
        self, node: dict[str, Any], module: str, path: str, c_name: str, inline: bool
    ) -> Type:
        kind = node["kind"]
        made = Type(module, path, c_name, "", "", 0, inline=inline)
        if kind in STRUCTURES or kind == "CHOICE":
            made.kind, made.c_type = kind, c_name
            if node.get("extensible"):
                made.flags.append("EXTENSIBLE")
            if node.get("automatic_tags"):
                made.flags.append("AUTOMATIC")
            self._add_items(made, node, module, path)
        elif kind in LISTS:
            made.kind, made.c_type = LISTS[kind][0], "sgp32_list"
            made.items = [self._item(node["of"], module, path + ".element", c_name + "_element", set())]
            self._bound(made, node.get("size"))
        else:
            self._primitive(made, node)
        full = f"{module}.{path}"
        made.deviations = [d for d in DEVIATIONS if full == d.type]
        if made.deviations:
            made.flags.append("DEVIATES")
        return made

    def _primitive(self, made: Type, node: dict[str, Any]) -> None:
        kind = node["kind"]
        if node.get("named_numbers"):
            kind, made.values = "NAMED INTEGER", _pairs(node["named_numbers"])
        elif node.get("named_bits"):
            kind, made.values = "NAMED BIT STRING", _pairs(node["named_bits"])
        made.kind, made.c_type, _ = PRIMITIVES[kind]
        self._bound(made, node.get("size") or node.get("range"))
        if kind == "ENUMERATED":
            made.values = _pairs(node["enum"])
            if any(not 0 <= value < 16 for _, value in made.values):
                raise LayoutError(f"{made.path}: ENUMERATED value outside 0..15")
            made.low = sum(1 << value for _, value in made.values)

    def _bound(self, made: Type, bounds: list[Any] | None) -> None:
        if bounds is None:
            return
        low, high = bounds
        high = UNBOUNDED if high == "MAX" else high
        if not 0 <= low <= UNBOUNDED or not low <= high <= UNBOUNDED:
            raise LayoutError(f"{made.path}: bounds {bounds} do not fit the table")
        made.flags.append("BOUNDED")
        made.bounded, made.low, made.high = True, low, high

    def _set_tag(self, made: Type, node: dict[str, Any]) -> None:
        tags = [int(tag["hex"], 16) for tag in node.get("tags", [])]
        if not tags:
            made.tag = 0
            return
        made.tag = tags[0]
        if len(tags) > 1:
            raise LayoutError(f"{made.path}: two tags on a named type")

    def _reference(self, node: dict[str, Any], module: str) -> Type:
        name = node["ref"]
        origin = node.get("module") or self._imports[module].get(name, module)
        return self._named_type((origin, name))

    def _add_items(self, made: Type, node: dict[str, Any], module: str, path: str) -> None:
        taken = {"extensions"} if "EXTENSIBLE" in made.flags and made.kind != "CHOICE" else set()
        for child in node.get("components", node.get("alternatives", [])):
            name = child["name"]
            c_name = f"{made.c_name}_{c_identifier(name)}"
            made.items.append(self._item(child, module, f"{path}.{name}", c_name, taken))
        made.low = len(made.items)
        if len(made.items) > 62:
            raise LayoutError(f"{path}: more components than the deviation format can index")

    def _item(
        self, node: dict[str, Any], module: str, path: str, c_name: str, taken: set[str]
    ) -> Item:
        name = node.get("name", "")
        default = _default(node)
        type_ = self._item_type(node, module, path, c_name, default)
        tags = [int(tag["hex"], 16) for tag in node.get("tags", [])]
        wrapped = len(tags) == 2
        if wrapped and tags[1] != type_.tag:
            raise LayoutError(f"{path}: inner tag {tags[1]:X} is not that of its type")
        return Item(
            name, field_identifier(name, taken), type_, tags[0] if tags else 0, wrapped,
            bool(node.get("optional")), default,
        )

    def _item_type(
        self, node: dict[str, Any], module: str, path: str, c_name: str, default: int | None
    ) -> Type:
        if "ref" in node:
            target = self._reference(node, module)
            if default is None:
                return target
            return self._defaulted(target, node, module, path, c_name, default)
        plain = not (node.get("named_numbers") or node.get("named_bits") or node.get("enum"))
        if node["kind"] in PRIMITIVES and plain and default is None:
            return self._shared_primitive(node)
        inner = {k: v for k, v in node.items() if k != "tags"}
        made = self._own(inner, module, path, c_name, inline=True)
        made.tag = _universal(node["kind"])
        if default is not None:
            self._mark_default(made, default)
        self.types.append(made)
        return made

    def _defaulted(
        self, target: Type, node: dict[str, Any], module: str, path: str, c_name: str, default: int
    ) -> Type:
        made = Type(
            module, path, c_name, target.kind, target.c_type, target.tag, list(target.flags),
            target.low, target.high, [], target.values, target, True, bounded=target.bounded,
        )
        self._mark_default(made, default)
        self.types.append(made)
        return made

    def _mark_default(self, made: Type, default: int) -> None:
        """`low` holds the DEFAULT; a bounded INTEGER must have its lower bound as DEFAULT."""
        fits = made.bounded and made.low == default if made.kind == "INTEGER" else not made.bounded
        if made.kind not in ("BOOLEAN", "NAMED", "INTEGER") or not fits:
            raise LayoutError(f"{made.path}: DEFAULT {default} on {made.kind}")
        made.flags.append("DEFAULTED")
        made.low = default

    def _shared_primitive(self, node: dict[str, Any]) -> Type:
        probe = Type("", "", "", "", "", 0)
        self._primitive(probe, node)
        key = (probe.kind, probe.bounded, probe.low, probe.high)
        if key not in self.shared:
            suffix = ""
            if probe.bounded:
                high = "max" if probe.high == UNBOUNDED else str(probe.high)
                suffix = f"_{probe.low}_{high}"
            probe.c_name = f"schema_{probe.kind.lower()}{suffix}"
            probe.tag = _universal(node["kind"])
            self.shared[key] = probe
        return self.shared[key]

    # -- checks ---------------------------------------------------------------

    def _check_names(self) -> None:
        seen: dict[str, str] = {}
        for type_ in self.types:
            if type_.c_name in seen:
                raise LayoutError(f"{type_.path} and {seen[type_.c_name]} share {type_.c_name}")
            seen[type_.c_name] = type_.path
            order = [item.tag & 0xDF for item in type_.items]  # X.690 10.3: the P/C bit is no part
            if type_.kind == "SET" and order != sorted(order):
                raise LayoutError(f"{type_.path}: SET components not in tag order")

    def _depth(self, type_: Type) -> int:
        """Number of nested SEQUENCE, SET, CHOICE and list values at most."""
        if not type_.items:
            return 0
        return 1 + max(self._depth(item.type) for item in type_.items)


def _universal(kind: str) -> int:
    if kind in STRUCTURES:
        return STRUCTURES[kind]
    if kind in LISTS:
        return LISTS[kind][1]
    if kind == "CHOICE":
        return 0
    return PRIMITIVES[kind][2]


def _pairs(values: Any) -> list[tuple[str, int]]:
    if isinstance(values, dict):
        return list(values.items())
    return [(name, value) for name, value in values]


def _default(node: dict[str, Any]) -> int | None:
    if "default" not in node:
        return None
    value = node.get("default_value", node["default"])
    if not isinstance(value, int):
        raise LayoutError(f"{node['name']}: DEFAULT {value}")
    return int(value)
