# SPDX-License-Identifier: Apache-2.0
"""Random values of any type, as JSON in the mapping of ITU-T X.697, canonical for DER.

What a type writes itself, down to the types that it refers to, takes turns: every alternative,
presence and absence, size and named value comes up once before any comes again. What lies deeper
is random and short, so that the largest types stay some kilobytes.
"""

from __future__ import annotations

import random

from . import contents, der
from .contents import Choice, Deck
from .schema import LISTS, MISSING, STRUCTURES, Definition, Json, Place, Schema

OWN_DEPTH = 2
"""Levels below the type asked for on which referred types take turns as well."""

TYPICAL_COUNTS = (0, 1, 2, 3)
PATIENCE = 2000
"""How many values of one type may be needed until all turns have come."""


class Generator:
    """Makes values from a source of randomness; equal sources make equal values."""

    def __init__(self, schema: Schema, source: random.Random) -> None:
        self.schema = schema
        self.source = source
        self._decks: dict[object, Deck] = {}
        self._choices: dict[Definition, list[Choice]] = {}
        self._finished: set[Definition] = set()
        self._own: dict[str, frozenset[Definition]] = {}

    def value(self, type_name: str) -> Json:
        """Give the next value of a type."""
        definition = self.schema.types[type_name].definition
        if type_name not in self._own:
            self._own[type_name] = frozenset(written_in(definition))
        return self._value(definition, self._own[type_name], 0)

    def every_turn(self, type_name: str, least: int) -> list[Json]:
        """Give values of a type until all that it writes has had its turn, and at least so many."""
        definition = self.schema.types[type_name].definition
        values = [self.value(type_name) for _ in range(least)]
        while not self._all_had(definition):
            values.append(self.value(type_name))
            if len(values) > PATIENCE:
                raise RuntimeError(f"{type_name}: some turns do not come")
        return values

    def _deck(self, key: object, items: list[Json]) -> Deck:
        if key not in self._decks:
            self._decks[key] = Deck(items)
        return self._decks[key]

    def _all_had(self, definition: Definition) -> bool:
        """Tell whether the turns of a type and of all that it writes have come."""
        if definition in self._finished:
            return True
        decks = [self._own_deck(definition)]
        decks += [self._presence(member) for member in definition.members if member.omissible]
        finished = all(deck.drained for deck in decks) and all(
            self._all_had(inner) for inner in written_below(definition)
        )
        if finished:
            self._finished.add(definition)
        return finished

    def _own_deck(self, definition: Definition) -> Deck:
        """Give the deck of a CHOICE's alternatives, a list's counts or a primitive's contents."""
        if definition not in self._decks:
            if definition.kind == "CHOICE":
                items: list[Json] = definition.members
            elif definition.kind in STRUCTURES:
                items = []
            elif definition.kind in LISTS:
                lower, upper = definition.size
                counts = {lower, *TYPICAL_COUNTS} | (set() if upper is None else {upper})
                items = [count for count in sorted(counts) if in_range(count, definition.size)]
            else:
                items = contents.choices(definition)
            self._decks[definition] = Deck(items)
        return self._decks[definition]

    def _presence(self, member: Place) -> Deck:
        return self._deck(member, [True, False])

    def _value(self, definition: Definition, own: frozenset[Definition], depth: int) -> Json:
        in_turn = depth <= OWN_DEPTH or definition in own
        kind = definition.kind
        if kind in STRUCTURES:
            return self._structure(definition, own, depth, in_turn)
        if kind == "CHOICE":
            alternative = self._alternative(definition, in_turn)
            return {alternative.name: self._value(alternative.definition, own, depth + 1)}
        if kind in LISTS:
            return self._list(definition, own, depth, in_turn)
        if in_turn:
            choice: Choice = self._own_deck(definition).deal(self.source)
            return choice(self.source)
        return contents.small(definition, self.source)

    def _structure(
        self, definition: Definition, own: frozenset[Definition], depth: int, in_turn: bool
    ) -> Json:
        value = {}
        for member in definition.members:
            if member.omissible and not self._is_present(member, own, in_turn):
                continue
            # A turn spent on a component that is left out for its DEFAULT would be lost.
            below = depth + 1 if member.default is MISSING else OWN_DEPTH + 1
            item = self._value(member.definition, own, below)
            if item != member.default:
                value[member.name] = item
        return value

    def _is_present(self, member: Place, own: frozenset[Definition], in_turn: bool) -> bool:
        if not in_turn:
            return self.source.random() < 0.3
        # The turns of a component that is absent half of the time would come late.
        hurries = self._hurries(member, own)
        present: bool = self._presence(member).deal(self.source)
        return present or hurries

    def _hurries(self, member: Place, own: frozenset[Definition]) -> bool:
        """Tell whether to make a component now because turns below it have not come."""
        if member.definition not in own or self._all_had(member.definition):
            return False
        return self._presence(member).drained and self.source.random() < 0.7

    def _alternative(self, definition: Definition, in_turn: bool) -> Place:
        deck = self._own_deck(definition)
        if in_turn and deck.drained and definition not in self._finished:
            late = [
                member
                for member in definition.members
                if is_written_in(member.definition, definition)
                and not self._all_had(member.definition)
            ]
            if late:
                return self.source.choice(late)
        chosen: Place = (
            deck.deal(self.source) if in_turn else self.source.choice(definition.members)
        )
        return chosen

    def _list(
        self, definition: Definition, own: frozenset[Definition], depth: int, in_turn: bool
    ) -> Json:
        assert definition.element is not None
        element = definition.element
        if in_turn:
            count = self._own_deck(definition).deal(self.source)
        else:
            count = max(definition.size[0], self.source.choice((0, 1, 1, 2)))
        # A long list is one of short elements.
        below = depth + 1 if count <= max(TYPICAL_COUNTS) else depth + OWN_DEPTH + 1
        items = [self._value(element.definition, own, below) for _ in range(count)]
        if definition.kind == "SET OF":
            items.sort(key=lambda item: der.encode(element, item))
        return items


def in_range(number: int, limits: tuple[int, int | None]) -> bool:
    """Tell whether a number lies within limits."""
    lower, upper = limits
    return lower <= number and (upper is None or number <= upper)


def is_written_in(inner: Definition, outer: Definition) -> bool:
    """Tell whether a type is written inside another, not referred to."""
    return inner.path.startswith((f"{outer.path}.", f"{outer.path}["))


def written_below(definition: Definition) -> list[Definition]:
    """Give the types written directly inside another."""
    places = [*definition.members] + ([definition.element] if definition.element else [])
    return [place.definition for place in places if is_written_in(place.definition, definition)]


def written_in(definition: Definition) -> list[Definition]:
    """Give a type and all types written inside it."""
    inner = [below for child in written_below(definition) for below in written_in(child)]
    return [definition, *inner]
