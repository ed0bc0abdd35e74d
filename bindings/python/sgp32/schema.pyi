# SPDX-License-Identifier: Apache-2.0
# Made by ./scripts/generate from asn1/; do not edit.
"""Types of the values that decode() gives and encode() takes, one for each ASN.1 type."""

from datetime import datetime
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict, overload

from ._sgp32 import View
from ._types import Octets

# Unknown extensions, kept as they are.
Extensible = TypedDict("Extensible", {"$unknown": NotRequired[list[bytes]]})

# SGP32Definitions

class Psmo_enable(Extensible):
    iccid: Iccid
    rollbackFlag: NotRequired[None]

class Psmo_disable(Extensible):
    iccid: Iccid

class Psmo_delete(Extensible):
    iccid: Iccid

class Psmo_getRAT(Extensible):
    pass

class Psmo_configureImmediateEnable(Extensible):
    immediateEnableFlag: NotRequired[None]
    defaultSmdpOid: NotRequired[str]
    defaultSmdpAddress: NotRequired[str]

class Psmo_setFallbackAttribute(Extensible):
    iccid: Iccid

class Psmo_unsetFallbackAttribute(Extensible):
    pass

class SetDefaultDpAddressRequest(Extensible):
    defaultDpAddress: str

Psmo: TypeAlias = (
    tuple[Literal["enable"], Psmo_enable]
    | tuple[Literal["disable"], Psmo_disable]
    | tuple[Literal["delete"], Psmo_delete]
    | tuple[Literal["listProfileInfo"], ProfileInfoListRequest]
    | tuple[Literal["getRAT"], Psmo_getRAT]
    | tuple[Literal["configureImmediateEnable"], Psmo_configureImmediateEnable]
    | tuple[Literal["setFallbackAttribute"], Psmo_setFallbackAttribute]
    | tuple[Literal["unsetFallbackAttribute"], Psmo_unsetFallbackAttribute]
    | tuple[Literal["setDefaultDpAddress"], SetDefaultDpAddressRequest]
    | tuple[Literal["$unknown"], bytes]
)
EuiccPackage_psmoList: TypeAlias = list[Psmo]
EimIdType: TypeAlias = int

EimConfigurationData_eimPublicKeyData: TypeAlias = (
    tuple[Literal["eimPublicKey"], SubjectPublicKeyInfo]
    | tuple[Literal["eimCertificate"], Certificate]
    | tuple[Literal["$unknown"], bytes]
)

EimConfigurationData_trustedPublicKeyDataTls: TypeAlias = (
    tuple[Literal["trustedEimPkTls"], SubjectPublicKeyInfo]
    | tuple[Literal["trustedCertificateTls"], Certificate]
    | tuple[Literal["$unknown"], bytes]
)
EimSupportedProtocol: TypeAlias = tuple[bytes, int]

class EimConfigurationData(Extensible):
    eimId: str
    eimFqdn: NotRequired[str]
    eimIdType: NotRequired[EimIdType]
    counterValue: NotRequired[int]
    associationToken: NotRequired[int]
    eimPublicKeyData: NotRequired[EimConfigurationData_eimPublicKeyData]
    trustedPublicKeyDataTls: NotRequired[EimConfigurationData_trustedPublicKeyDataTls]
    eimSupportedProtocol: NotRequired[EimSupportedProtocol]
    euiccCiPKId: NotRequired[SubjectKeyIdentifier]
    indirectProfileDownload: NotRequired[None]
    eSipaProprietaryProtocolInformation: NotRequired[VendorSpecificExtension]

class Eco_deleteEim(Extensible):
    eimId: str

class Eco_listEim(Extensible):
    pass

Eco: TypeAlias = (
    tuple[Literal["addEim"], EimConfigurationData]
    | tuple[Literal["deleteEim"], Eco_deleteEim]
    | tuple[Literal["updateEim"], EimConfigurationData]
    | tuple[Literal["listEim"], Eco_listEim]
    | tuple[Literal["$unknown"], bytes]
)
EuiccPackage_ecoList: TypeAlias = list[Eco]

EuiccPackage: TypeAlias = (
    tuple[Literal["psmoList"], EuiccPackage_psmoList]
    | tuple[Literal["ecoList"], EuiccPackage_ecoList]
    | tuple[Literal["$unknown"], bytes]
)

class EuiccPackageSigned(Extensible):
    eimId: str
    eidValue: Octet16
    counterValue: int
    eimTransactionId: NotRequired[TransactionId]
    euiccPackage: EuiccPackage

class EuiccPackageRequest(Extensible):
    euiccPackageSigned: EuiccPackageSigned
    eimSignature: bytes

IpaEuiccDataRequest_searchCriteriaNotification: TypeAlias = (
    tuple[Literal["seqNumber"], int]
    | tuple[Literal["profileManagementOperation"], NotificationEvent]
    | tuple[Literal["$unknown"], bytes]
)

IpaEuiccDataRequest_searchCriteriaEuiccPackageResult: TypeAlias = (
    tuple[Literal["seqNumber"], int]
    | tuple[Literal["$unknown"], bytes]
)

class IpaEuiccDataRequest(Extensible):
    tagList: bytes
    euiccCiPKIdentifierToBeUsed: NotRequired[bytes]
    searchCriteriaNotification: NotRequired[IpaEuiccDataRequest_searchCriteriaNotification]
    searchCriteriaEuiccPackageResult: NotRequired[IpaEuiccDataRequest_searchCriteriaEuiccPackageResult]
    eimTransactionId: NotRequired[TransactionId]

class ProfileDownloadData_contactSmds(Extensible):
    smdsAddress: NotRequired[str]

ProfileDownloadData: TypeAlias = (
    tuple[Literal["activationCode"], str]
    | tuple[Literal["contactDefaultSmdp"], None]
    | tuple[Literal["contactSmds"], ProfileDownloadData_contactSmds]
    | tuple[Literal["$unknown"], bytes]
)

class ProfileDownloadTriggerRequest(Extensible):
    profileDownloadData: NotRequired[ProfileDownloadData]
    eimTransactionId: NotRequired[TransactionId]
SequenceNumber: TypeAlias = int
EimAcknowledgements: TypeAlias = list[SequenceNumber]
EnableProfileResult: TypeAlias = int
DisableProfileResult: TypeAlias = int
DeleteProfileResult: TypeAlias = int
ProfileInfo_notificationConfigurationInfo: TypeAlias = list[NotificationConfigurationInformation]
ProfileInfo_fallbackAttribute: TypeAlias = bool

class ProfileInfo_iotSpecificProfileInfo(Extensible):
    pass

class ProfileInfo(Extensible):
    iccid: NotRequired[Iccid]
    isdpAid: NotRequired[OctetTo16]
    profileState: NotRequired[ProfileState]
    profileNickname: NotRequired[str]
    serviceProviderName: NotRequired[str]
    profileName: NotRequired[str]
    iconType: NotRequired[IconType]
    icon: NotRequired[bytes]
    profileClass: NotRequired[ProfileClass]
    notificationConfigurationInfo: NotRequired[ProfileInfo_notificationConfigurationInfo]
    profileOwner: NotRequired[OperatorId]
    dpProprietaryData: NotRequired[DpProprietaryData]
    profilePolicyRules: NotRequired[PprIds]
    serviceSpecificDataStoredInEuicc: NotRequired[VendorSpecificExtension]
    ecallIndication: NotRequired[bool]
    fallbackAttribute: NotRequired[ProfileInfo_fallbackAttribute]
    fallbackAllowed: NotRequired[bool]
    iotSpecificProfileInfo: NotRequired[ProfileInfo_iotSpecificProfileInfo]
ProfileInfoListResponse_profileInfoListOk: TypeAlias = list[ProfileInfo]
ProfileInfoListError: TypeAlias = int

ProfileInfoListResponse: TypeAlias = (
    tuple[Literal["profileInfoListOk"], ProfileInfoListResponse_profileInfoListOk]
    | tuple[Literal["profileInfoListError"], ProfileInfoListError]
    | tuple[Literal["$unknown"], bytes]
)
ConfigureImmediateEnableResult: TypeAlias = int
AddEimResult_addEimResultCode: TypeAlias = int

AddEimResult: TypeAlias = (
    tuple[Literal["associationToken"], int]
    | tuple[Literal["addEimResultCode"], AddEimResult_addEimResultCode]
    | tuple[Literal["$unknown"], bytes]
)
DeleteEimResult: TypeAlias = int
UpdateEimResult: TypeAlias = int

class EimIdInfo(Extensible):
    eimId: str
    eimIdType: NotRequired[EimIdType]
ListEimResult_eimIdList: TypeAlias = list[EimIdInfo]
ListEimResult_listEimError: TypeAlias = int

ListEimResult: TypeAlias = (
    tuple[Literal["eimIdList"], ListEimResult_eimIdList]
    | tuple[Literal["listEimError"], ListEimResult_listEimError]
    | tuple[Literal["$unknown"], bytes]
)
RollbackProfileResult: TypeAlias = int
SetFallbackAttributeResult: TypeAlias = int
UnsetFallbackAttributeResult: TypeAlias = int
EuiccResultData_processingTerminated: TypeAlias = int
SetDefaultDpAddressResponse_setDefaultDpAddressResult: TypeAlias = int

class SetDefaultDpAddressResponse(Extensible):
    setDefaultDpAddressResult: SetDefaultDpAddressResponse_setDefaultDpAddressResult

EuiccResultData: TypeAlias = (
    tuple[Literal["enableResult"], EnableProfileResult]
    | tuple[Literal["disableResult"], DisableProfileResult]
    | tuple[Literal["deleteResult"], DeleteProfileResult]
    | tuple[Literal["listProfileInfoResult"], ProfileInfoListResponse]
    | tuple[Literal["getRATResult"], RulesAuthorisationTable]
    | tuple[Literal["configureImmediateEnableResult"], ConfigureImmediateEnableResult]
    | tuple[Literal["addEimResult"], AddEimResult]
    | tuple[Literal["deleteEimResult"], DeleteEimResult]
    | tuple[Literal["updateEimResult"], UpdateEimResult]
    | tuple[Literal["listEimResult"], ListEimResult]
    | tuple[Literal["rollbackResult"], RollbackProfileResult]
    | tuple[Literal["setFallbackAttributeResult"], SetFallbackAttributeResult]
    | tuple[Literal["unsetFallbackAttributeResult"], UnsetFallbackAttributeResult]
    | tuple[Literal["processingTerminated"], EuiccResultData_processingTerminated]
    | tuple[Literal["setDefaultDpAddressResult"], SetDefaultDpAddressResponse]
    | tuple[Literal["$unknown"], bytes]
)
EuiccPackageResultDataSigned_euiccResult: TypeAlias = list[EuiccResultData]

class EuiccPackageResultDataSigned(Extensible):
    eimId: str
    counterValue: int
    eimTransactionId: NotRequired[TransactionId]
    seqNumber: int
    euiccResult: EuiccPackageResultDataSigned_euiccResult

class EuiccPackageResultSigned(Extensible):
    euiccPackageResultDataSigned: EuiccPackageResultDataSigned
    euiccSignEPR: bytes
EuiccPackageErrorCode: TypeAlias = int

class EuiccPackageErrorDataSigned(Extensible):
    eimId: str
    counterValue: int
    eimTransactionId: NotRequired[TransactionId]
    euiccPackageErrorCode: EuiccPackageErrorCode

class EuiccPackageErrorSigned(Extensible):
    euiccPackageErrorDataSigned: EuiccPackageErrorDataSigned
    euiccSignEPE: bytes
EuiccPackageUnsignedErrorCode: TypeAlias = int

class EuiccPackageErrorUnsigned(Extensible):
    eimId: str
    eimTransactionId: NotRequired[TransactionId]
    associationToken: NotRequired[int]
    euiccPackageUnsignedErrorCode: NotRequired[EuiccPackageUnsignedErrorCode]

EuiccPackageResult: TypeAlias = (
    tuple[Literal["euiccPackageResultSigned"], EuiccPackageResultSigned]
    | tuple[Literal["euiccPackageErrorSigned"], EuiccPackageErrorSigned]
    | tuple[Literal["euiccPackageErrorUnsigned"], EuiccPackageErrorUnsigned]
    | tuple[Literal["$unknown"], bytes]
)
IpaEuiccDataErrorCode: TypeAlias = int

class IpaEuiccDataResponseError(Extensible):
    eimTransactionId: NotRequired[TransactionId]
    ipaEuiccDataErrorCode: IpaEuiccDataErrorCode

class ProfileInstallationResult(Extensible):
    profileInstallationResultData: ProfileInstallationResultData
    euiccSignPIR: EuiccSignPIR
CompactProfileInstallationResultData_iccidPresent: TypeAlias = bool

class CompactSuccessResult(Extensible):
    compactAid: bytes
    simaResponse: NotRequired[bytes]

CompactProfileInstallationResultData_compactFinalResult: TypeAlias = (
    tuple[Literal["compactSuccessResult"], CompactSuccessResult]
    | tuple[Literal["errorResult"], ErrorResult]
    | tuple[Literal["$unknown"], bytes]
)

class CompactProfileInstallationResultData(Extensible):
    transactionId: TransactionId
    seqNumber: int
    iccidPresent: NotRequired[CompactProfileInstallationResultData_iccidPresent]
    compactFinalResult: CompactProfileInstallationResultData_compactFinalResult

class CompactProfileInstallationResult(Extensible):
    compactProfileInstallationResultData: CompactProfileInstallationResultData
    euiccSignPIR: EuiccSignPIR

class CompactOtherSignedNotification(Extensible):
    eidValue: NotRequired[Octet16]
    tbsOtherNotification: NotificationMetadata
    euiccNotificationSignature: bytes
    euiccCiPKIdentifierToBeUsed: NotRequired[bytes]

PendingNotification: TypeAlias = (
    tuple[Literal["profileInstallationResult"], ProfileInstallationResult]
    | tuple[Literal["otherSignedNotification"], OtherSignedNotification]
    | tuple[Literal["compactProfileInstallationResult"], CompactProfileInstallationResult]
    | tuple[Literal["compactOtherSignedNotification"], CompactOtherSignedNotification]
    | tuple[Literal["$unknown"], bytes]
)
PendingNotificationList: TypeAlias = list[PendingNotification]
EuiccPackageResultList: TypeAlias = list[EuiccPackageResult]
EUICCInfo2_euiccCiPKIdListForVerification: TypeAlias = list[SubjectKeyIdentifier]
EUICCInfo2_euiccCiPKIdListForSigning: TypeAlias = list[SubjectKeyIdentifier]
EUICCInfo2_euiccCategory: TypeAlias = int
EUICCInfo2_treProperties: TypeAlias = tuple[bytes, int]
EUICCInfo2_additionalEuiccProfilePackageVersions: TypeAlias = list[VersionType]
IpaMode: TypeAlias = int
EUICCInfo2_euiccCiPKIdListForSigningV3: TypeAlias = list[SubjectKeyIdentifier]
IoTSpecificInfo_iotVersion: TypeAlias = list[VersionType]

class IoTSpecificInfo(Extensible):
    iotVersion: IoTSpecificInfo_iotVersion
    ecallSupported: NotRequired[None]
    fallbackSupported: NotRequired[None]
    fallbackAllowedUpdateSupported: NotRequired[None]

class EUICCInfo2(Extensible):
    profileVersion: VersionType
    svn: VersionType
    euiccFirmwareVer: VersionType
    extCardResource: bytes
    uiccCapability: UICCCapability
    ts102241Version: NotRequired[VersionType]
    globalplatformVersion: NotRequired[VersionType]
    rspCapability: RspCapability
    euiccCiPKIdListForVerification: EUICCInfo2_euiccCiPKIdListForVerification
    euiccCiPKIdListForSigning: EUICCInfo2_euiccCiPKIdListForSigning
    euiccCategory: NotRequired[EUICCInfo2_euiccCategory]
    forbiddenProfilePolicyRules: NotRequired[PprIds]
    ppVersion: VersionType
    sasAcreditationNumber: str
    certificationDataObject: NotRequired[CertificationDataObject]
    treProperties: NotRequired[EUICCInfo2_treProperties]
    treProductReference: NotRequired[str]
    additionalEuiccProfilePackageVersions: NotRequired[EUICCInfo2_additionalEuiccProfilePackageVersions]
    ipaMode: NotRequired[IpaMode]
    euiccCiPKIdListForSigningV3: NotRequired[EUICCInfo2_euiccCiPKIdListForSigningV3]
    additionalEuiccInfo: NotRequired[bytes]
    highestSvn: NotRequired[VersionType]
    iotSpecificInfo: NotRequired[IoTSpecificInfo]
    euiccMinimumSecurityLevel: NotRequired[bytes]
