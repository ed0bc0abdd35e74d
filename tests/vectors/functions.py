# SPDX-License-Identifier: Apache-2.0
"""The functions of each interface, by the file of vectors/, and the types of their messages.

`../shared/spec/facts.json`, where it exists, lists the SGP.22 types of each interface; a test holds
this table against it.
"""

from __future__ import annotations

SGP32 = "SGP32Definitions"
SGP22 = "RSPDefinitions"


def types_of(module: str, names: str) -> list[str]:
    """Give `Module.Type` for each name of a text."""
    return [f"{module}.{name}" for name in names.split()]


def sgp32(names: str) -> list[str]:
    """Give types of SGP.32."""
    return types_of(SGP32, names)


def sgp22(names: str) -> list[str]:
    """Give types of SGP.22."""
    return types_of(SGP22, names)


def both(names: str) -> list[str]:
    """Give types that SGP.32 and SGP.22 define under the same name."""
    return sgp32(names) + sgp22(names)


def pair(name: str) -> str:
    """Name a function's request and response."""
    return f"{name}Request {name}Response"


PACKAGE = sgp32("EuiccPackageRequest EuiccPackageResult")
TO_EIM = sgp32("EsipaMessageFromIpaToEim")
TO_IPA = sgp32("EsipaMessageFromEimToIpa")
OVER_HTTP = sgp22("RemoteProfileProvisioningRequest RemoteProfileProvisioningResponse")

PROFILES = {
    "GetProfilesInfo": sgp22(pair("ProfileInfoList")),
    "GetEID": sgp22(pair("GetEuiccData")),
    "GetRAT": sgp22(pair("GetRat")),
}

