# SPDX-License-Identifier: Apache-2.0
"""Verifies the signatures inside vectors, with the keys that vectors/README.md names.

Some signatures cover more than their message shows: an association token that both sides know, the
signature that the other side sent before, the complete form of a compact message. For these, every
candidate that occurs in the vectors is tried.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

import p256
from differential import der
from differential.schema import LISTS, STRUCTURES, Definition, Json, Schema

EIM = ("eim",)
EUICC = ("euicc", "euiccx")
AUTHENTICATION = ("dpauth", "dsauth")
BINDING = ("dppb",)
ISSUERS = ("ci", "eum", "eumx")

TOKENS = (None, 1, 200)
"""The association tokens that the vectors' eUICC has given; None for none."""

RULES: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "EuiccPackageRequest": ("euiccPackageSigned", "eimSignature", EIM, "token"),
    "EuiccPackageResultSigned": ("euiccPackageResultDataSigned", "euiccSignEPR", EUICC, "token"),
    "EuiccPackageErrorSigned": ("euiccPackageErrorDataSigned", "euiccSignEPE", EUICC, "token"),
    "AuthenticateResponseOk": ("euiccSigned1", "euiccSignature1", EUICC, ""),
    "AuthenticateServerRequest": ("serverSigned1", "serverSignature1", AUTHENTICATION, ""),
    "InitiateAuthenticationOkEs9": ("serverSigned1", "serverSignature1", AUTHENTICATION, ""),
    "InitiateAuthenticationOkEsipa": ("serverSigned1", "serverSignature1", AUTHENTICATION, ""),
    "PrepareDownloadRequest": ("smdpSigned2", "smdpSignature2", BINDING, "euiccSignature1"),
    "AuthenticateClientOk": ("smdpSigned2", "smdpSignature2", BINDING, "euiccSignature1"),
    "AuthenticateClientOkDPEsipa": ("smdpSigned2", "smdpSignature2", BINDING, "euiccSignature1"),
    "PrepareDownloadResponseOk": ("euiccSigned2", "euiccSignature2", EUICC, "smdpSignature2"),
    "ProfileInstallationResult": ("profileInstallationResultData", "euiccSignPIR", EUICC, ""),
    "OtherSignedNotification": ("tbsOtherNotification", "euiccNotificationSignature", EUICC, ""),
    "CompactOtherSignedNotification": (
        *("tbsOtherNotification", "euiccNotificationSignature"),
        *(EUICC, ""),
    ),
    "CancelSessionResponseOk": (
        *("euiccCancelSessionSigned", "euiccCancelSessionSignature"),
        *(EUICC, ""),
    ),
    "Certificate": ("tbsCertificate", "signature", ISSUERS, ""),
    "CertificateList": ("tbsCertList", "signature", ISSUERS, ""),
}
"""By type: what is signed, the signature, names of keys, and what is signed behind it."""

COMPACT = {
    "CompactAuthenticateResponseOk": "euiccSignature1",
    "CompactPrepareDownloadResponseOk": "euiccSignature2",
    "CompactCancelSessionResponseOk": "euiccCancelSessionSignature",
    "CompactProfileInstallationResult": "euiccSignPIR",
}
"""By type, the signature that covers the complete form of the message."""

SECURE_CHANNEL = "InitialiseSecureChannelRequest"
INSTALLED = "3007A0053003800100"
SMDP = {"address": "smdp.example.com", "oid": "2.999.10"}


@cache
def key(name: str) -> bytes:
    """Give the public key of a name."""
    return p256.public_key(p256.named_key(name))


@cache
def verified(names: tuple[str, ...], message: bytes, signature: bytes) -> bool:
    """Tell whether one of the keys verifies a signature."""
    return any(p256.verify(key(name), message, signature) for name in names)


def plain(signature: Json) -> bytes:
    """Give r ‖ s of a signature: an OCTET STRING is that; a BIT STRING holds it in DER."""
    if isinstance(signature, str):
        return bytes.fromhex(signature)
    octets = bytes.fromhex(signature["value"])
    r_size = octets[3]
    numbers = octets[4 : 4 + r_size], octets[6 + r_size :]
    return b"".join(int.from_bytes(number, "big").to_bytes(32, "big") for number in numbers)


def structures(definition: Definition, value: Json) -> Iterator[tuple[Definition, Json]]:
    """Visit every SEQUENCE and SET in a value."""
    if definition.kind in LISTS:
        assert definition.element is not None
        for item in value:
            yield from structures(definition.element.definition, item)
    elif definition.kind == "CHOICE" or definition.kind in STRUCTURES:
        if definition.kind != "CHOICE":
            yield definition, value
        for name, member in value.items():
            yield from structures(definition.by_name[name].definition, member)