IpaCapabilities_ipaFeatures: TypeAlias = tuple[bytes, int]
IpaCapabilities_ipaSupportedProtocols: TypeAlias = tuple[bytes, int]

class IpaCapabilities(Extensible):
    ipaFeatures: IpaCapabilities_ipaFeatures
    ipaSupportedProtocols: NotRequired[IpaCapabilities_ipaSupportedProtocols]
    eSipaProprietaryProtocolInformation: NotRequired[VendorSpecificExtension]

class IpaEuiccData(Extensible):
    notificationsList: NotRequired[PendingNotificationList]
    defaultSmdpAddress: NotRequired[str]
    euiccPackageResultList: NotRequired[EuiccPackageResultList]
    euiccInfo1: NotRequired[EUICCInfo1]
    euiccInfo2: NotRequired[EUICCInfo2]
    rootSmdsAddress: NotRequired[str]
    associationToken: NotRequired[int]
    eumCertificate: NotRequired[Certificate]
    euiccCertificate: NotRequired[Certificate]
    eimTransactionId: NotRequired[TransactionId]
    ipaCapabilities: NotRequired[IpaCapabilities]
    deviceInfo: NotRequired[DeviceInfo]

IpaEuiccDataResponse: TypeAlias = (
    tuple[Literal["ipaEuiccData"], IpaEuiccData]
    | tuple[Literal["ipaEuiccDataResponseError"], IpaEuiccDataResponseError]
    | tuple[Literal["$unknown"], bytes]
)
ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_profileDownloadErrorReason: TypeAlias = int

class ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError(Extensible):
    profileDownloadErrorReason: ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_profileDownloadErrorReason
    errorResponse: NotRequired[bytes]

ProfileDownloadTriggerResult_profileDownloadTriggerResultData: TypeAlias = (
    tuple[Literal["profileInstallationResult"], ProfileInstallationResult]
    | tuple[Literal["profileDownloadError"], ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError]
    | tuple[Literal["$unknown"], bytes]
)

class ProfileDownloadTriggerResult(Extensible):
    eimTransactionId: NotRequired[TransactionId]
    profileDownloadTriggerResultData: ProfileDownloadTriggerResult_profileDownloadTriggerResultData
ISDRProprietaryApplicationTemplateIoT_euiccConfiguration: TypeAlias = tuple[bytes, int]

class ISDRProprietaryApplicationTemplateIoT(Extensible):
    euiccConfiguration: ISDRProprietaryApplicationTemplateIoT_euiccConfiguration
IpaeActivationRequest_ipaeOption: TypeAlias = tuple[bytes, int]

class IpaeActivationRequest(Extensible):
    ipaeOption: IpaeActivationRequest_ipaeOption
IpaeActivationResponse_ipaeActivationResult: TypeAlias = int

class IpaeActivationResponse(Extensible):
    ipaeActivationResult: IpaeActivationResponse_ipaeActivationResult

class UpdateMetadataRequest(Extensible):
    serviceProviderName: NotRequired[str]
    profileName: NotRequired[str]
    iconType: NotRequired[IconType]
    icon: NotRequired[bytes]
    profilePolicyRules: NotRequired[PprIds]
    serviceSpecificDataStoredInEuicc: NotRequired[VendorSpecificExtension]
    fallbackAllowed: NotRequired[bool]
StoreMetadataRequest_profileClass: TypeAlias = ProfileClass
StoreMetadataRequest_notificationConfigurationInfo: TypeAlias = list[NotificationConfigurationInformation]

class StoreMetadataRequest_iotSpecificMetadata(Extensible):
    pass

class StoreMetadataRequest(Extensible):
    iccid: Iccid
    serviceProviderName: str
    profileName: str
    iconType: NotRequired[IconType]
    icon: NotRequired[bytes]
    profileClass: NotRequired[StoreMetadataRequest_profileClass]
    notificationConfigurationInfo: NotRequired[StoreMetadataRequest_notificationConfigurationInfo]
    profileOwner: NotRequired[OperatorId]
    profilePolicyRules: NotRequired[PprIds]
    serviceSpecificDataStoredInEuicc: NotRequired[VendorSpecificExtension]
    serviceSpecificDataNotStoredInEuicc: NotRequired[VendorSpecificExtension]
    ecallIndication: NotRequired[bool]
    fallbackAllowed: NotRequired[bool]
    iotSpecificMetadata: NotRequired[StoreMetadataRequest_iotSpecificMetadata]

class EuiccSigned1(Extensible):
    transactionId: TransactionId
    serverAddress: str
    serverChallenge: Octet16
    euiccInfo2: EUICCInfo2
    ctxParams1: CtxParams1

class AuthenticateResponseOk(Extensible):
    euiccSigned1: EuiccSigned1
    euiccSignature1: bytes
    euiccCertificate: Certificate
    eumCertificate: Certificate

class CompactEuiccSigned1(Extensible):
    extCardResource: bytes
    ctxParams1: NotRequired[CtxParams1]

CompactAuthenticateResponseOk_signedData: TypeAlias = (
    tuple[Literal["euiccSigned1"], EuiccSigned1]
    | tuple[Literal["compactEuiccSigned1"], CompactEuiccSigned1]
    | tuple[Literal["$unknown"], bytes]
)

class CompactAuthenticateResponseOk(Extensible):
    signedData: CompactAuthenticateResponseOk_signedData
    euiccSignature1: bytes
    euiccCertificate: NotRequired[Certificate]
    eumCertificate: NotRequired[Certificate]

AuthenticateServerResponse: TypeAlias = (
    tuple[Literal["authenticateResponseOk"], AuthenticateResponseOk]
    | tuple[Literal["authenticateResponseError"], AuthenticateResponseError]
    | tuple[Literal["compactAuthenticateResponseOk"], CompactAuthenticateResponseOk]
    | tuple[Literal["$unknown"], bytes]
)

class AuthenticateClientRequest(Extensible):
    transactionId: TransactionId
    authenticateServerResponse: AuthenticateServerResponse
AddInitialEimRequest_eimConfigurationDataList: TypeAlias = list[EimConfigurationData]

class AddInitialEimRequest(Extensible):
    eimConfigurationDataList: AddInitialEimRequest_eimConfigurationDataList

AddInitialEimResponse_addInitialEimOk_element: TypeAlias = (
    tuple[Literal["associationToken"], int]
    | tuple[Literal["addOk"], None]
    | tuple[Literal["$unknown"], bytes]
)
AddInitialEimResponse_addInitialEimOk: TypeAlias = list[AddInitialEimResponse_addInitialEimOk_element]
AddInitialEimResponse_addInitialEimError: TypeAlias = int

AddInitialEimResponse: TypeAlias = (
    tuple[Literal["addInitialEimOk"], AddInitialEimResponse_addInitialEimOk]
    | tuple[Literal["addInitialEimError"], AddInitialEimResponse_addInitialEimError]
    | tuple[Literal["$unknown"], bytes]
)
EuiccMemoryResetRequest_resetOptions: TypeAlias = tuple[bytes, int]

class EuiccMemoryResetRequest(Extensible):
    resetOptions: EuiccMemoryResetRequest_resetOptions
EuiccMemoryResetResponse_resetResult: TypeAlias = int
EuiccMemoryResetResponse_resetEimResult: TypeAlias = int
EuiccMemoryResetResponse_resetImmediateEnableConfigResult: TypeAlias = int

class EuiccMemoryResetResponse(Extensible):
    resetResult: EuiccMemoryResetResponse_resetResult
    resetEimResult: NotRequired[EuiccMemoryResetResponse_resetEimResult]
    resetImmediateEnableConfigResult: NotRequired[EuiccMemoryResetResponse_resetImmediateEnableConfigResult]

class GetCertsRequest(Extensible):
    euiccCiPKId: NotRequired[SubjectKeyIdentifier]

class GetCertsResponse_certs(Extensible):
    eumCertificate: Certificate
    euiccCertificate: Certificate
GetCertsResponse_getCertsError: TypeAlias = int

GetCertsResponse: TypeAlias = (
    tuple[Literal["certs"], GetCertsResponse_certs]
    | tuple[Literal["getCertsError"], GetCertsResponse_getCertsError]
    | tuple[Literal["$unknown"], bytes]
)

RetrieveNotificationsListRequest_searchCriteria: TypeAlias = (
    tuple[Literal["seqNumber"], int]
    | tuple[Literal["profileManagementOperation"], NotificationEvent]
    | tuple[Literal["euiccPackageResults"], None]
    | tuple[Literal["$unknown"], bytes]
)

class RetrieveNotificationsListRequest(Extensible):
    searchCriteria: NotRequired[RetrieveNotificationsListRequest_searchCriteria]
RetrieveNotificationsListResponse_notificationsListResultError: TypeAlias = int

RetrieveNotificationsListResponse: TypeAlias = (
    tuple[Literal["notificationList"], PendingNotificationList]
    | tuple[Literal["notificationsListResultError"], RetrieveNotificationsListResponse_notificationsListResultError]
    | tuple[Literal["euiccPackageResultList"], EuiccPackageResultList]
    | tuple[Literal["$unknown"], bytes]
)

class ImmediateEnableRequest(Extensible):
    refreshFlag: bool
ImmediateEnableResponse_immediateEnableResult: TypeAlias = int

class ImmediateEnableResponse(Extensible):
    immediateEnableResult: ImmediateEnableResponse_immediateEnableResult

class ProfileRollbackRequest(Extensible):
    refreshFlag: bool
ProfileRollbackResponse_cmdResult: TypeAlias = int

class ProfileRollbackResponse(Extensible):
    cmdResult: ProfileRollbackResponse_cmdResult
    eUICCPackageResult: NotRequired[EuiccPackageResult]

class ConfigureImmediateProfileEnablingRequest(Extensible):
    immediateEnableFlag: NotRequired[None]
    defaultSmdpOid: NotRequired[str]
    defaultSmdpAddress: NotRequired[str]
ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult: TypeAlias = int

class ConfigureImmediateProfileEnablingResponse(Extensible):
    configImmediateEnableResult: ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult

GetEimConfigurationDataRequest_searchCriteria: TypeAlias = (
    tuple[Literal["eimId"], str]
    | tuple[Literal["$unknown"], bytes]
)

class GetEimConfigurationDataRequest(Extensible):
    searchCriteria: NotRequired[GetEimConfigurationDataRequest_searchCriteria]
GetEimConfigurationDataResponse_eimConfigurationDataList: TypeAlias = list[EimConfigurationData]

class GetEimConfigurationDataResponse(Extensible):
    eimConfigurationDataList: GetEimConfigurationDataResponse_eimConfigurationDataList

class ExecuteFallbackMechanismRequest(Extensible):
    refreshFlag: bool
ExecuteFallbackMechanismResponse_executeFallbackMechanismResult: TypeAlias = int

class ExecuteFallbackMechanismResponse(Extensible):
    executeFallbackMechanismResult: ExecuteFallbackMechanismResponse_executeFallbackMechanismResult

class ReturnFromFallbackRequest(Extensible):
    refreshFlag: bool
ReturnFromFallbackResponse_returnFromFallbackResult: TypeAlias = int

class ReturnFromFallbackResponse(Extensible):
    returnFromFallbackResult: ReturnFromFallbackResponse_returnFromFallbackResult

class EnableEmergencyProfileRequest(Extensible):
    refreshFlag: bool
EnableEmergencyProfileResponse_enableEmergencyProfileResult: TypeAlias = int

class EnableEmergencyProfileResponse(Extensible):
    enableEmergencyProfileResult: EnableEmergencyProfileResponse_enableEmergencyProfileResult

class DisableEmergencyProfileRequest(Extensible):
    refreshFlag: bool
DisableEmergencyProfileResponse_disableEmergencyProfileResult: TypeAlias = int

class DisableEmergencyProfileResponse(Extensible):
    disableEmergencyProfileResult: DisableEmergencyProfileResponse_disableEmergencyProfileResult

class GetConnectivityParametersRequest(Extensible):
    pass

class ConnectivityParameters(Extensible):
    httpParams: NotRequired[bytes]
ConnectivityParametersError: TypeAlias = int

GetConnectivityParametersResponse: TypeAlias = (
    tuple[Literal["connectivityParameters"], ConnectivityParameters]
    | tuple[Literal["connectivityParametersError"], ConnectivityParametersError]
    | tuple[Literal["$unknown"], bytes]
)

class CompactEuiccSigned2(Extensible):
    euiccOtpk: NotRequired[bytes]
    hashCc: NotRequired[Octet32]

class CompactPrepareDownloadResponseOk(Extensible):
    compactEuiccSigned2: CompactEuiccSigned2
    euiccSignature2: bytes

PrepareDownloadResponse: TypeAlias = (
    tuple[Literal["downloadResponseOk"], PrepareDownloadResponseOk]
    | tuple[Literal["downloadResponseError"], PrepareDownloadResponseError]
    | tuple[Literal["compactDownloadResponseOk"], CompactPrepareDownloadResponseOk]
    | tuple[Literal["$unknown"], bytes]
)
CancelSessionResponse_cancelSessionResponseError: TypeAlias = int

class CompactEuiccCancelSessionSigned(Extensible):
    reason: NotRequired[CancelSessionReason]

class CompactCancelSessionResponseOk(Extensible):
    compactEuiccCancelSessionSigned: CompactEuiccCancelSessionSigned
    euiccCancelSessionSignature: bytes

CancelSessionResponse: TypeAlias = (
    tuple[Literal["cancelSessionResponseOk"], CancelSessionResponseOk]
    | tuple[Literal["cancelSessionResponseError"], CancelSessionResponse_cancelSessionResponseError]
    | tuple[Literal["compactCancelSessionResponseOk"], CompactCancelSessionResponseOk]
    | tuple[Literal["$unknown"], bytes]
)

class InitiateAuthenticationRequestEsipa(Extensible):
    euiccChallenge: Octet16
    smdpAddress: NotRequired[str]
    euiccInfo1: NotRequired[EUICCInfo1]
    eimTransactionId: NotRequired[TransactionId]

class AuthenticateClientRequestEsipa(Extensible):
    transactionId: TransactionId
    authenticateServerResponse: AuthenticateServerResponse

class GetBoundProfilePackageRequestEsipa(Extensible):
    transactionId: TransactionId
    prepareDownloadResponse: PrepareDownloadResponse

class CancelSessionRequestEsipa(Extensible):
    transactionId: TransactionId
    cancelSessionResponse: CancelSessionResponse

class EimPackageResult_ePRAndNotifications(Extensible):
    euiccPackageResult: EuiccPackageResult
    notificationList: PendingNotificationList
EimPackageResultErrorCode: TypeAlias = int

class EimPackageResultResponseError(Extensible):
    eimTransactionId: NotRequired[TransactionId]
    eimPackageResultErrorCode: EimPackageResultErrorCode

EimPackageResult: TypeAlias = (
    tuple[Literal["euiccPackageResult"], EuiccPackageResult]
    | tuple[Literal["ePRAndNotifications"], EimPackageResult_ePRAndNotifications]
    | tuple[Literal["ipaEuiccDataResponse"], IpaEuiccDataResponse]
    | tuple[Literal["profileDownloadTriggerResult"], ProfileDownloadTriggerResult]
    | tuple[Literal["eimPackageResultResponseError"], EimPackageResultResponseError]
    | tuple[Literal["$unknown"], bytes]
)

class ProvideEimPackageResult(Extensible):
    eidValue: NotRequired[Octet16]
    eimPackageResult: EimPackageResult

HandleNotificationEsipa: TypeAlias = (
    tuple[Literal["pendingNotification"], PendingNotification]
    | tuple[Literal["provideEimPackageResult"], ProvideEimPackageResult]
    | tuple[Literal["$unknown"], bytes]
)

