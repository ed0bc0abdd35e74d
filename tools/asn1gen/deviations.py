# SPDX-License-Identifier: Apache-2.0
"""The deviations from the conforming encoding that lenient decoding accepts.

Each was seen in public code or on devices. An entry says at which type it is
tried, and the engine tries it only where strict decoding has failed. Encoding
never makes them. The bit is the one that `sgp32_error.forms` reports.
"""

from __future__ import annotations

from dataclasses import dataclass

# (bit, name, what it is); bits 0 to 4 are the BER forms in asn1.h
FORMS = [
    (8, "nested_certificate", "an IMPLICITly tagged Certificate or SubjectPublicKeyInfo that keeps its 30"),
    (9, "key_data_arm", "eimPublicKeyData or trustedPublicKeyDataTls without its [0] or [1]"),
    (10, "omitted_arm", "a CHOICE whose alternative's tag was left out"),
    (11, "doubled_tag", "the tag of a tagged CHOICE written twice"),
    (12, "rollback_flag_tag", "rollbackFlag tagged 80 or 81 instead of 05"),
    (13, "refresh_flag_tag", "refreshFlag of ProfileRollbackRequest tagged 01 instead of 80"),
    (14, "rollback_result_tag", "cmdResult of ProfileRollbackResponse tagged 80 instead of 02"),
    (15, "correlation_id", "correlationId without its A0, or its error tagged 02 instead of 81"),
]

# What the engine does; the numbers are in src/codec/schema.h.
ACTIONS = {"RETAG": 1, "ARM": 2, "UNWRAPPED": 3, "KEY_DATA": 4, "NESTED": 5}


@dataclass(frozen=True)
class Deviation:
    """`action` on component `index` of `type` when `identifier` stands there (0: any)."""

    type: str
    action: str
    index: int
    identifier: int
    form: str

    @property
    def place(self) -> int:
        bit = next(bit for bit, name, _ in FORMS if name == self.form)
        return self.index | ACTIONS[self.action] << 6 | bit << 9


DEVIATIONS = [
    Deviation("PKIX1Explicit88.Certificate", "NESTED", 0, 0x30, "nested_certificate"),
    Deviation("PKIX1Explicit88.SubjectPublicKeyInfo", "NESTED", 0, 0x30, "nested_certificate"),
    # The universal tag stands where the alternative's should (RETAG), or nothing does (ARM).
    *(
        Deviation(type_, action, 0, identifier, "omitted_arm")
        for type_, first in (
            ("SGP32Definitions.EuiccPackageResult", 0x30),
            ("SGP32Definitions.ProfileInfoListResponse", 0xE3),
            ("RSPDefinitions.ProfileInfoListResponse", 0xE3),
            ("SGP32Definitions.IpaEuiccDataResponse", 0),
            ("SGP32Definitions.ListEimResult", 0x30),
        )
        for action, identifier in (("RETAG", 0x30), ("ARM", first))
    ),
    Deviation("SGP32Definitions.EimConfigurationData.eimPublicKeyData", "KEY_DATA", 0, 0x30, "key_data_arm"),
    Deviation("SGP32Definitions.EimConfigurationData.trustedPublicKeyDataTls", "KEY_DATA", 0, 0x30, "key_data_arm"),
    Deviation("SGP32Definitions.Psmo.enable", "RETAG", 1, 0x80, "rollback_flag_tag"),
    Deviation("SGP32Definitions.Psmo.enable", "RETAG", 1, 0x81, "rollback_flag_tag"),
    Deviation("SGP32Definitions.ProfileRollbackRequest", "RETAG", 0, 0x01, "refresh_flag_tag"),
    Deviation("SGP32Definitions.ProfileRollbackResponse", "RETAG", 0, 0x80, "rollback_result_tag"),
    Deviation("SGP32Definitions.EimPackageReceivedWithCid", "UNWRAPPED", 0, 0, "correlation_id"),
    Deviation("SGP32Definitions.EimPackageErrorWithCid", "UNWRAPPED", 0, 0, "correlation_id"),
    Deviation("SGP32Definitions.EimPackageErrorWithCid", "RETAG", 1, 0x02, "correlation_id"),
]