class Signatures:
    """The signatures of a set of messages, given as (place, type, value)."""

    def __init__(self, schema: Schema, messages: Iterable[tuple[str, str, Json]]) -> None:
        self.schema = schema
        self.found = [
            (place, definition, value)
            for place, type_name, message in messages
            for definition, value in structures(schema.types[type_name].definition, message)
        ]
        self.members: dict[str, set[str]] = {}
        for _, _, value in self.found:
            for name, member in value.items():
                if isinstance(member, str):
                    self.members.setdefault(name, set()).add(member)
        self.complete = {
            value[RULES[name][1]]
            for _, definition, value in self.found
            if (name := definition.path.split(".")[1]) in RULES
            and isinstance(value[RULES[name][1]], str)
        }

    def failures(self) -> tuple[Counter[str], list[str]]:
        """Count the signatures by type, and name the places of those that do not verify."""
        count: Counter[str] = Counter()
        failed = []
        for place, definition, value in self.found:
            good = self.good(definition, value)
            if good is not None:
                count[definition.path.split(".")[1]] += 1
                if not good:
                    failed.append(f"{place}: {definition.path}")
        return count, failed

    def good(self, definition: Definition, value: Json) -> bool | None:
        """Tell whether the signature of a structure verifies; None if it has none."""
        name = definition.path.split(".")[1]
        if definition.path.count(".") > 1:
            return None
        if name in RULES:
            data, signature, keys, behind = RULES[name]
            octets = der.encode(definition.by_name[data], value[data])
            signed = (octets + suffix for suffix in self.suffixes(behind))
            return any(verified(keys, message, plain(value[signature])) for message in signed)
        if name in COMPACT:
            signature = value[COMPACT[name]]
            if signature in self.complete:
                return True
            signed = self.rebuilt(name, value)
            return any(verified(EUICC, message, plain(signature)) for message in signed)
        if name == SECURE_CHANNEL:
            return self.secure_channel(definition, value)
        return None

    def suffixes(self, behind: str) -> Iterator[bytes]:
        """Give what may be signed behind the data."""
        if behind == "token":
            for token in TOKENS:
                yield der.tlv(b"\x84", der.integer_octets(token or 0))
        elif behind:
            for signature in sorted(self.members.get(behind, ())):
                yield der.tlv(b"\x5f\x37", bytes.fromhex(signature))
        else:
            yield b""

    def encode(self, type_name: str, value: Json) -> bytes:
        """Encode a value of a type."""
        return der.encode(self.schema.types[type_name], value)

    def rebuilt(self, name: str, value: Json) -> Iterator[bytes]:
        """Give the complete signed data of a compact message, as the eIM would rebuild it."""
        if name == "CompactPrepareDownloadResponseOk":
            compact = value["compactEuiccSigned2"]
            for transaction in self.members["transactionId"]:
                for one_time_key in self.members["euiccOtpk"]:
                    signed = {"transactionId": transaction, "euiccOtpk": one_time_key, **compact}
                    octets = self.encode("RSPDefinitions.EUICCSigned2", signed)
                    yield from (octets + suffix for suffix in self.suffixes("smdpSignature2"))
        elif name == "CompactProfileInstallationResult":
            compact = value["compactProfileInstallationResultData"]
            metadata = {
                "seqNumber": compact["seqNumber"],
                "profileManagementOperation": {"value": "80", "length": 1},
                "notificationAddress": SMDP["address"],
            }
            present = compact.get("iccidPresent", True)
            for iccid in self.members["iccid"] if present else ("",):
                result = {
                    "transactionId": compact["transactionId"],
                    "notificationMetadata": {**metadata, **({"iccid": iccid} if iccid else {})},
                    "smdpOid": SMDP["oid"],
                    "finalResult": final_result(compact["compactFinalResult"]),
                }
                yield self.encode("RSPDefinitions.ProfileInstallationResultData", result)

    def secure_channel(self, definition: Definition, value: Json) -> bool:
        """Verify smdpSign, which also covers the eUICC's one-time key."""
        octets = b"".join(
            der.encode(definition.by_name[name], value[name])
            for name in ("remoteOpId", "transactionId", "controlRefTemplate", "smdpOtpk")
        )
        one_time_keys = (key("otpk euicc"), key("otpk euicc 2"))
        signed = (octets + der.tlv(b"\x5f\x49", one_time_key) for one_time_key in one_time_keys)
        return any(verified(BINDING, message, plain(value["smdpSign"])) for message in signed)


def final_result(compact: Json) -> Json:
    """Give the complete finalResult of a compact one."""
    if "compactSuccessResult" not in compact:
        return compact
    success = compact["compactSuccessResult"]
    aid = f"A0000005591010FFFFFFFF8900{success['compactAid']}00"
    response = success.get("simaResponse", INSTALLED)
    return {"successResult": {"aid": aid, "simaResponse": response}}