class TransferEimPackageResponse_ePRAndNotifications(Extensible):
    euiccPackageResult: EuiccPackageResult
    notificationList: PendingNotificationList

EimPackageReceivedWithCid_correlationId: TypeAlias = (
    tuple[Literal["eimTransactionId"], TransactionId]
    | tuple[Literal["eidValue"], Octet16]
    | tuple[Literal["$unknown"], bytes]
)

class EimPackageReceivedWithCid(Extensible):
    correlationId: NotRequired[EimPackageReceivedWithCid_correlationId]
TransferEimPackageResponse_eimPackageError: TypeAlias = int

EimPackageErrorWithCid_correlationId: TypeAlias = (
    tuple[Literal["eimTransactionId"], TransactionId]
    | tuple[Literal["eidValue"], Octet16]
    | tuple[Literal["$unknown"], bytes]
)

class EimPackageErrorWithCid(Extensible):
    correlationId: NotRequired[EimPackageErrorWithCid_correlationId]
    eimPackageError: EimPackageResultErrorCode

TransferEimPackageResponse: TypeAlias = (
    tuple[Literal["euiccPackageResult"], EuiccPackageResult]
    | tuple[Literal["ePRAndNotifications"], TransferEimPackageResponse_ePRAndNotifications]
    | tuple[Literal["ipaEuiccDataResponse"], IpaEuiccDataResponse]
    | tuple[Literal["eimPackageReceived"], None]
    | tuple[Literal["eimPackageReceivedWithCid"], EimPackageReceivedWithCid]
    | tuple[Literal["eimPackageError"], TransferEimPackageResponse_eimPackageError]
    | tuple[Literal["eimPackageErrorWithCid"], EimPackageErrorWithCid]
    | tuple[Literal["$unknown"], bytes]
)
StateChangeCause: TypeAlias = int

class GetEimPackageRequest(Extensible):
    eidValue: Octet16
    notifyStateChange: NotRequired[None]
    stateChangeCause: NotRequired[StateChangeCause]
    rPLMN: NotRequired[bytes]

EsipaMessageFromIpaToEim: TypeAlias = (
    tuple[Literal["initiateAuthenticationRequestEsipa"], InitiateAuthenticationRequestEsipa]
    | tuple[Literal["authenticateClientRequestEsipa"], AuthenticateClientRequestEsipa]
    | tuple[Literal["getBoundProfilePackageRequestEsipa"], GetBoundProfilePackageRequestEsipa]
    | tuple[Literal["cancelSessionRequestEsipa"], CancelSessionRequestEsipa]
    | tuple[Literal["handleNotificationEsipa"], HandleNotificationEsipa]
    | tuple[Literal["transferEimPackageResponse"], TransferEimPackageResponse]
    | tuple[Literal["getEimPackageRequest"], GetEimPackageRequest]
    | tuple[Literal["provideEimPackageResult"], ProvideEimPackageResult]
    | tuple[Literal["$unknown"], bytes]
)

class InitiateAuthenticationOkEsipa(Extensible):
    transactionId: NotRequired[TransactionId]
    serverSigned1: ServerSigned1
    serverSignature1: bytes
    euiccCiPKIdentifierToBeUsed: bytes
    serverCertificate: Certificate
    matchingId: NotRequired[str]
    ctxParams1: NotRequired[CtxParams1]
InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa: TypeAlias = int

InitiateAuthenticationResponseEsipa: TypeAlias = (
    tuple[Literal["initiateAuthenticationOkEsipa"], InitiateAuthenticationOkEsipa]
    | tuple[Literal["initiateAuthenticationErrorEsipa"], InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa]
    | tuple[Literal["$unknown"], bytes]
)

class AuthenticateClientOkDPEsipa(Extensible):
    transactionId: NotRequired[TransactionId]
    profileMetaData: NotRequired[StoreMetadataRequest]
    smdpSigned2: SmdpSigned2
    smdpSignature2: bytes
    smdpCertificate: Certificate
    hashCc: NotRequired[Octet32]

class AuthenticateClientOkDSEsipa(Extensible):
    transactionId: TransactionId
    profileDownloadTrigger: NotRequired[ProfileDownloadTriggerRequest]
AuthenticateClientResponseEsipa_authenticateClientErrorEsipa: TypeAlias = int

AuthenticateClientResponseEsipa: TypeAlias = (
    tuple[Literal["authenticateClientOkDPEsipa"], AuthenticateClientOkDPEsipa]
    | tuple[Literal["authenticateClientOkDSEsipa"], AuthenticateClientOkDSEsipa]
    | tuple[Literal["authenticateClientErrorEsipa"], AuthenticateClientResponseEsipa_authenticateClientErrorEsipa]
    | tuple[Literal["$unknown"], bytes]
)

class GetBoundProfilePackageOkEsipa(Extensible):
    transactionId: NotRequired[TransactionId]
    boundProfilePackage: BoundProfilePackage
GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa: TypeAlias = int

GetBoundProfilePackageResponseEsipa: TypeAlias = (
    tuple[Literal["getBoundProfilePackageOkEsipa"], GetBoundProfilePackageOkEsipa]
    | tuple[Literal["getBoundProfilePackageErrorEsipa"], GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa]
    | tuple[Literal["$unknown"], bytes]
)

class CancelSessionOk(Extensible):
    pass
CancelSessionResponseEsipa_cancelSessionError: TypeAlias = int

CancelSessionResponseEsipa: TypeAlias = (
    tuple[Literal["cancelSessionOk"], CancelSessionOk]
    | tuple[Literal["cancelSessionError"], CancelSessionResponseEsipa_cancelSessionError]
    | tuple[Literal["$unknown"], bytes]
)

TransferEimPackageRequest: TypeAlias = (
    tuple[Literal["euiccPackageRequest"], EuiccPackageRequest]
    | tuple[Literal["ipaEuiccDataRequest"], IpaEuiccDataRequest]
    | tuple[Literal["eimAcknowledgements"], EimAcknowledgements]
    | tuple[Literal["profileDownloadTriggerRequest"], ProfileDownloadTriggerRequest]
    | tuple[Literal["$unknown"], bytes]
)
GetEimPackageResponse_eimPackageError: TypeAlias = int

GetEimPackageResponse: TypeAlias = (
    tuple[Literal["euiccPackageRequest"], EuiccPackageRequest]
    | tuple[Literal["ipaEuiccDataRequest"], IpaEuiccDataRequest]
    | tuple[Literal["profileDownloadTriggerRequest"], ProfileDownloadTriggerRequest]
    | tuple[Literal["eimPackageError"], GetEimPackageResponse_eimPackageError]
    | tuple[Literal["$unknown"], bytes]
)

class ProvideEimPackageResultResponse_emptyResponse(Extensible):
    pass
ProvideEimPackageResultResponse_provideEimPackageResultError: TypeAlias = int

ProvideEimPackageResultResponse: TypeAlias = (
    tuple[Literal["eimAcknowledgements"], EimAcknowledgements]
    | tuple[Literal["emptyResponse"], ProvideEimPackageResultResponse_emptyResponse]
    | tuple[Literal["provideEimPackageResultError"], ProvideEimPackageResultResponse_provideEimPackageResultError]
    | tuple[Literal["$unknown"], bytes]
)

EsipaMessageFromEimToIpa: TypeAlias = (
    tuple[Literal["initiateAuthenticationResponseEsipa"], InitiateAuthenticationResponseEsipa]
    | tuple[Literal["authenticateClientResponseEsipa"], AuthenticateClientResponseEsipa]
    | tuple[Literal["getBoundProfilePackageResponseEsipa"], GetBoundProfilePackageResponseEsipa]
    | tuple[Literal["cancelSessionResponseEsipa"], CancelSessionResponseEsipa]
    | tuple[Literal["transferEimPackageRequest"], TransferEimPackageRequest]
    | tuple[Literal["getEimPackageResponse"], GetEimPackageResponse]
    | tuple[Literal["provideEimPackageResultResponse"], ProvideEimPackageResultResponse]
    | tuple[Literal["$unknown"], bytes]
)

# RSPDefinitions
Octet16: TypeAlias = bytes
TransactionId: TypeAlias = bytes
Iccid: TypeAlias = bytes
OctetTo16: TypeAlias = bytes
ProfileClass: TypeAlias = int

ProfileInfoListRequest_searchCriteria: TypeAlias = (
    tuple[Literal["isdpAid"], OctetTo16]
    | tuple[Literal["iccid"], Iccid]
    | tuple[Literal["profileClass"], ProfileClass]
    | tuple[Literal["$unknown"], bytes]
)

class ProfileInfoListRequest(Extensible):
    searchCriteria: NotRequired[ProfileInfoListRequest_searchCriteria]
    tagList: NotRequired[bytes]
    iotSpecificTagList: NotRequired[bytes]

class VendorSpecificExtension_element(Extensible):
    vendorOid: str
    vendorSpecificData: bytes
VendorSpecificExtension: TypeAlias = list[VendorSpecificExtension_element]
NotificationEvent: TypeAlias = tuple[bytes, int]
ProfileState: TypeAlias = int
IconType: TypeAlias = int

class NotificationConfigurationInformation(Extensible):
    profileManagementOperation: NotificationEvent
    notificationAddress: str

class OperatorId(Extensible):
    mccMnc: bytes
    gid1: NotRequired[bytes]
    gid2: NotRequired[bytes]

class DpProprietaryData(Extensible):
    dpOid: str
PprIds: TypeAlias = tuple[bytes, int]
ProfilePolicyAuthorisationRule_allowedOperators: TypeAlias = list[OperatorId]
ProfilePolicyAuthorisationRule_pprFlags: TypeAlias = tuple[bytes, int]

class ProfilePolicyAuthorisationRule(Extensible):
    pprIds: PprIds
    allowedOperators: ProfilePolicyAuthorisationRule_allowedOperators
    pprFlags: ProfilePolicyAuthorisationRule_pprFlags
RulesAuthorisationTable: TypeAlias = list[ProfilePolicyAuthorisationRule]

class NotificationMetadata(Extensible):
    seqNumber: int
    profileManagementOperation: NotificationEvent
    notificationAddress: str
    iccid: NotRequired[Iccid]

class SuccessResult(Extensible):
    aid: bytes
    simaResponse: bytes
BppCommandId: TypeAlias = int
ErrorReason: TypeAlias = int

class ErrorResult(Extensible):
    bppCommandId: BppCommandId
    errorReason: ErrorReason
    simaResponse: NotRequired[bytes]

ProfileInstallationResultData_finalResult: TypeAlias = (
    tuple[Literal["successResult"], SuccessResult]
    | tuple[Literal["errorResult"], ErrorResult]
    | tuple[Literal["$unknown"], bytes]
)

class ProfileInstallationResultData(Extensible):
    transactionId: TransactionId
    notificationMetadata: NotificationMetadata
    smdpOid: str
    finalResult: ProfileInstallationResultData_finalResult
EuiccSignPIR: TypeAlias = bytes

class OtherSignedNotification(Extensible):
    tbsOtherNotification: NotificationMetadata
    euiccNotificationSignature: bytes
    euiccCertificate: Certificate
    eumCertificate: Certificate
VersionType: TypeAlias = bytes
EUICCInfo1_euiccCiPKIdListForVerification: TypeAlias = list[SubjectKeyIdentifier]
EUICCInfo1_euiccCiPKIdListForSigning: TypeAlias = list[SubjectKeyIdentifier]

class EUICCInfo1(Extensible):
    svn: VersionType
    euiccCiPKIdListForVerification: EUICCInfo1_euiccCiPKIdListForVerification
    euiccCiPKIdListForSigning: EUICCInfo1_euiccCiPKIdListForSigning
RspCapability: TypeAlias = tuple[bytes, int]

class CertificationDataObject(Extensible):
    platformLabel: str
    discoveryBaseURL: str
Octet4: TypeAlias = bytes
CatSupportedClasses: TypeAlias = tuple[bytes, int]
EuiccFormFactorType: TypeAlias = int

class DeviceAdditionalFeatureSupport(Extensible):
    naiSupport: NotRequired[VersionType]
    groupOfDeviceManufacturerOid: NotRequired[str]

class DeviceCapabilities(Extensible):
    gsmSupportedRelease: NotRequired[VersionType]
    utranSupportedRelease: NotRequired[VersionType]
    cdma2000onexSupportedRelease: NotRequired[VersionType]
    cdma2000hrpdSupportedRelease: NotRequired[VersionType]
    cdma2000ehrpdSupportedRelease: NotRequired[VersionType]
    eutranEpcSupportedRelease: NotRequired[VersionType]
    contactlessSupportedRelease: NotRequired[VersionType]
    rspCrlSupportedVersion: NotRequired[VersionType]
    nrEpcSupportedRelease: NotRequired[VersionType]
    nr5gcSupportedRelease: NotRequired[VersionType]
    eutran5gcSupportedRelease: NotRequired[VersionType]
    lpaSvn: NotRequired[VersionType]
    catSupportedClasses: NotRequired[CatSupportedClasses]
    euiccFormFactorType: NotRequired[EuiccFormFactorType]
    deviceAdditionalFeatureSupport: NotRequired[DeviceAdditionalFeatureSupport]
Octet8: TypeAlias = bytes

class DeviceInfo(Extensible):
    tac: Octet4
    deviceCapabilities: DeviceCapabilities
    imei: NotRequired[Octet8]

class CtxParamsForCommonAuthentication(Extensible):
    matchingId: NotRequired[str]
    deviceInfo: DeviceInfo

CtxParams1: TypeAlias = (
    tuple[Literal["ctxParamsForCommonAuthentication"], CtxParamsForCommonAuthentication]
    | tuple[Literal["$unknown"], bytes]
)
AuthenticateErrorCode: TypeAlias = int

class AuthenticateResponseError(Extensible):
    transactionId: TransactionId
    authenticateErrorCode: AuthenticateErrorCode
Octet32: TypeAlias = bytes

class EUICCSigned2(Extensible):
    transactionId: TransactionId
    euiccOtpk: bytes
    hashCc: NotRequired[Octet32]

class PrepareDownloadResponseOk(Extensible):
    euiccSigned2: EUICCSigned2
    euiccSignature2: bytes
DownloadErrorCode: TypeAlias = int

class PrepareDownloadResponseError(Extensible):
    transactionId: TransactionId
    downloadErrorCode: DownloadErrorCode
CancelSessionReason: TypeAlias = int

class EuiccCancelSessionSigned(Extensible):
    transactionId: TransactionId
    smdpOid: str
    reason: CancelSessionReason

class CancelSessionResponseOk(Extensible):
    euiccCancelSessionSigned: EuiccCancelSessionSigned
    euiccCancelSessionSignature: bytes

class ServerSigned1(Extensible):
    transactionId: TransactionId
    euiccChallenge: Octet16
    serverAddress: str
    serverChallenge: Octet16

class SmdpSigned2(Extensible):
    transactionId: TransactionId
    ccRequiredFlag: bool
    bppEuiccOtpk: NotRequired[bytes]
RemoteOpId: TypeAlias = int
Octet1: TypeAlias = bytes

class ControlRefTemplate(Extensible):
    keyType: Octet1
    keyLen: Octet1
    hostId: OctetTo16

class InitialiseSecureChannelRequest(Extensible):
    remoteOpId: RemoteOpId
    transactionId: TransactionId
    controlRefTemplate: ControlRefTemplate
    smdpOtpk: bytes
    smdpSign: bytes
BoundProfilePackage_firstSequenceOf87: TypeAlias = list[bytes]
BoundProfilePackage_sequenceOf88: TypeAlias = list[bytes]
BoundProfilePackage_secondSequenceOf87: TypeAlias = list[bytes]
BoundProfilePackage_sequenceOf86: TypeAlias = list[bytes]

class BoundProfilePackage(Extensible):
    initialiseSecureChannelRequest: InitialiseSecureChannelRequest
    firstSequenceOf87: BoundProfilePackage_firstSequenceOf87
    sequenceOf88: BoundProfilePackage_sequenceOf88
    secondSequenceOf87: NotRequired[BoundProfilePackage_secondSequenceOf87]
    sequenceOf86: BoundProfilePackage_sequenceOf86