FUNCTIONS: dict[str, dict[str, list[str]]] = {
    "ESep": {
        **dict.fromkeys(
            (
                *("Enable", "Disable", "Delete", "ListProfileInfo", "GetRAT"),
                *("ConfigureImmediateEnable", "SetFallbackAttribute", "UnsetFallbackAttribute"),
                *("SetDefaultDpAddress", "AddEim", "DeleteEim", "UpdateEim", "ListEim"),
                "EuiccPackage",
            ),
            PACKAGE,
        ),
        "Rollback": sgp32("EuiccPackageResult"),
    },
    "ESipa": {
        **dict.fromkeys(
            (
                *("InitiateAuthentication", "AuthenticateClient", "GetBoundProfilePackage"),
                *(
                    "CancelSession",
                    "GetEimPackage",
                    "ProvideEimPackageResult",
                    "TransferEimPackage",
                ),
            ),
            TO_EIM + TO_IPA,
        ),
        "HandleNotification": TO_EIM,
        "EuiccPackage": PACKAGE,
        "IpaEuiccData": sgp32(pair("IpaEuiccData")),
        "EimAcknowledgements": sgp32("EimAcknowledgements"),
        "ProfileDownloadTrigger": sgp32(
            "ProfileDownloadTriggerRequest ProfileDownloadTriggerResult"
        ),
    },
    "ES10a": {
        "GetEuiccConfiguredAddresses": sgp22(pair("EuiccConfiguredAddresses")),
        "SetDefaultDpAddress": both(pair("SetDefaultDpAddress")),
    },
    "ES10b": {
        **PROFILES,
        **{
            name: sgp32(pair(name))
            for name in (
                *("GetEimConfigurationData", "GetCerts", "AddInitialEim", "ProfileRollback"),
                *("ConfigureImmediateProfileEnabling", "ImmediateEnable", "IpaeActivation"),
                *("EnableEmergencyProfile", "DisableEmergencyProfile", "GetConnectivityParameters"),
                *("ExecuteFallbackMechanism", "ReturnFromFallback"),
            )
        },
        "LoadEuiccPackage": PACKAGE,
        "GetProfilesInfo": sgp22("ProfileInfoListRequest") + both("ProfileInfoListResponse"),
        "EuiccMemoryReset": both(pair("EuiccMemoryReset")),
        "RetrieveNotificationsList": both(pair("RetrieveNotificationsList")),
        "ListNotification": sgp22(pair("ListNotification")),
        "RemoveNotificationFromList": sgp22(pair("NotificationSent")),
        "LoadCRL": sgp22(pair("LoadCRL")),
        "GetEUICCInfo": sgp22("GetEuiccInfo1Request EUICCInfo1 GetEuiccInfo2Request")
        + both("EUICCInfo2"),
        "GetEUICCChallenge": sgp22(pair("GetEuiccChallenge")),
        "AuthenticateServer": sgp22("AuthenticateServerRequest")
        + both("AuthenticateServerResponse"),
        "PrepareDownload": sgp22("PrepareDownloadRequest") + both("PrepareDownloadResponse"),
        "LoadBoundProfilePackage": sgp22("BoundProfilePackage") + both("ProfileInstallationResult"),
        "CancelSession": sgp22("CancelSessionRequest") + both("CancelSessionResponse"),
    },
    "ES10c": {
        **PROFILES,
        **{
            name: sgp22(pair(name))
            for name in ("EnableProfile", "DisableProfile", "DeleteProfile", "SetNickname")
        },
        "EuiccMemoryReset": sgp22(pair("EuiccMemoryReset")),
    },
    "ES6": {"UpdateMetadata": both("UpdateMetadataRequest")},
    "ES8plus": {
        "InitialiseSecureChannel": sgp22("InitialiseSecureChannelRequest"),
        "ConfigureISDP": sgp22("ConfigureISDPRequest"),
        "StoreMetadata": both("StoreMetadataRequest"),
        "ReplaceSessionKeys": sgp22("ReplaceSessionKeysRequest"),
        "BoundProfilePackage": sgp22("BoundProfilePackage"),
    },
    "ES9plus": {
        "InitiateAuthentication": sgp22(pair("InitiateAuthentication")) + OVER_HTTP,
        "AuthenticateClient": both("AuthenticateClientRequest")
        + sgp22("AuthenticateClientResponseEs9")
        + OVER_HTTP,
        "GetBoundProfilePackage": sgp22(pair("GetBoundProfilePackage")) + OVER_HTTP,
        "HandleNotification": sgp22("HandleNotification RemoteProfileProvisioningRequest"),
        "CancelSession": sgp22("CancelSessionRequestEs9 CancelSessionResponseEs9") + OVER_HTTP,
    },
    "ES11": {
        "InitiateAuthentication": sgp22(pair("InitiateAuthentication")) + OVER_HTTP,
        "AuthenticateClient": both("AuthenticateClientRequest")
        + sgp22("AuthenticateClientResponseEs11")
        + OVER_HTTP,
    },
    "ISDR": {
        "Select": sgp22("ISDRProprietaryApplicationTemplate")
        + sgp32("ISDRProprietaryApplicationTemplateIoT"),
        "LpaeActivation": sgp22(pair("LpaeActivation")),
    },
    "certificates": {
        "Certificate": types_of("PKIX1Explicit88", "Certificate"),
        "CertificateList": types_of("PKIX1Explicit88", "CertificateList"),
        "Extension": types_of(
            "PKIX1Implicit88",
            "AuthorityKeyIdentifier SubjectKeyIdentifier KeyUsage CertificatePolicies SubjectAltName "
            "BasicConstraints NameConstraints ExtKeyUsageSyntax CRLDistributionPoints CRLNumber "
            "CRLReason",
        ),
        "SegmentedCrl": sgp22(
            "SegmentedCrlList ExpirationDate TotalPartialCrlNumber PartialCrlNumber"
        ),
        "ActivationCodeRetrieval": sgp22("ActivationCodeRetrievalInfo"),
    },
}

INTERFACES = {
    "ES6": "ES6",
    "ES8+": "ES8plus",
    "ES9+": "ES9plus",
    "ES10a": "ES10a",
    "ES10b": "ES10b",
    "ES10c": "ES10c",
    "ES11": "ES11",
    "ISD-R selection / activation": "ISDR",
    "certificate / CRL extensions": "certificates",
}
"""The file that holds an interface of `sgp22_interface_types` in the facts."""

PREFIXES = {"ES8plus": "ES8+", "ES9plus": "ES9+", "certificates": "Certificates"}
"""What stands before the dot in "function", where that is not the file's name."""