class RSPDefinitions_ProfileInstallationResult(Extensible):
    profileInstallationResultData: ProfileInstallationResultData
    euiccSignPIR: EuiccSignPIR
SegmentedCrlList: TypeAlias = list[CertificateList]

ExpirationDate: TypeAlias = Time
TotalPartialCrlNumber: TypeAlias = int
PartialCrlNumber: TypeAlias = int

ActivationCodeRetrievalInfo: TypeAlias = (
    tuple[Literal["activationCodeForProfileRedownload"], str]
    | tuple[Literal["activationCodeRetrievalAvailable"], bool]
    | tuple[Literal["retryDelay"], int]
    | tuple[Literal["$unknown"], bytes]
)

class RSPDefinitions_UpdateMetadataRequest(Extensible):
    serviceProviderName: NotRequired[str]
    profileName: NotRequired[str]
    iconType: NotRequired[IconType]
    icon: NotRequired[bytes]
    profilePolicyRules: NotRequired[PprIds]
    serviceSpecificDataStoredInEuicc: NotRequired[VendorSpecificExtension]
    reserved103: NotRequired[bool]

class ConfigureISDPRequest(Extensible):
    dpProprietaryData: NotRequired[DpProprietaryData]
RSPDefinitions_StoreMetadataRequest_profileClass: TypeAlias = ProfileClass
RSPDefinitions_StoreMetadataRequest_notificationConfigurationInfo: TypeAlias = list[NotificationConfigurationInformation]

class RSPDefinitions_StoreMetadataRequest_iotSpecificMetadata(Extensible):
    pass

class RSPDefinitions_StoreMetadataRequest(Extensible):
    iccid: Iccid
    serviceProviderName: str
    profileName: str
    iconType: NotRequired[IconType]
    icon: NotRequired[bytes]
    profileClass: NotRequired[RSPDefinitions_StoreMetadataRequest_profileClass]
    notificationConfigurationInfo: NotRequired[RSPDefinitions_StoreMetadataRequest_notificationConfigurationInfo]
    profileOwner: NotRequired[OperatorId]
    profilePolicyRules: NotRequired[PprIds]
    serviceSpecificDataStoredInEuicc: NotRequired[VendorSpecificExtension]
    serviceSpecificDataNotStoredInEuicc: NotRequired[VendorSpecificExtension]
    ecallIndication: NotRequired[bool]
    fallbackAllowed: NotRequired[bool]
    iotSpecificMetadata: NotRequired[RSPDefinitions_StoreMetadataRequest_iotSpecificMetadata]

class ReplaceSessionKeysRequest(Extensible):
    initialMacChainingValue: bytes
    ppkEnc: bytes
    ppkCmac: bytes
ISDRProprietaryApplicationTemplate_lpaeSupport: TypeAlias = tuple[bytes, int]

class ISDRProprietaryApplicationTemplate(Extensible):
    svn: VersionType
    lpaeSupport: NotRequired[ISDRProprietaryApplicationTemplate_lpaeSupport]
LpaeActivationRequest_lpaeOption: TypeAlias = tuple[bytes, int]

class LpaeActivationRequest(Extensible):
    lpaeOption: LpaeActivationRequest_lpaeOption
LpaeActivationResponse_lpaeActivationResult: TypeAlias = int

class LpaeActivationResponse(Extensible):
    lpaeActivationResult: LpaeActivationResponse_lpaeActivationResult

class EuiccConfiguredAddressesRequest(Extensible):
    pass

class EuiccConfiguredAddressesResponse(Extensible):
    defaultDpAddress: NotRequired[str]
    rootDsAddress: str

class RSPDefinitions_SetDefaultDpAddressRequest(Extensible):
    defaultDpAddress: str
RSPDefinitions_SetDefaultDpAddressResponse_setDefaultDpAddressResult: TypeAlias = int

class RSPDefinitions_SetDefaultDpAddressResponse(Extensible):
    setDefaultDpAddressResult: RSPDefinitions_SetDefaultDpAddressResponse_setDefaultDpAddressResult

class PrepareDownloadRequest(Extensible):
    smdpSigned2: SmdpSigned2
    smdpSignature2: bytes
    hashCc: NotRequired[Octet32]
    smdpCertificate: Certificate

RSPDefinitions_PrepareDownloadResponse: TypeAlias = (
    tuple[Literal["downloadResponseOk"], PrepareDownloadResponseOk]
    | tuple[Literal["downloadResponseError"], PrepareDownloadResponseError]
    | tuple[Literal["$unknown"], bytes]
)

class GetEuiccChallengeRequest(Extensible):
    pass

class GetEuiccChallengeResponse(Extensible):
    euiccChallenge: Octet16

class GetEuiccInfo1Request(Extensible):
    pass

class GetEuiccInfo2Request(Extensible):
    pass
RSPDefinitions_EUICCInfo2_euiccCiPKIdListForVerification: TypeAlias = list[SubjectKeyIdentifier]
RSPDefinitions_EUICCInfo2_euiccCiPKIdListForSigning: TypeAlias = list[SubjectKeyIdentifier]
RSPDefinitions_EUICCInfo2_euiccCategory: TypeAlias = int
RSPDefinitions_EUICCInfo2_treProperties: TypeAlias = tuple[bytes, int]
RSPDefinitions_EUICCInfo2_additionalEuiccProfilePackageVersions: TypeAlias = list[VersionType]
LpaMode: TypeAlias = int
RSPDefinitions_EUICCInfo2_euiccCiPKIdListForSigningV3: TypeAlias = list[SubjectKeyIdentifier]

class RSPDefinitions_IoTSpecificInfo(Extensible):
    pass

class RSPDefinitions_EUICCInfo2(Extensible):
    profileVersion: VersionType
    svn: VersionType
    euiccFirmwareVer: VersionType
    extCardResource: bytes
    uiccCapability: UICCCapability
    ts102241Version: NotRequired[VersionType]
    globalplatformVersion: NotRequired[VersionType]
    rspCapability: RspCapability
    euiccCiPKIdListForVerification: RSPDefinitions_EUICCInfo2_euiccCiPKIdListForVerification
    euiccCiPKIdListForSigning: RSPDefinitions_EUICCInfo2_euiccCiPKIdListForSigning
    euiccCategory: NotRequired[RSPDefinitions_EUICCInfo2_euiccCategory]
    forbiddenProfilePolicyRules: NotRequired[PprIds]
    ppVersion: VersionType
    sasAcreditationNumber: str
    certificationDataObject: NotRequired[CertificationDataObject]
    treProperties: NotRequired[RSPDefinitions_EUICCInfo2_treProperties]
    treProductReference: NotRequired[str]
    additionalEuiccProfilePackageVersions: NotRequired[RSPDefinitions_EUICCInfo2_additionalEuiccProfilePackageVersions]
    lpaMode: NotRequired[LpaMode]
    euiccCiPKIdListForSigningV3: NotRequired[RSPDefinitions_EUICCInfo2_euiccCiPKIdListForSigningV3]
    additionalEuiccInfo: NotRequired[bytes]
    highestSvn: NotRequired[VersionType]
    iotSpecificInfo: NotRequired[RSPDefinitions_IoTSpecificInfo]
    euiccMinimumSecurityLevel: NotRequired[bytes]

class ListNotificationRequest(Extensible):
    profileManagementOperation: NotRequired[NotificationEvent]
ListNotificationResponse_notificationMetadataList: TypeAlias = list[NotificationMetadata]
ListNotificationResponse_listNotificationsResultError: TypeAlias = int

ListNotificationResponse: TypeAlias = (
    tuple[Literal["notificationMetadataList"], ListNotificationResponse_notificationMetadataList]
    | tuple[Literal["listNotificationsResultError"], ListNotificationResponse_listNotificationsResultError]
    | tuple[Literal["$unknown"], bytes]
)

RSPDefinitions_RetrieveNotificationsListRequest_searchCriteria: TypeAlias = (
    tuple[Literal["seqNumber"], int]
    | tuple[Literal["profileManagementOperation"], NotificationEvent]
    | tuple[Literal["$unknown"], bytes]
)

class RSPDefinitions_RetrieveNotificationsListRequest(Extensible):
    searchCriteria: NotRequired[RSPDefinitions_RetrieveNotificationsListRequest_searchCriteria]

RSPDefinitions_PendingNotification: TypeAlias = (
    tuple[Literal["profileInstallationResult"], RSPDefinitions_ProfileInstallationResult]
    | tuple[Literal["otherSignedNotification"], OtherSignedNotification]
    | tuple[Literal["$unknown"], bytes]
)
RetrieveNotificationsListResponse_notificationList: TypeAlias = list[RSPDefinitions_PendingNotification]
RSPDefinitions_RetrieveNotificationsListResponse_notificationsListResultError: TypeAlias = int

RSPDefinitions_RetrieveNotificationsListResponse: TypeAlias = (
    tuple[Literal["notificationList"], RetrieveNotificationsListResponse_notificationList]
    | tuple[Literal["notificationsListResultError"], RSPDefinitions_RetrieveNotificationsListResponse_notificationsListResultError]
    | tuple[Literal["$unknown"], bytes]
)

class NotificationSentRequest(Extensible):
    seqNumber: int
NotificationSentResponse_deleteNotificationStatus: TypeAlias = int

class NotificationSentResponse(Extensible):
    deleteNotificationStatus: NotificationSentResponse_deleteNotificationStatus

class LoadCRLRequest(Extensible):
    crl: CertificateList
LoadCRLResponseOk_missingParts: TypeAlias = list[int]

class LoadCRLResponseOk(Extensible):
    missingParts: NotRequired[LoadCRLResponseOk_missingParts]
LoadCRLResponseError: TypeAlias = int

LoadCRLResponse: TypeAlias = (
    tuple[Literal["loadCRLResponseOk"], LoadCRLResponseOk]
    | tuple[Literal["loadCRLResponseError"], LoadCRLResponseError]
    | tuple[Literal["$unknown"], bytes]
)

class AuthenticateServerRequest(Extensible):
    serverSigned1: ServerSigned1
    serverSignature1: bytes
    euiccCiPKIdToBeUsed: SubjectKeyIdentifier
    serverCertificate: Certificate
    ctxParams1: CtxParams1

class RSPDefinitions_EuiccSigned1(Extensible):
    transactionId: TransactionId
    serverAddress: str
    serverChallenge: Octet16
    euiccInfo2: RSPDefinitions_EUICCInfo2
    ctxParams1: CtxParams1

class RSPDefinitions_AuthenticateResponseOk(Extensible):
    euiccSigned1: RSPDefinitions_EuiccSigned1
    euiccSignature1: bytes
    euiccCertificate: Certificate
    eumCertificate: Certificate

RSPDefinitions_AuthenticateServerResponse: TypeAlias = (
    tuple[Literal["authenticateResponseOk"], RSPDefinitions_AuthenticateResponseOk]
    | tuple[Literal["authenticateResponseError"], AuthenticateResponseError]
    | tuple[Literal["$unknown"], bytes]
)

class CancelSessionRequest(Extensible):
    transactionId: TransactionId
    reason: CancelSessionReason
RSPDefinitions_CancelSessionResponse_cancelSessionResponseError: TypeAlias = int

RSPDefinitions_CancelSessionResponse: TypeAlias = (
    tuple[Literal["cancelSessionResponseOk"], CancelSessionResponseOk]
    | tuple[Literal["cancelSessionResponseError"], RSPDefinitions_CancelSessionResponse_cancelSessionResponseError]
    | tuple[Literal["$unknown"], bytes]
)
RSPDefinitions_ProfileInfo_notificationConfigurationInfo: TypeAlias = list[NotificationConfigurationInformation]
RSPDefinitions_ProfileInfo_fallbackAttribute: TypeAlias = bool

class RSPDefinitions_ProfileInfo_iotSpecificProfileInfo(Extensible):
    pass

class RSPDefinitions_ProfileInfo(Extensible):
    iccid: NotRequired[Iccid]
    isdpAid: NotRequired[OctetTo16]
    profileState: NotRequired[ProfileState]
    profileNickname: NotRequired[str]
    serviceProviderName: NotRequired[str]
    profileName: NotRequired[str]
    iconType: NotRequired[IconType]
    icon: NotRequired[bytes]
    profileClass: NotRequired[ProfileClass]
    notificationConfigurationInfo: NotRequired[RSPDefinitions_ProfileInfo_notificationConfigurationInfo]
    profileOwner: NotRequired[OperatorId]
    dpProprietaryData: NotRequired[DpProprietaryData]
    profilePolicyRules: NotRequired[PprIds]
    serviceSpecificDataStoredInEuicc: NotRequired[VendorSpecificExtension]
    ecallIndication: NotRequired[bool]
    fallbackAttribute: NotRequired[RSPDefinitions_ProfileInfo_fallbackAttribute]
    fallbackAllowed: NotRequired[bool]
    iotSpecificProfileInfo: NotRequired[RSPDefinitions_ProfileInfo_iotSpecificProfileInfo]
RSPDefinitions_ProfileInfoListResponse_profileInfoListOk: TypeAlias = list[RSPDefinitions_ProfileInfo]
RSPDefinitions_ProfileInfoListError: TypeAlias = int

RSPDefinitions_ProfileInfoListResponse: TypeAlias = (
    tuple[Literal["profileInfoListOk"], RSPDefinitions_ProfileInfoListResponse_profileInfoListOk]
    | tuple[Literal["profileInfoListError"], RSPDefinitions_ProfileInfoListError]
    | tuple[Literal["$unknown"], bytes]
)

EnableProfileRequest_profileIdentifier: TypeAlias = (
    tuple[Literal["isdpAid"], OctetTo16]
    | tuple[Literal["iccid"], Iccid]
    | tuple[Literal["$unknown"], bytes]
)

class EnableProfileRequest(Extensible):
    profileIdentifier: EnableProfileRequest_profileIdentifier
    refreshFlag: bool
EnableProfileResponse_enableResult: TypeAlias = int

class EnableProfileResponse(Extensible):
    enableResult: EnableProfileResponse_enableResult

DisableProfileRequest_profileIdentifier: TypeAlias = (
    tuple[Literal["isdpAid"], OctetTo16]
    | tuple[Literal["iccid"], Iccid]
    | tuple[Literal["$unknown"], bytes]
)

class DisableProfileRequest(Extensible):
    profileIdentifier: DisableProfileRequest_profileIdentifier
    refreshFlag: bool
DisableProfileResponse_disableResult: TypeAlias = int

class DisableProfileResponse(Extensible):
    disableResult: DisableProfileResponse_disableResult

DeleteProfileRequest: TypeAlias = (
    tuple[Literal["isdpAid"], OctetTo16]
    | tuple[Literal["iccid"], Iccid]
    | tuple[Literal["$unknown"], bytes]
)
DeleteProfileResponse_deleteResult: TypeAlias = int

class DeleteProfileResponse(Extensible):
    deleteResult: DeleteProfileResponse_deleteResult
RSPDefinitions_EuiccMemoryResetRequest_resetOptions: TypeAlias = tuple[bytes, int]

class RSPDefinitions_EuiccMemoryResetRequest(Extensible):
    resetOptions: RSPDefinitions_EuiccMemoryResetRequest_resetOptions
RSPDefinitions_EuiccMemoryResetResponse_resetResult: TypeAlias = int

class RSPDefinitions_EuiccMemoryResetResponse(Extensible):
    resetResult: RSPDefinitions_EuiccMemoryResetResponse_resetResult

class GetEuiccDataRequest(Extensible):
    tagList: Octet1

class GetEuiccDataResponse(Extensible):
    eidValue: Octet16

class SetNicknameRequest(Extensible):
    iccid: Iccid
    profileNickname: str
SetNicknameResponse_setNicknameResult: TypeAlias = int

class SetNicknameResponse(Extensible):
    setNicknameResult: SetNicknameResponse_setNicknameResult

class GetRatRequest(Extensible):
    pass

class GetRatResponse(Extensible):
    rat: RulesAuthorisationTable

class InitiateAuthenticationRequest(Extensible):
    euiccChallenge: Octet16
    smdpAddress: str
    euiccInfo1: EUICCInfo1

class RSPDefinitions_AuthenticateClientRequest(Extensible):
    transactionId: TransactionId
    authenticateServerResponse: RSPDefinitions_AuthenticateServerResponse
    useMatchingIdForAcr: NotRequired[None]

class GetBoundProfilePackageRequest(Extensible):
    transactionId: TransactionId
    prepareDownloadResponse: RSPDefinitions_PrepareDownloadResponse

class CancelSessionRequestEs9(Extensible):
    transactionId: TransactionId
    cancelSessionResponse: RSPDefinitions_CancelSessionResponse

class HandleNotification(Extensible):
    pendingNotification: RSPDefinitions_PendingNotification

RemoteProfileProvisioningRequest: TypeAlias = (
    tuple[Literal["initiateAuthenticationRequest"], InitiateAuthenticationRequest]
    | tuple[Literal["authenticateClientRequest"], RSPDefinitions_AuthenticateClientRequest]
    | tuple[Literal["getBoundProfilePackageRequest"], GetBoundProfilePackageRequest]
    | tuple[Literal["cancelSessionRequestEs9"], CancelSessionRequestEs9]
    | tuple[Literal["handleNotification"], HandleNotification]
    | tuple[Literal["$unknown"], bytes]
)

class InitiateAuthenticationOkEs9(Extensible):
    transactionId: TransactionId
    serverSigned1: ServerSigned1
    serverSignature1: bytes
    euiccCiPKIdToBeUsed: SubjectKeyIdentifier
    serverCertificate: Certificate
InitiateAuthenticationResponse_initiateAuthenticationError: TypeAlias = int

InitiateAuthenticationResponse: TypeAlias = (
    tuple[Literal["initiateAuthenticationOk"], InitiateAuthenticationOkEs9]
    | tuple[Literal["initiateAuthenticationError"], InitiateAuthenticationResponse_initiateAuthenticationError]
    | tuple[Literal["$unknown"], bytes]
)

class AuthenticateClientOk(Extensible):
    transactionId: TransactionId
    profileMetaData: RSPDefinitions_StoreMetadataRequest
    smdpSigned2: SmdpSigned2
    smdpSignature2: bytes
    smdpCertificate: Certificate
AuthenticateClientResponseEs9_authenticateClientError: TypeAlias = int

class AuthenticateClientOkAcr(Extensible):
    transactionId: TransactionId
    profileMetaData: RSPDefinitions_StoreMetadataRequest

AuthenticateClientResponseEs9: TypeAlias = (
    tuple[Literal["authenticateClientOk"], AuthenticateClientOk]
    | tuple[Literal["authenticateClientError"], AuthenticateClientResponseEs9_authenticateClientError]
    | tuple[Literal["authenticateClientOkAcr"], AuthenticateClientOkAcr]
    | tuple[Literal["$unknown"], bytes]
)

class GetBoundProfilePackageOk(Extensible):
    transactionId: TransactionId
    boundProfilePackage: BoundProfilePackage
GetBoundProfilePackageResponse_getBoundProfilePackageError: TypeAlias = int

GetBoundProfilePackageResponse: TypeAlias = (
    tuple[Literal["getBoundProfilePackageOk"], GetBoundProfilePackageOk]
    | tuple[Literal["getBoundProfilePackageError"], GetBoundProfilePackageResponse_getBoundProfilePackageError]
    | tuple[Literal["$unknown"], bytes]
)

class RSPDefinitions_CancelSessionOk(Extensible):
    pass
CancelSessionResponseEs9_cancelSessionError: TypeAlias = int

CancelSessionResponseEs9: TypeAlias = (
    tuple[Literal["cancelSessionOk"], RSPDefinitions_CancelSessionOk]
    | tuple[Literal["cancelSessionError"], CancelSessionResponseEs9_cancelSessionError]
    | tuple[Literal["$unknown"], bytes]
)

class EventEntries(Extensible):
    eventId: str
    rspServerAddress: str
AuthenticateClientOkEs11_eventEntries: TypeAlias = list[EventEntries]

class AuthenticateClientOkEs11(Extensible):
    transactionId: TransactionId
    eventEntries: AuthenticateClientOkEs11_eventEntries
AuthenticateClientResponseEs11_authenticateClientError: TypeAlias = int

AuthenticateClientResponseEs11: TypeAlias = (
    tuple[Literal["authenticateClientOk"], AuthenticateClientOkEs11]
    | tuple[Literal["authenticateClientError"], AuthenticateClientResponseEs11_authenticateClientError]
    | tuple[Literal["$unknown"], bytes]
)

RemoteProfileProvisioningResponse: TypeAlias = (
    tuple[Literal["initiateAuthenticationResponse"], InitiateAuthenticationResponse]
    | tuple[Literal["authenticateClientResponseEs9"], AuthenticateClientResponseEs9]
    | tuple[Literal["getBoundProfilePackageResponse"], GetBoundProfilePackageResponse]
    | tuple[Literal["cancelSessionResponseEs9"], CancelSessionResponseEs9]
    | tuple[Literal["authenticateClientResponseEs11"], AuthenticateClientResponseEs11]
    | tuple[Literal["$unknown"], bytes]
)

# PEDefinitions
UICCCapability: TypeAlias = tuple[bytes, int]

# PKIX1Explicit88

class AlgorithmIdentifier(TypedDict):
    algorithm: str
    parameters: NotRequired[bytes]

class SubjectPublicKeyInfo(TypedDict):
    algorithm: AlgorithmIdentifier
    subjectPublicKey: tuple[bytes, int]
Version: TypeAlias = int
TBSCertificate_version: TypeAlias = Version
CertificateSerialNumber: TypeAlias = int
AttributeType: TypeAlias = str
AttributeValue: TypeAlias = bytes

class AttributeTypeAndValue(TypedDict):
    type: AttributeType
    value: AttributeValue
RelativeDistinguishedName: TypeAlias = list[AttributeTypeAndValue]
RDNSequence: TypeAlias = list[RelativeDistinguishedName]

Name: TypeAlias = (
    tuple[Literal["rdnSequence"], RDNSequence]
)

Time: TypeAlias = (
    tuple[Literal["utcTime"], datetime | str]
    | tuple[Literal["generalTime"], datetime | str]
)

class Validity(TypedDict):
    notBefore: Time
    notAfter: Time
UniqueIdentifier: TypeAlias = tuple[bytes, int]
Extension_critical: TypeAlias = bool

class Extension(TypedDict):
    extnID: str
    critical: NotRequired[Extension_critical]
    extnValue: bytes
Extensions: TypeAlias = list[Extension]

class TBSCertificate(TypedDict):
    version: NotRequired[TBSCertificate_version]
    serialNumber: CertificateSerialNumber
    signature: AlgorithmIdentifier
    issuer: Name
    validity: Validity
    subject: Name
    subjectPublicKeyInfo: SubjectPublicKeyInfo
    issuerUniqueID: NotRequired[UniqueIdentifier]
    subjectUniqueID: NotRequired[UniqueIdentifier]
    extensions: NotRequired[Extensions]

class Certificate(TypedDict):
    tbsCertificate: TBSCertificate
    signatureAlgorithm: AlgorithmIdentifier
    signature: tuple[bytes, int]

class TBSCertList_revokedCertificates_element(TypedDict):
    userCertificate: CertificateSerialNumber
    revocationDate: Time
    crlEntryExtensions: NotRequired[Extensions]
TBSCertList_revokedCertificates: TypeAlias = list[TBSCertList_revokedCertificates_element]

class TBSCertList(TypedDict):
    version: NotRequired[Version]
    signature: AlgorithmIdentifier
    issuer: Name
    thisUpdate: Time
    nextUpdate: NotRequired[Time]
    revokedCertificates: NotRequired[TBSCertList_revokedCertificates]
    crlExtensions: NotRequired[Extensions]

class CertificateList(TypedDict):
    tbsCertList: TBSCertList
    signatureAlgorithm: AlgorithmIdentifier
    signature: tuple[bytes, int]
Attribute_values: TypeAlias = list[AttributeValue]

class Attribute(TypedDict):
    type: AttributeType
    values: Attribute_values

X520name: TypeAlias = (
    tuple[Literal["teletexString"], str]
    | tuple[Literal["printableString"], str]
    | tuple[Literal["universalString"], str]
    | tuple[Literal["utf8String"], str]
    | tuple[Literal["bmpString"], str]
)

X520CommonName: TypeAlias = (
    tuple[Literal["teletexString"], str]
    | tuple[Literal["printableString"], str]
    | tuple[Literal["universalString"], str]
    | tuple[Literal["utf8String"], str]
    | tuple[Literal["bmpString"], str]
)

X520LocalityName: TypeAlias = (
    tuple[Literal["teletexString"], str]
    | tuple[Literal["printableString"], str]
    | tuple[Literal["universalString"], str]
    | tuple[Literal["utf8String"], str]
    | tuple[Literal["bmpString"], str]
)

X520StateOrProvinceName: TypeAlias = (
    tuple[Literal["teletexString"], str]
    | tuple[Literal["printableString"], str]
    | tuple[Literal["universalString"], str]
    | tuple[Literal["utf8String"], str]
    | tuple[Literal["bmpString"], str]
)

X520OrganizationName: TypeAlias = (
    tuple[Literal["teletexString"], str]
    | tuple[Literal["printableString"], str]
    | tuple[Literal["universalString"], str]
    | tuple[Literal["utf8String"], str]
    | tuple[Literal["bmpString"], str]
)

X520OrganizationalUnitName: TypeAlias = (
    tuple[Literal["teletexString"], str]
    | tuple[Literal["printableString"], str]
    | tuple[Literal["universalString"], str]
    | tuple[Literal["utf8String"], str]
    | tuple[Literal["bmpString"], str]
)

X520Title: TypeAlias = (
    tuple[Literal["teletexString"], str]
    | tuple[Literal["printableString"], str]
    | tuple[Literal["universalString"], str]
    | tuple[Literal["utf8String"], str]
    | tuple[Literal["bmpString"], str]
)
X520dnQualifier: TypeAlias = str
X520countryName: TypeAlias = str
X520SerialNumber: TypeAlias = str

X520Pseudonym: TypeAlias = (
    tuple[Literal["teletexString"], str]
    | tuple[Literal["printableString"], str]
    | tuple[Literal["universalString"], str]
    | tuple[Literal["utf8String"], str]
    | tuple[Literal["bmpString"], str]
)
DomainComponent: TypeAlias = str
EmailAddress: TypeAlias = str
DistinguishedName: TypeAlias = RDNSequence

DirectoryString: TypeAlias = (
    tuple[Literal["teletexString"], str]
    | tuple[Literal["printableString"], str]
    | tuple[Literal["universalString"], str]
    | tuple[Literal["utf8String"], str]
    | tuple[Literal["bmpString"], str]
)

CountryName: TypeAlias = (
    tuple[Literal["x121-dcc-code"], str]
    | tuple[Literal["iso-3166-alpha2-code"], str]
)

AdministrationDomainName: TypeAlias = (
    tuple[Literal["numeric"], str]
    | tuple[Literal["printable"], str]
)
X121Address: TypeAlias = str
NetworkAddress: TypeAlias = X121Address
TerminalIdentifier: TypeAlias = str

PrivateDomainName: TypeAlias = (
    tuple[Literal["numeric"], str]
    | tuple[Literal["printable"], str]
)
OrganizationName: TypeAlias = str
NumericUserIdentifier: TypeAlias = str

PersonalName = TypedDict("PersonalName", {
    "surname": str,
    "given-name": NotRequired[str],
    "initials": NotRequired[str],
    "generation-qualifier": NotRequired[str],
})
OrganizationalUnitName: TypeAlias = str
OrganizationalUnitNames: TypeAlias = list[OrganizationalUnitName]

BuiltInStandardAttributes = TypedDict("BuiltInStandardAttributes", {
    "country-name": NotRequired[CountryName],
    "administration-domain-name": NotRequired[AdministrationDomainName],
    "network-address": NotRequired[NetworkAddress],
    "terminal-identifier": NotRequired[TerminalIdentifier],
    "private-domain-name": NotRequired[PrivateDomainName],
    "organization-name": NotRequired[OrganizationName],
    "numeric-user-identifier": NotRequired[NumericUserIdentifier],
    "personal-name": NotRequired[PersonalName],
    "organizational-unit-names": NotRequired[OrganizationalUnitNames],
})

class BuiltInDomainDefinedAttribute(TypedDict):
    type: str
    value: str
BuiltInDomainDefinedAttributes: TypeAlias = list[BuiltInDomainDefinedAttribute]

ExtensionAttribute = TypedDict("ExtensionAttribute", {
    "extension-attribute-type": int,
    "extension-attribute-value": bytes,
})
ExtensionAttributes: TypeAlias = list[ExtensionAttribute]

ORAddress = TypedDict("ORAddress", {
    "built-in-standard-attributes": BuiltInStandardAttributes,
    "built-in-domain-defined-attributes": NotRequired[BuiltInDomainDefinedAttributes],
    "extension-attributes": NotRequired[ExtensionAttributes],
})
CommonName: TypeAlias = str
TeletexCommonName: TypeAlias = str
TeletexOrganizationName: TypeAlias = str

TeletexPersonalName = TypedDict("TeletexPersonalName", {
    "surname": str,
    "given-name": NotRequired[str],
    "initials": NotRequired[str],
    "generation-qualifier": NotRequired[str],
})
TeletexOrganizationalUnitName: TypeAlias = str
TeletexOrganizationalUnitNames: TypeAlias = list[TeletexOrganizationalUnitName]
PDSName: TypeAlias = str

PhysicalDeliveryCountryName: TypeAlias = (
    tuple[Literal["x121-dcc-code"], str]
    | tuple[Literal["iso-3166-alpha2-code"], str]
)

PostalCode: TypeAlias = (
    tuple[Literal["numeric-code"], str]
    | tuple[Literal["printable-code"], str]
)

PDSParameter = TypedDict("PDSParameter", {
    "printable-string": NotRequired[str],
    "teletex-string": NotRequired[str],
})

PhysicalDeliveryOfficeName: TypeAlias = PDSParameter

PhysicalDeliveryOfficeNumber: TypeAlias = PDSParameter

ExtensionORAddressComponents: TypeAlias = PDSParameter

PhysicalDeliveryPersonalName: TypeAlias = PDSParameter

PhysicalDeliveryOrganizationName: TypeAlias = PDSParameter

ExtensionPhysicalDeliveryAddressComponents: TypeAlias = PDSParameter
UnformattedPostalAddress_printable_address: TypeAlias = list[str]

UnformattedPostalAddress = TypedDict("UnformattedPostalAddress", {
    "printable-address": NotRequired[UnformattedPostalAddress_printable_address],
    "teletex-string": NotRequired[str],
})

StreetAddress: TypeAlias = PDSParameter

PostOfficeBoxAddress: TypeAlias = PDSParameter

PosteRestanteAddress: TypeAlias = PDSParameter

UniquePostalName: TypeAlias = PDSParameter

LocalPostalAttributes: TypeAlias = PDSParameter

ExtendedNetworkAddress_e163_4_address = TypedDict("ExtendedNetworkAddress_e163_4_address", {
    "number": str,
    "sub-address": NotRequired[str],
})
PresentationAddress_nAddresses: TypeAlias = list[bytes]

class PresentationAddress(TypedDict):
    pSelector: NotRequired[bytes]
    sSelector: NotRequired[bytes]
    tSelector: NotRequired[bytes]
    nAddresses: PresentationAddress_nAddresses

ExtendedNetworkAddress: TypeAlias = (
    tuple[Literal["e163-4-address"], ExtendedNetworkAddress_e163_4_address]
    | tuple[Literal["psap-address"], PresentationAddress]
)
TerminalType: TypeAlias = int

class TeletexDomainDefinedAttribute(TypedDict):
    type: str
    value: str
TeletexDomainDefinedAttributes: TypeAlias = list[TeletexDomainDefinedAttribute]

# PKIX1Implicit88
KeyIdentifier: TypeAlias = bytes
SubjectKeyIdentifier: TypeAlias = KeyIdentifier

AnotherName = TypedDict("AnotherName", {
    "type-id": str,
    "value": bytes,
})

class EDIPartyName(TypedDict):
    nameAssigner: NotRequired[DirectoryString]
    partyName: DirectoryString

GeneralName: TypeAlias = (
    tuple[Literal["otherName"], AnotherName]
    | tuple[Literal["rfc822Name"], str]
    | tuple[Literal["dNSName"], str]
    | tuple[Literal["x400Address"], ORAddress]
    | tuple[Literal["directoryName"], Name]
    | tuple[Literal["ediPartyName"], EDIPartyName]
    | tuple[Literal["uniformResourceIdentifier"], str]
    | tuple[Literal["iPAddress"], bytes]
    | tuple[Literal["registeredID"], str]
)
GeneralNames: TypeAlias = list[GeneralName]

class AuthorityKeyIdentifier(TypedDict):
    keyIdentifier: NotRequired[KeyIdentifier]
    authorityCertIssuer: NotRequired[GeneralNames]
    authorityCertSerialNumber: NotRequired[CertificateSerialNumber]
KeyUsage: TypeAlias = tuple[bytes, int]

class PrivateKeyUsagePeriod(TypedDict):
    notBefore: NotRequired[datetime | str]
    notAfter: NotRequired[datetime | str]
CertPolicyId: TypeAlias = str
PolicyQualifierId: TypeAlias = str

class PolicyQualifierInfo(TypedDict):
    policyQualifierId: PolicyQualifierId
    qualifier: bytes
PolicyInformation_policyQualifiers: TypeAlias = list[PolicyQualifierInfo]

class PolicyInformation(TypedDict):
    policyIdentifier: CertPolicyId
    policyQualifiers: NotRequired[PolicyInformation_policyQualifiers]
CertificatePolicies: TypeAlias = list[PolicyInformation]
CPSuri: TypeAlias = str

DisplayText: TypeAlias = (
    tuple[Literal["ia5String"], str]
    | tuple[Literal["visibleString"], str]
    | tuple[Literal["bmpString"], str]
    | tuple[Literal["utf8String"], str]
)
NoticeReference_noticeNumbers: TypeAlias = list[int]

class NoticeReference(TypedDict):
    organization: DisplayText
    noticeNumbers: NoticeReference_noticeNumbers

class UserNotice(TypedDict):
    noticeRef: NotRequired[NoticeReference]
    explicitText: NotRequired[DisplayText]

class PolicyMappings_element(TypedDict):
    issuerDomainPolicy: CertPolicyId
    subjectDomainPolicy: CertPolicyId
PolicyMappings: TypeAlias = list[PolicyMappings_element]
SubjectAltName: TypeAlias = GeneralNames
IssuerAltName: TypeAlias = GeneralNames
SubjectDirectoryAttributes: TypeAlias = list[Attribute]
BasicConstraints_cA: TypeAlias = bool

class BasicConstraints(TypedDict):
    cA: NotRequired[BasicConstraints_cA]
    pathLenConstraint: NotRequired[int]
BaseDistance: TypeAlias = int
GeneralSubtree_minimum: TypeAlias = BaseDistance

class GeneralSubtree(TypedDict):
    base: GeneralName
    minimum: NotRequired[GeneralSubtree_minimum]
    maximum: NotRequired[BaseDistance]
GeneralSubtrees: TypeAlias = list[GeneralSubtree]

class NameConstraints(TypedDict):
    permittedSubtrees: NotRequired[GeneralSubtrees]
    excludedSubtrees: NotRequired[GeneralSubtrees]
SkipCerts: TypeAlias = int

class PolicyConstraints(TypedDict):
    requireExplicitPolicy: NotRequired[SkipCerts]
    inhibitPolicyMapping: NotRequired[SkipCerts]

DistributionPointName: TypeAlias = (
    tuple[Literal["fullName"], GeneralNames]
    | tuple[Literal["nameRelativeToCRLIssuer"], RelativeDistinguishedName]
)
ReasonFlags: TypeAlias = tuple[bytes, int]

class DistributionPoint(TypedDict):
    distributionPoint: NotRequired[DistributionPointName]
    reasons: NotRequired[ReasonFlags]
    cRLIssuer: NotRequired[GeneralNames]
CRLDistributionPoints: TypeAlias = list[DistributionPoint]
KeyPurposeId: TypeAlias = str
ExtKeyUsageSyntax: TypeAlias = list[KeyPurposeId]
InhibitAnyPolicy: TypeAlias = SkipCerts
FreshestCRL: TypeAlias = CRLDistributionPoints

class AccessDescription(TypedDict):
    accessMethod: str
    accessLocation: GeneralName
AuthorityInfoAccessSyntax: TypeAlias = list[AccessDescription]
SubjectInfoAccessSyntax: TypeAlias = list[AccessDescription]
CRLNumber: TypeAlias = int
IssuingDistributionPoint_onlyContainsUserCerts: TypeAlias = bool
IssuingDistributionPoint_onlyContainsCACerts: TypeAlias = bool
IssuingDistributionPoint_indirectCRL: TypeAlias = bool
IssuingDistributionPoint_onlyContainsAttributeCerts: TypeAlias = bool

class IssuingDistributionPoint(TypedDict):
    distributionPoint: NotRequired[DistributionPointName]
    onlyContainsUserCerts: NotRequired[IssuingDistributionPoint_onlyContainsUserCerts]
    onlyContainsCACerts: NotRequired[IssuingDistributionPoint_onlyContainsCACerts]
    onlySomeReasons: NotRequired[ReasonFlags]
    indirectCRL: NotRequired[IssuingDistributionPoint_indirectCRL]
    onlyContainsAttributeCerts: NotRequired[IssuingDistributionPoint_onlyContainsAttributeCerts]
BaseCRLNumber: TypeAlias = CRLNumber
CRLReason: TypeAlias = Literal["unspecified", "keyCompromise", "cACompromise", "affiliationChanged", "superseded", "cessationOfOperation", "certificateHold", "removeFromCRL", "privilegeWithdrawn", "aACompromise"]
CertificateIssuer: TypeAlias = GeneralNames
HoldInstructionCode: TypeAlias = str
InvalidityDate: TypeAlias = datetime | str

@overload
def decode(type: Literal["EuiccPackageRequest", "SGP32Definitions.EuiccPackageRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> EuiccPackageRequest: ...
@overload
def decode(type: Literal["IpaEuiccDataRequest", "SGP32Definitions.IpaEuiccDataRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> IpaEuiccDataRequest: ...
@overload
def decode(type: Literal["ProfileDownloadTriggerRequest", "SGP32Definitions.ProfileDownloadTriggerRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> ProfileDownloadTriggerRequest: ...
@overload
def decode(type: Literal["EimAcknowledgements", "SGP32Definitions.EimAcknowledgements"], data: Octets, lenient: bool = False, defaults: bool = False) -> EimAcknowledgements: ...
@overload
def decode(type: Literal["EuiccPackageResult", "SGP32Definitions.EuiccPackageResult"], data: Octets, lenient: bool = False, defaults: bool = False) -> EuiccPackageResult: ...
@overload
def decode(type: Literal["ProfileInfoListResponse", "SGP32Definitions.ProfileInfoListResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> ProfileInfoListResponse: ...
@overload
def decode(type: Literal["IpaEuiccDataResponse", "SGP32Definitions.IpaEuiccDataResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> IpaEuiccDataResponse: ...
@overload
def decode(type: Literal["ProfileDownloadTriggerResult", "SGP32Definitions.ProfileDownloadTriggerResult"], data: Octets, lenient: bool = False, defaults: bool = False) -> ProfileDownloadTriggerResult: ...
@overload
def decode(type: Literal["IpaeActivationRequest", "SGP32Definitions.IpaeActivationRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> IpaeActivationRequest: ...
@overload
def decode(type: Literal["IpaeActivationResponse", "SGP32Definitions.IpaeActivationResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> IpaeActivationResponse: ...
@overload
def decode(type: Literal["UpdateMetadataRequest", "SGP32Definitions.UpdateMetadataRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> UpdateMetadataRequest: ...
@overload
def decode(type: Literal["StoreMetadataRequest", "SGP32Definitions.StoreMetadataRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> StoreMetadataRequest: ...
@overload
def decode(type: Literal["AuthenticateClientRequest", "SGP32Definitions.AuthenticateClientRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> AuthenticateClientRequest: ...
@overload
def decode(type: Literal["EUICCInfo2", "SGP32Definitions.EUICCInfo2"], data: Octets, lenient: bool = False, defaults: bool = False) -> EUICCInfo2: ...
@overload
def decode(type: Literal["AddInitialEimRequest", "SGP32Definitions.AddInitialEimRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> AddInitialEimRequest: ...
@overload
def decode(type: Literal["AddInitialEimResponse", "SGP32Definitions.AddInitialEimResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> AddInitialEimResponse: ...
@overload
def decode(type: Literal["EuiccMemoryResetRequest", "SGP32Definitions.EuiccMemoryResetRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> EuiccMemoryResetRequest: ...
@overload
def decode(type: Literal["EuiccMemoryResetResponse", "SGP32Definitions.EuiccMemoryResetResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> EuiccMemoryResetResponse: ...
@overload
def decode(type: Literal["GetCertsRequest", "SGP32Definitions.GetCertsRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetCertsRequest: ...
@overload
def decode(type: Literal["GetCertsResponse", "SGP32Definitions.GetCertsResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetCertsResponse: ...
@overload
def decode(type: Literal["RetrieveNotificationsListRequest", "SGP32Definitions.RetrieveNotificationsListRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> RetrieveNotificationsListRequest: ...
@overload
def decode(type: Literal["RetrieveNotificationsListResponse", "SGP32Definitions.RetrieveNotificationsListResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> RetrieveNotificationsListResponse: ...
@overload
def decode(type: Literal["ImmediateEnableRequest", "SGP32Definitions.ImmediateEnableRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> ImmediateEnableRequest: ...
@overload
def decode(type: Literal["ImmediateEnableResponse", "SGP32Definitions.ImmediateEnableResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> ImmediateEnableResponse: ...
@overload
def decode(type: Literal["ProfileRollbackRequest", "SGP32Definitions.ProfileRollbackRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> ProfileRollbackRequest: ...
@overload
def decode(type: Literal["ProfileRollbackResponse", "SGP32Definitions.ProfileRollbackResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> ProfileRollbackResponse: ...
@overload
def decode(type: Literal["ConfigureImmediateProfileEnablingRequest", "SGP32Definitions.ConfigureImmediateProfileEnablingRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> ConfigureImmediateProfileEnablingRequest: ...
@overload
def decode(type: Literal["ConfigureImmediateProfileEnablingResponse", "SGP32Definitions.ConfigureImmediateProfileEnablingResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> ConfigureImmediateProfileEnablingResponse: ...
@overload
def decode(type: Literal["GetEimConfigurationDataRequest", "SGP32Definitions.GetEimConfigurationDataRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetEimConfigurationDataRequest: ...
@overload
def decode(type: Literal["GetEimConfigurationDataResponse", "SGP32Definitions.GetEimConfigurationDataResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetEimConfigurationDataResponse: ...
@overload
def decode(type: Literal["ExecuteFallbackMechanismRequest", "SGP32Definitions.ExecuteFallbackMechanismRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> ExecuteFallbackMechanismRequest: ...
@overload
def decode(type: Literal["ExecuteFallbackMechanismResponse", "SGP32Definitions.ExecuteFallbackMechanismResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> ExecuteFallbackMechanismResponse: ...
@overload
def decode(type: Literal["ReturnFromFallbackRequest", "SGP32Definitions.ReturnFromFallbackRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> ReturnFromFallbackRequest: ...
@overload
def decode(type: Literal["ReturnFromFallbackResponse", "SGP32Definitions.ReturnFromFallbackResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> ReturnFromFallbackResponse: ...
@overload
def decode(type: Literal["EnableEmergencyProfileRequest", "SGP32Definitions.EnableEmergencyProfileRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> EnableEmergencyProfileRequest: ...
@overload
def decode(type: Literal["EnableEmergencyProfileResponse", "SGP32Definitions.EnableEmergencyProfileResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> EnableEmergencyProfileResponse: ...
@overload
def decode(type: Literal["DisableEmergencyProfileRequest", "SGP32Definitions.DisableEmergencyProfileRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> DisableEmergencyProfileRequest: ...
@overload
def decode(type: Literal["DisableEmergencyProfileResponse", "SGP32Definitions.DisableEmergencyProfileResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> DisableEmergencyProfileResponse: ...
@overload
def decode(type: Literal["GetConnectivityParametersRequest", "SGP32Definitions.GetConnectivityParametersRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetConnectivityParametersRequest: ...
@overload
def decode(type: Literal["GetConnectivityParametersResponse", "SGP32Definitions.GetConnectivityParametersResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetConnectivityParametersResponse: ...
@overload
def decode(type: Literal["SetDefaultDpAddressRequest", "SGP32Definitions.SetDefaultDpAddressRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> SetDefaultDpAddressRequest: ...
@overload
def decode(type: Literal["SetDefaultDpAddressResponse", "SGP32Definitions.SetDefaultDpAddressResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> SetDefaultDpAddressResponse: ...
@overload
def decode(type: Literal["PrepareDownloadResponse", "SGP32Definitions.PrepareDownloadResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> PrepareDownloadResponse: ...
@overload
def decode(type: Literal["AuthenticateServerResponse", "SGP32Definitions.AuthenticateServerResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> AuthenticateServerResponse: ...
@overload
def decode(type: Literal["ProfileInstallationResult", "SGP32Definitions.ProfileInstallationResult"], data: Octets, lenient: bool = False, defaults: bool = False) -> ProfileInstallationResult: ...
@overload
def decode(type: Literal["CancelSessionResponse", "SGP32Definitions.CancelSessionResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> CancelSessionResponse: ...
@overload
def decode(type: Literal["InitiateAuthenticationRequestEsipa", "SGP32Definitions.InitiateAuthenticationRequestEsipa"], data: Octets, lenient: bool = False, defaults: bool = False) -> InitiateAuthenticationRequestEsipa: ...
@overload
def decode(type: Literal["InitiateAuthenticationResponseEsipa", "SGP32Definitions.InitiateAuthenticationResponseEsipa"], data: Octets, lenient: bool = False, defaults: bool = False) -> InitiateAuthenticationResponseEsipa: ...
@overload
def decode(type: Literal["AuthenticateClientRequestEsipa", "SGP32Definitions.AuthenticateClientRequestEsipa"], data: Octets, lenient: bool = False, defaults: bool = False) -> AuthenticateClientRequestEsipa: ...
@overload
def decode(type: Literal["AuthenticateClientResponseEsipa", "SGP32Definitions.AuthenticateClientResponseEsipa"], data: Octets, lenient: bool = False, defaults: bool = False) -> AuthenticateClientResponseEsipa: ...
@overload
def decode(type: Literal["GetBoundProfilePackageRequestEsipa", "SGP32Definitions.GetBoundProfilePackageRequestEsipa"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetBoundProfilePackageRequestEsipa: ...
@overload
def decode(type: Literal["GetBoundProfilePackageResponseEsipa", "SGP32Definitions.GetBoundProfilePackageResponseEsipa"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetBoundProfilePackageResponseEsipa: ...
@overload
def decode(type: Literal["HandleNotificationEsipa", "SGP32Definitions.HandleNotificationEsipa"], data: Octets, lenient: bool = False, defaults: bool = False) -> HandleNotificationEsipa: ...
@overload
def decode(type: Literal["CancelSessionRequestEsipa", "SGP32Definitions.CancelSessionRequestEsipa"], data: Octets, lenient: bool = False, defaults: bool = False) -> CancelSessionRequestEsipa: ...
@overload
def decode(type: Literal["CancelSessionResponseEsipa", "SGP32Definitions.CancelSessionResponseEsipa"], data: Octets, lenient: bool = False, defaults: bool = False) -> CancelSessionResponseEsipa: ...
@overload
def decode(type: Literal["GetEimPackageRequest", "SGP32Definitions.GetEimPackageRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetEimPackageRequest: ...
@overload
def decode(type: Literal["GetEimPackageResponse", "SGP32Definitions.GetEimPackageResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetEimPackageResponse: ...
@overload
def decode(type: Literal["ProvideEimPackageResult", "SGP32Definitions.ProvideEimPackageResult"], data: Octets, lenient: bool = False, defaults: bool = False) -> ProvideEimPackageResult: ...
@overload
def decode(type: Literal["ProvideEimPackageResultResponse", "SGP32Definitions.ProvideEimPackageResultResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> ProvideEimPackageResultResponse: ...
@overload
def decode(type: Literal["TransferEimPackageRequest", "SGP32Definitions.TransferEimPackageRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> TransferEimPackageRequest: ...
@overload
def decode(type: Literal["TransferEimPackageResponse", "SGP32Definitions.TransferEimPackageResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> TransferEimPackageResponse: ...
@overload
def decode(type: Literal["BoundProfilePackage", "RSPDefinitions.BoundProfilePackage"], data: Octets, lenient: bool = False, defaults: bool = False) -> BoundProfilePackage: ...
@overload
def decode(type: Literal["RSPDefinitions.ProfileInstallationResult"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_ProfileInstallationResult: ...
@overload
def decode(type: Literal["ProfileInstallationResultData", "RSPDefinitions.ProfileInstallationResultData"], data: Octets, lenient: bool = False, defaults: bool = False) -> ProfileInstallationResultData: ...
@overload
def decode(type: Literal["EuiccSignPIR", "RSPDefinitions.EuiccSignPIR"], data: Octets, lenient: bool = False, defaults: bool = False) -> EuiccSignPIR: ...
@overload
def decode(type: Literal["RSPDefinitions.UpdateMetadataRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_UpdateMetadataRequest: ...
@overload
def decode(type: Literal["InitialiseSecureChannelRequest", "RSPDefinitions.InitialiseSecureChannelRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> InitialiseSecureChannelRequest: ...
@overload
def decode(type: Literal["ConfigureISDPRequest", "RSPDefinitions.ConfigureISDPRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> ConfigureISDPRequest: ...
@overload
def decode(type: Literal["RSPDefinitions.StoreMetadataRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_StoreMetadataRequest: ...
@overload
def decode(type: Literal["ReplaceSessionKeysRequest", "RSPDefinitions.ReplaceSessionKeysRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> ReplaceSessionKeysRequest: ...
@overload
def decode(type: Literal["LpaeActivationRequest", "RSPDefinitions.LpaeActivationRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> LpaeActivationRequest: ...
@overload
def decode(type: Literal["LpaeActivationResponse", "RSPDefinitions.LpaeActivationResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> LpaeActivationResponse: ...
@overload
def decode(type: Literal["EuiccConfiguredAddressesRequest", "RSPDefinitions.EuiccConfiguredAddressesRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> EuiccConfiguredAddressesRequest: ...
@overload
def decode(type: Literal["EuiccConfiguredAddressesResponse", "RSPDefinitions.EuiccConfiguredAddressesResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> EuiccConfiguredAddressesResponse: ...
@overload
def decode(type: Literal["RSPDefinitions.SetDefaultDpAddressRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_SetDefaultDpAddressRequest: ...
@overload
def decode(type: Literal["RSPDefinitions.SetDefaultDpAddressResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_SetDefaultDpAddressResponse: ...
@overload
def decode(type: Literal["PrepareDownloadRequest", "RSPDefinitions.PrepareDownloadRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> PrepareDownloadRequest: ...
@overload
def decode(type: Literal["RSPDefinitions.PrepareDownloadResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_PrepareDownloadResponse: ...
@overload
def decode(type: Literal["GetEuiccChallengeRequest", "RSPDefinitions.GetEuiccChallengeRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetEuiccChallengeRequest: ...
@overload
def decode(type: Literal["GetEuiccChallengeResponse", "RSPDefinitions.GetEuiccChallengeResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetEuiccChallengeResponse: ...
@overload
def decode(type: Literal["GetEuiccInfo1Request", "RSPDefinitions.GetEuiccInfo1Request"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetEuiccInfo1Request: ...
@overload
def decode(type: Literal["GetEuiccInfo2Request", "RSPDefinitions.GetEuiccInfo2Request"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetEuiccInfo2Request: ...
@overload
def decode(type: Literal["EUICCInfo1", "RSPDefinitions.EUICCInfo1"], data: Octets, lenient: bool = False, defaults: bool = False) -> EUICCInfo1: ...
@overload
def decode(type: Literal["RSPDefinitions.EUICCInfo2"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_EUICCInfo2: ...
@overload
def decode(type: Literal["ListNotificationRequest", "RSPDefinitions.ListNotificationRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> ListNotificationRequest: ...
@overload
def decode(type: Literal["ListNotificationResponse", "RSPDefinitions.ListNotificationResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> ListNotificationResponse: ...
@overload
def decode(type: Literal["NotificationMetadata", "RSPDefinitions.NotificationMetadata"], data: Octets, lenient: bool = False, defaults: bool = False) -> NotificationMetadata: ...
@overload
def decode(type: Literal["RSPDefinitions.RetrieveNotificationsListRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_RetrieveNotificationsListRequest: ...
@overload
def decode(type: Literal["RSPDefinitions.RetrieveNotificationsListResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_RetrieveNotificationsListResponse: ...
@overload
def decode(type: Literal["NotificationSentRequest", "RSPDefinitions.NotificationSentRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> NotificationSentRequest: ...
@overload
def decode(type: Literal["NotificationSentResponse", "RSPDefinitions.NotificationSentResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> NotificationSentResponse: ...
@overload
def decode(type: Literal["LoadCRLRequest", "RSPDefinitions.LoadCRLRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> LoadCRLRequest: ...
@overload
def decode(type: Literal["LoadCRLResponse", "RSPDefinitions.LoadCRLResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> LoadCRLResponse: ...
@overload
def decode(type: Literal["AuthenticateServerRequest", "RSPDefinitions.AuthenticateServerRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> AuthenticateServerRequest: ...
@overload
def decode(type: Literal["RSPDefinitions.AuthenticateServerResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_AuthenticateServerResponse: ...
@overload
def decode(type: Literal["CancelSessionRequest", "RSPDefinitions.CancelSessionRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> CancelSessionRequest: ...
@overload
def decode(type: Literal["RSPDefinitions.CancelSessionResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_CancelSessionResponse: ...
@overload
def decode(type: Literal["ProfileInfoListRequest", "RSPDefinitions.ProfileInfoListRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> ProfileInfoListRequest: ...
@overload
def decode(type: Literal["RSPDefinitions.ProfileInfoListResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_ProfileInfoListResponse: ...
@overload
def decode(type: Literal["EnableProfileRequest", "RSPDefinitions.EnableProfileRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> EnableProfileRequest: ...
@overload
def decode(type: Literal["EnableProfileResponse", "RSPDefinitions.EnableProfileResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> EnableProfileResponse: ...
@overload
def decode(type: Literal["DisableProfileRequest", "RSPDefinitions.DisableProfileRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> DisableProfileRequest: ...
@overload
def decode(type: Literal["DisableProfileResponse", "RSPDefinitions.DisableProfileResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> DisableProfileResponse: ...
@overload
def decode(type: Literal["DeleteProfileRequest", "RSPDefinitions.DeleteProfileRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> DeleteProfileRequest: ...
@overload
def decode(type: Literal["DeleteProfileResponse", "RSPDefinitions.DeleteProfileResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> DeleteProfileResponse: ...
@overload
def decode(type: Literal["RSPDefinitions.EuiccMemoryResetRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_EuiccMemoryResetRequest: ...
@overload
def decode(type: Literal["RSPDefinitions.EuiccMemoryResetResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_EuiccMemoryResetResponse: ...
@overload
def decode(type: Literal["GetEuiccDataRequest", "RSPDefinitions.GetEuiccDataRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetEuiccDataRequest: ...
@overload
def decode(type: Literal["GetEuiccDataResponse", "RSPDefinitions.GetEuiccDataResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetEuiccDataResponse: ...
@overload
def decode(type: Literal["SetNicknameRequest", "RSPDefinitions.SetNicknameRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> SetNicknameRequest: ...
@overload
def decode(type: Literal["SetNicknameResponse", "RSPDefinitions.SetNicknameResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> SetNicknameResponse: ...
@overload
def decode(type: Literal["GetRatRequest", "RSPDefinitions.GetRatRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetRatRequest: ...
@overload
def decode(type: Literal["GetRatResponse", "RSPDefinitions.GetRatResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetRatResponse: ...
@overload
def decode(type: Literal["InitiateAuthenticationRequest", "RSPDefinitions.InitiateAuthenticationRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> InitiateAuthenticationRequest: ...
@overload
def decode(type: Literal["InitiateAuthenticationResponse", "RSPDefinitions.InitiateAuthenticationResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> InitiateAuthenticationResponse: ...
@overload
def decode(type: Literal["RSPDefinitions.AuthenticateClientRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> RSPDefinitions_AuthenticateClientRequest: ...
@overload
def decode(type: Literal["AuthenticateClientResponseEs9", "RSPDefinitions.AuthenticateClientResponseEs9"], data: Octets, lenient: bool = False, defaults: bool = False) -> AuthenticateClientResponseEs9: ...
@overload
def decode(type: Literal["GetBoundProfilePackageRequest", "RSPDefinitions.GetBoundProfilePackageRequest"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetBoundProfilePackageRequest: ...
@overload
def decode(type: Literal["GetBoundProfilePackageResponse", "RSPDefinitions.GetBoundProfilePackageResponse"], data: Octets, lenient: bool = False, defaults: bool = False) -> GetBoundProfilePackageResponse: ...
@overload
def decode(type: Literal["HandleNotification", "RSPDefinitions.HandleNotification"], data: Octets, lenient: bool = False, defaults: bool = False) -> HandleNotification: ...
@overload
def decode(type: Literal["CancelSessionRequestEs9", "RSPDefinitions.CancelSessionRequestEs9"], data: Octets, lenient: bool = False, defaults: bool = False) -> CancelSessionRequestEs9: ...
@overload
def decode(type: Literal["CancelSessionResponseEs9", "RSPDefinitions.CancelSessionResponseEs9"], data: Octets, lenient: bool = False, defaults: bool = False) -> CancelSessionResponseEs9: ...
@overload
def decode(type: Literal["AuthenticateClientResponseEs11", "RSPDefinitions.AuthenticateClientResponseEs11"], data: Octets, lenient: bool = False, defaults: bool = False) -> AuthenticateClientResponseEs11: ...
@overload
def decode(type: Literal["Certificate", "PKIX1Explicit88.Certificate"], data: Octets, lenient: bool = False, defaults: bool = False) -> Certificate: ...
@overload
def decode(type: str, data: Octets, lenient: bool = False, defaults: bool = False) -> Any: ...

@overload
def encode(type: Literal["EuiccPackageRequest", "SGP32Definitions.EuiccPackageRequest"], value: EuiccPackageRequest | View) -> bytes: ...
@overload
def encode(type: Literal["IpaEuiccDataRequest", "SGP32Definitions.IpaEuiccDataRequest"], value: IpaEuiccDataRequest | View) -> bytes: ...
@overload
def encode(type: Literal["ProfileDownloadTriggerRequest", "SGP32Definitions.ProfileDownloadTriggerRequest"], value: ProfileDownloadTriggerRequest | View) -> bytes: ...
@overload
def encode(type: Literal["EimAcknowledgements", "SGP32Definitions.EimAcknowledgements"], value: EimAcknowledgements | View) -> bytes: ...
@overload
def encode(type: Literal["EuiccPackageResult", "SGP32Definitions.EuiccPackageResult"], value: EuiccPackageResult | View) -> bytes: ...
@overload
def encode(type: Literal["ProfileInfoListResponse", "SGP32Definitions.ProfileInfoListResponse"], value: ProfileInfoListResponse | View) -> bytes: ...
@overload
def encode(type: Literal["IpaEuiccDataResponse", "SGP32Definitions.IpaEuiccDataResponse"], value: IpaEuiccDataResponse | View) -> bytes: ...
@overload
def encode(type: Literal["ProfileDownloadTriggerResult", "SGP32Definitions.ProfileDownloadTriggerResult"], value: ProfileDownloadTriggerResult | View) -> bytes: ...
@overload
def encode(type: Literal["IpaeActivationRequest", "SGP32Definitions.IpaeActivationRequest"], value: IpaeActivationRequest | View) -> bytes: ...
@overload
def encode(type: Literal["IpaeActivationResponse", "SGP32Definitions.IpaeActivationResponse"], value: IpaeActivationResponse | View) -> bytes: ...
@overload
def encode(type: Literal["UpdateMetadataRequest", "SGP32Definitions.UpdateMetadataRequest"], value: UpdateMetadataRequest | View) -> bytes: ...
@overload
def encode(type: Literal["StoreMetadataRequest", "SGP32Definitions.StoreMetadataRequest"], value: StoreMetadataRequest | View) -> bytes: ...
@overload
def encode(type: Literal["AuthenticateClientRequest", "SGP32Definitions.AuthenticateClientRequest"], value: AuthenticateClientRequest | View) -> bytes: ...
@overload
def encode(type: Literal["EUICCInfo2", "SGP32Definitions.EUICCInfo2"], value: EUICCInfo2 | View) -> bytes: ...
@overload
def encode(type: Literal["AddInitialEimRequest", "SGP32Definitions.AddInitialEimRequest"], value: AddInitialEimRequest | View) -> bytes: ...
@overload
def encode(type: Literal["AddInitialEimResponse", "SGP32Definitions.AddInitialEimResponse"], value: AddInitialEimResponse | View) -> bytes: ...
@overload
def encode(type: Literal["EuiccMemoryResetRequest", "SGP32Definitions.EuiccMemoryResetRequest"], value: EuiccMemoryResetRequest | View) -> bytes: ...
@overload
def encode(type: Literal["EuiccMemoryResetResponse", "SGP32Definitions.EuiccMemoryResetResponse"], value: EuiccMemoryResetResponse | View) -> bytes: ...
@overload
def encode(type: Literal["GetCertsRequest", "SGP32Definitions.GetCertsRequest"], value: GetCertsRequest | View) -> bytes: ...
@overload
def encode(type: Literal["GetCertsResponse", "SGP32Definitions.GetCertsResponse"], value: GetCertsResponse | View) -> bytes: ...
@overload
def encode(type: Literal["RetrieveNotificationsListRequest", "SGP32Definitions.RetrieveNotificationsListRequest"], value: RetrieveNotificationsListRequest | View) -> bytes: ...
@overload
def encode(type: Literal["RetrieveNotificationsListResponse", "SGP32Definitions.RetrieveNotificationsListResponse"], value: RetrieveNotificationsListResponse | View) -> bytes: ...
@overload
def encode(type: Literal["ImmediateEnableRequest", "SGP32Definitions.ImmediateEnableRequest"], value: ImmediateEnableRequest | View) -> bytes: ...
@overload
def encode(type: Literal["ImmediateEnableResponse", "SGP32Definitions.ImmediateEnableResponse"], value: ImmediateEnableResponse | View) -> bytes: ...
@overload
def encode(type: Literal["ProfileRollbackRequest", "SGP32Definitions.ProfileRollbackRequest"], value: ProfileRollbackRequest | View) -> bytes: ...
@overload
def encode(type: Literal["ProfileRollbackResponse", "SGP32Definitions.ProfileRollbackResponse"], value: ProfileRollbackResponse | View) -> bytes: ...
@overload
def encode(type: Literal["ConfigureImmediateProfileEnablingRequest", "SGP32Definitions.ConfigureImmediateProfileEnablingRequest"], value: ConfigureImmediateProfileEnablingRequest | View) -> bytes: ...
@overload
def encode(type: Literal["ConfigureImmediateProfileEnablingResponse", "SGP32Definitions.ConfigureImmediateProfileEnablingResponse"], value: ConfigureImmediateProfileEnablingResponse | View) -> bytes: ...
@overload
def encode(type: Literal["GetEimConfigurationDataRequest", "SGP32Definitions.GetEimConfigurationDataRequest"], value: GetEimConfigurationDataRequest | View) -> bytes: ...
@overload
def encode(type: Literal["GetEimConfigurationDataResponse", "SGP32Definitions.GetEimConfigurationDataResponse"], value: GetEimConfigurationDataResponse | View) -> bytes: ...
@overload
def encode(type: Literal["ExecuteFallbackMechanismRequest", "SGP32Definitions.ExecuteFallbackMechanismRequest"], value: ExecuteFallbackMechanismRequest | View) -> bytes: ...
@overload
def encode(type: Literal["ExecuteFallbackMechanismResponse", "SGP32Definitions.ExecuteFallbackMechanismResponse"], value: ExecuteFallbackMechanismResponse | View) -> bytes: ...
@overload
def encode(type: Literal["ReturnFromFallbackRequest", "SGP32Definitions.ReturnFromFallbackRequest"], value: ReturnFromFallbackRequest | View) -> bytes: ...
@overload
def encode(type: Literal["ReturnFromFallbackResponse", "SGP32Definitions.ReturnFromFallbackResponse"], value: ReturnFromFallbackResponse | View) -> bytes: ...
@overload
def encode(type: Literal["EnableEmergencyProfileRequest", "SGP32Definitions.EnableEmergencyProfileRequest"], value: EnableEmergencyProfileRequest | View) -> bytes: ...
@overload
def encode(type: Literal["EnableEmergencyProfileResponse", "SGP32Definitions.EnableEmergencyProfileResponse"], value: EnableEmergencyProfileResponse | View) -> bytes: ...
@overload
def encode(type: Literal["DisableEmergencyProfileRequest", "SGP32Definitions.DisableEmergencyProfileRequest"], value: DisableEmergencyProfileRequest | View) -> bytes: ...
@overload
def encode(type: Literal["DisableEmergencyProfileResponse", "SGP32Definitions.DisableEmergencyProfileResponse"], value: DisableEmergencyProfileResponse | View) -> bytes: ...
@overload
def encode(type: Literal["GetConnectivityParametersRequest", "SGP32Definitions.GetConnectivityParametersRequest"], value: GetConnectivityParametersRequest | View) -> bytes: ...
@overload
def encode(type: Literal["GetConnectivityParametersResponse", "SGP32Definitions.GetConnectivityParametersResponse"], value: GetConnectivityParametersResponse | View) -> bytes: ...
@overload
def encode(type: Literal["SetDefaultDpAddressRequest", "SGP32Definitions.SetDefaultDpAddressRequest"], value: SetDefaultDpAddressRequest | View) -> bytes: ...
@overload
def encode(type: Literal["SetDefaultDpAddressResponse", "SGP32Definitions.SetDefaultDpAddressResponse"], value: SetDefaultDpAddressResponse | View) -> bytes: ...
@overload
def encode(type: Literal["PrepareDownloadResponse", "SGP32Definitions.PrepareDownloadResponse"], value: PrepareDownloadResponse | View) -> bytes: ...
@overload
def encode(type: Literal["AuthenticateServerResponse", "SGP32Definitions.AuthenticateServerResponse"], value: AuthenticateServerResponse | View) -> bytes: ...
@overload
def encode(type: Literal["ProfileInstallationResult", "SGP32Definitions.ProfileInstallationResult"], value: ProfileInstallationResult | View) -> bytes: ...
@overload
def encode(type: Literal["CancelSessionResponse", "SGP32Definitions.CancelSessionResponse"], value: CancelSessionResponse | View) -> bytes: ...
@overload
def encode(type: Literal["InitiateAuthenticationRequestEsipa", "SGP32Definitions.InitiateAuthenticationRequestEsipa"], value: InitiateAuthenticationRequestEsipa | View) -> bytes: ...
@overload
def encode(type: Literal["InitiateAuthenticationResponseEsipa", "SGP32Definitions.InitiateAuthenticationResponseEsipa"], value: InitiateAuthenticationResponseEsipa | View) -> bytes: ...
@overload
def encode(type: Literal["AuthenticateClientRequestEsipa", "SGP32Definitions.AuthenticateClientRequestEsipa"], value: AuthenticateClientRequestEsipa | View) -> bytes: ...
@overload
def encode(type: Literal["AuthenticateClientResponseEsipa", "SGP32Definitions.AuthenticateClientResponseEsipa"], value: AuthenticateClientResponseEsipa | View) -> bytes: ...
@overload
def encode(type: Literal["GetBoundProfilePackageRequestEsipa", "SGP32Definitions.GetBoundProfilePackageRequestEsipa"], value: GetBoundProfilePackageRequestEsipa | View) -> bytes: ...
@overload
def encode(type: Literal["GetBoundProfilePackageResponseEsipa", "SGP32Definitions.GetBoundProfilePackageResponseEsipa"], value: GetBoundProfilePackageResponseEsipa | View) -> bytes: ...
@overload
def encode(type: Literal["HandleNotificationEsipa", "SGP32Definitions.HandleNotificationEsipa"], value: HandleNotificationEsipa | View) -> bytes: ...
@overload
def encode(type: Literal["CancelSessionRequestEsipa", "SGP32Definitions.CancelSessionRequestEsipa"], value: CancelSessionRequestEsipa | View) -> bytes: ...
@overload
def encode(type: Literal["CancelSessionResponseEsipa", "SGP32Definitions.CancelSessionResponseEsipa"], value: CancelSessionResponseEsipa | View) -> bytes: ...
@overload
def encode(type: Literal["GetEimPackageRequest", "SGP32Definitions.GetEimPackageRequest"], value: GetEimPackageRequest | View) -> bytes: ...
@overload
def encode(type: Literal["GetEimPackageResponse", "SGP32Definitions.GetEimPackageResponse"], value: GetEimPackageResponse | View) -> bytes: ...
@overload
def encode(type: Literal["ProvideEimPackageResult", "SGP32Definitions.ProvideEimPackageResult"], value: ProvideEimPackageResult | View) -> bytes: ...
@overload
def encode(type: Literal["ProvideEimPackageResultResponse", "SGP32Definitions.ProvideEimPackageResultResponse"], value: ProvideEimPackageResultResponse | View) -> bytes: ...
@overload
def encode(type: Literal["TransferEimPackageRequest", "SGP32Definitions.TransferEimPackageRequest"], value: TransferEimPackageRequest | View) -> bytes: ...
@overload
def encode(type: Literal["TransferEimPackageResponse", "SGP32Definitions.TransferEimPackageResponse"], value: TransferEimPackageResponse | View) -> bytes: ...
@overload
def encode(type: Literal["BoundProfilePackage", "RSPDefinitions.BoundProfilePackage"], value: BoundProfilePackage | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.ProfileInstallationResult"], value: RSPDefinitions_ProfileInstallationResult | View) -> bytes: ...
@overload
def encode(type: Literal["ProfileInstallationResultData", "RSPDefinitions.ProfileInstallationResultData"], value: ProfileInstallationResultData | View) -> bytes: ...
@overload
def encode(type: Literal["EuiccSignPIR", "RSPDefinitions.EuiccSignPIR"], value: EuiccSignPIR | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.UpdateMetadataRequest"], value: RSPDefinitions_UpdateMetadataRequest | View) -> bytes: ...
@overload
def encode(type: Literal["InitialiseSecureChannelRequest", "RSPDefinitions.InitialiseSecureChannelRequest"], value: InitialiseSecureChannelRequest | View) -> bytes: ...
@overload
def encode(type: Literal["ConfigureISDPRequest", "RSPDefinitions.ConfigureISDPRequest"], value: ConfigureISDPRequest | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.StoreMetadataRequest"], value: RSPDefinitions_StoreMetadataRequest | View) -> bytes: ...
@overload
def encode(type: Literal["ReplaceSessionKeysRequest", "RSPDefinitions.ReplaceSessionKeysRequest"], value: ReplaceSessionKeysRequest | View) -> bytes: ...
@overload
def encode(type: Literal["LpaeActivationRequest", "RSPDefinitions.LpaeActivationRequest"], value: LpaeActivationRequest | View) -> bytes: ...
@overload
def encode(type: Literal["LpaeActivationResponse", "RSPDefinitions.LpaeActivationResponse"], value: LpaeActivationResponse | View) -> bytes: ...
@overload
def encode(type: Literal["EuiccConfiguredAddressesRequest", "RSPDefinitions.EuiccConfiguredAddressesRequest"], value: EuiccConfiguredAddressesRequest | View) -> bytes: ...
@overload
def encode(type: Literal["EuiccConfiguredAddressesResponse", "RSPDefinitions.EuiccConfiguredAddressesResponse"], value: EuiccConfiguredAddressesResponse | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.SetDefaultDpAddressRequest"], value: RSPDefinitions_SetDefaultDpAddressRequest | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.SetDefaultDpAddressResponse"], value: RSPDefinitions_SetDefaultDpAddressResponse | View) -> bytes: ...
@overload
def encode(type: Literal["PrepareDownloadRequest", "RSPDefinitions.PrepareDownloadRequest"], value: PrepareDownloadRequest | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.PrepareDownloadResponse"], value: RSPDefinitions_PrepareDownloadResponse | View) -> bytes: ...
@overload
def encode(type: Literal["GetEuiccChallengeRequest", "RSPDefinitions.GetEuiccChallengeRequest"], value: GetEuiccChallengeRequest | View) -> bytes: ...
@overload
def encode(type: Literal["GetEuiccChallengeResponse", "RSPDefinitions.GetEuiccChallengeResponse"], value: GetEuiccChallengeResponse | View) -> bytes: ...
@overload
def encode(type: Literal["GetEuiccInfo1Request", "RSPDefinitions.GetEuiccInfo1Request"], value: GetEuiccInfo1Request | View) -> bytes: ...
@overload
def encode(type: Literal["GetEuiccInfo2Request", "RSPDefinitions.GetEuiccInfo2Request"], value: GetEuiccInfo2Request | View) -> bytes: ...
@overload
def encode(type: Literal["EUICCInfo1", "RSPDefinitions.EUICCInfo1"], value: EUICCInfo1 | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.EUICCInfo2"], value: RSPDefinitions_EUICCInfo2 | View) -> bytes: ...
@overload
def encode(type: Literal["ListNotificationRequest", "RSPDefinitions.ListNotificationRequest"], value: ListNotificationRequest | View) -> bytes: ...
@overload
def encode(type: Literal["ListNotificationResponse", "RSPDefinitions.ListNotificationResponse"], value: ListNotificationResponse | View) -> bytes: ...
@overload
def encode(type: Literal["NotificationMetadata", "RSPDefinitions.NotificationMetadata"], value: NotificationMetadata | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.RetrieveNotificationsListRequest"], value: RSPDefinitions_RetrieveNotificationsListRequest | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.RetrieveNotificationsListResponse"], value: RSPDefinitions_RetrieveNotificationsListResponse | View) -> bytes: ...
@overload
def encode(type: Literal["NotificationSentRequest", "RSPDefinitions.NotificationSentRequest"], value: NotificationSentRequest | View) -> bytes: ...
@overload
def encode(type: Literal["NotificationSentResponse", "RSPDefinitions.NotificationSentResponse"], value: NotificationSentResponse | View) -> bytes: ...
@overload
def encode(type: Literal["LoadCRLRequest", "RSPDefinitions.LoadCRLRequest"], value: LoadCRLRequest | View) -> bytes: ...
@overload
def encode(type: Literal["LoadCRLResponse", "RSPDefinitions.LoadCRLResponse"], value: LoadCRLResponse | View) -> bytes: ...
@overload
def encode(type: Literal["AuthenticateServerRequest", "RSPDefinitions.AuthenticateServerRequest"], value: AuthenticateServerRequest | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.AuthenticateServerResponse"], value: RSPDefinitions_AuthenticateServerResponse | View) -> bytes: ...
@overload
def encode(type: Literal["CancelSessionRequest", "RSPDefinitions.CancelSessionRequest"], value: CancelSessionRequest | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.CancelSessionResponse"], value: RSPDefinitions_CancelSessionResponse | View) -> bytes: ...
@overload
def encode(type: Literal["ProfileInfoListRequest", "RSPDefinitions.ProfileInfoListRequest"], value: ProfileInfoListRequest | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.ProfileInfoListResponse"], value: RSPDefinitions_ProfileInfoListResponse | View) -> bytes: ...
@overload
def encode(type: Literal["EnableProfileRequest", "RSPDefinitions.EnableProfileRequest"], value: EnableProfileRequest | View) -> bytes: ...
@overload
def encode(type: Literal["EnableProfileResponse", "RSPDefinitions.EnableProfileResponse"], value: EnableProfileResponse | View) -> bytes: ...
@overload
def encode(type: Literal["DisableProfileRequest", "RSPDefinitions.DisableProfileRequest"], value: DisableProfileRequest | View) -> bytes: ...
@overload
def encode(type: Literal["DisableProfileResponse", "RSPDefinitions.DisableProfileResponse"], value: DisableProfileResponse | View) -> bytes: ...
@overload
def encode(type: Literal["DeleteProfileRequest", "RSPDefinitions.DeleteProfileRequest"], value: DeleteProfileRequest | View) -> bytes: ...
@overload
def encode(type: Literal["DeleteProfileResponse", "RSPDefinitions.DeleteProfileResponse"], value: DeleteProfileResponse | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.EuiccMemoryResetRequest"], value: RSPDefinitions_EuiccMemoryResetRequest | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.EuiccMemoryResetResponse"], value: RSPDefinitions_EuiccMemoryResetResponse | View) -> bytes: ...
@overload
def encode(type: Literal["GetEuiccDataRequest", "RSPDefinitions.GetEuiccDataRequest"], value: GetEuiccDataRequest | View) -> bytes: ...
@overload
def encode(type: Literal["GetEuiccDataResponse", "RSPDefinitions.GetEuiccDataResponse"], value: GetEuiccDataResponse | View) -> bytes: ...
@overload
def encode(type: Literal["SetNicknameRequest", "RSPDefinitions.SetNicknameRequest"], value: SetNicknameRequest | View) -> bytes: ...
@overload
def encode(type: Literal["SetNicknameResponse", "RSPDefinitions.SetNicknameResponse"], value: SetNicknameResponse | View) -> bytes: ...
@overload
def encode(type: Literal["GetRatRequest", "RSPDefinitions.GetRatRequest"], value: GetRatRequest | View) -> bytes: ...
@overload
def encode(type: Literal["GetRatResponse", "RSPDefinitions.GetRatResponse"], value: GetRatResponse | View) -> bytes: ...
@overload
def encode(type: Literal["InitiateAuthenticationRequest", "RSPDefinitions.InitiateAuthenticationRequest"], value: InitiateAuthenticationRequest | View) -> bytes: ...
@overload
def encode(type: Literal["InitiateAuthenticationResponse", "RSPDefinitions.InitiateAuthenticationResponse"], value: InitiateAuthenticationResponse | View) -> bytes: ...
@overload
def encode(type: Literal["RSPDefinitions.AuthenticateClientRequest"], value: RSPDefinitions_AuthenticateClientRequest | View) -> bytes: ...
@overload
def encode(type: Literal["AuthenticateClientResponseEs9", "RSPDefinitions.AuthenticateClientResponseEs9"], value: AuthenticateClientResponseEs9 | View) -> bytes: ...
@overload
def encode(type: Literal["GetBoundProfilePackageRequest", "RSPDefinitions.GetBoundProfilePackageRequest"], value: GetBoundProfilePackageRequest | View) -> bytes: ...
@overload
def encode(type: Literal["GetBoundProfilePackageResponse", "RSPDefinitions.GetBoundProfilePackageResponse"], value: GetBoundProfilePackageResponse | View) -> bytes: ...
@overload
def encode(type: Literal["HandleNotification", "RSPDefinitions.HandleNotification"], value: HandleNotification | View) -> bytes: ...
@overload
def encode(type: Literal["CancelSessionRequestEs9", "RSPDefinitions.CancelSessionRequestEs9"], value: CancelSessionRequestEs9 | View) -> bytes: ...
@overload
def encode(type: Literal["CancelSessionResponseEs9", "RSPDefinitions.CancelSessionResponseEs9"], value: CancelSessionResponseEs9 | View) -> bytes: ...
@overload
def encode(type: Literal["AuthenticateClientResponseEs11", "RSPDefinitions.AuthenticateClientResponseEs11"], value: AuthenticateClientResponseEs11 | View) -> bytes: ...
@overload
def encode(type: Literal["Certificate", "PKIX1Explicit88.Certificate"], value: Certificate | View) -> bytes: ...
@overload
def encode(type: str, value: Any) -> bytes: ...
