# SPDX-License-Identifier: Apache-2.0
"""A profile download from an SM-DP+ to an eUICC, with all signatures and checks of both sides."""

from typing import Any

import sgp32
from scene import ICCID, certificate, key, trust
from sgp32 import bpp, crypto, rsp
from sgp32.cert import Certificate

ADDRESS = "smdp.example.com"
PROFILE = bytes(range(256)) * 20
METADATA = sgp32.encode(
    "StoreMetadataRequest",
    {"iccid": ICCID, "serviceProviderName": "operator", "profileName": "profile"},
)


def certificate_in(value: Any) -> Certificate:
    """A certificate inside a message."""
    return Certificate(sgp32.encode("Certificate", value))


class Server:
    """The SM-DP+."""

    def __init__(self) -> None:
        self.session = rsp.Session(
            transaction_id=crypto.random(16),
            server_challenge=crypto.random(16),
            server_address=ADDRESS,
        )

    def initiate(self, euicc_challenge: bytes) -> tuple[bytes, bytes, Certificate]:
        """serverSigned1, its signature and the certificate."""
        signed1 = sgp32.encode(
            "ServerSigned1",
            {
                "transactionId": self.session.transaction_id,
                "euiccChallenge": euicc_challenge,
                "serverAddress": ADDRESS,
                "serverChallenge": self.session.server_challenge,
            },
        )
        with key("dp_auth") as own:
            return signed1, rsp.sign("serverSignature1", own, signed1), certificate("dp_auth")

    def authenticate(self, message: bytes) -> tuple[bytes, bytes, Certificate]:
        """Checks the eUICC; smdpSigned2, its signature and the certificate."""
        ok = sgp32.view(
            message, "SGP32Definitions.AuthenticateServerResponse"
        ).authenticateResponseOk
        self.euicc = Certificate(ok.euiccCertificate.der)
        trust(self.euicc, "euicc", Certificate(ok.eumCertificate.der))
        rsp.check_euicc_signed1(
            self.euicc.public_key, ok.euiccSigned1.der, ok.euiccSignature1, self.session
        )
        signed2 = sgp32.encode(
            "SmdpSigned2", {"transactionId": self.session.transaction_id, "ccRequiredFlag": False}
        )
        with key("dp_pb") as own:
            self.signature2 = rsp.sign("smdpSignature2", own, signed2, ok.euiccSignature1)
        return signed2, self.signature2, certificate("dp_pb")

    def bind(self, message: bytes) -> bytes:
        """Checks the eUICC's answer and builds the package."""
        ok = sgp32.view(message, "SGP32Definitions.PrepareDownloadResponse").downloadResponseOk
        rsp.check_euicc_signed2(
            self.euicc.public_key,
            ok.euiccSigned2.der,
            ok.euiccSignature2,
            self.signature2,
            self.session,
        )
        with key("dp_pb") as own:
            keys, channel = rsp.smdp_agree(
                own,
                self.session.transaction_id,
                b"libsgp32",
                self.euicc.eid,
                ok.euiccSigned2.euiccOtpk,
            )
        with keys:
            return bpp.build(keys, PROFILE, channel=channel, metadata=METADATA)


class Euicc:
    """The eUICC."""

    def __init__(self) -> None:
        self.session = rsp.Session(euicc_challenge=crypto.random(16), server_address=ADDRESS)
        self.certificate = certificate("euicc")
        self.agreement = rsp.Agreement()

    def authenticate(self, signed1: bytes, signature1: bytes, server: Certificate) -> bytes:
        """Checks the server; the AuthenticateServerResponse."""
        trust(server, "dp_auth")
        rsp.check_server_signed1(server.public_key, signed1, signature1, self.session)
        value = sgp32.decode("ServerSigned1", signed1)
        self.session.transaction_id = value["transactionId"]
        own = {
            "transactionId": value["transactionId"],
            "serverAddress": ADDRESS,
            "serverChallenge": value["serverChallenge"],
            "euiccInfo2": INFO2,
            "ctxParams1": ("ctxParamsForCommonAuthentication", DEVICE),
        }
        with key("euicc") as private:
            signed = sgp32.encode("SGP32Definitions.EuiccSigned1", own)
            self.signature1 = rsp.sign("euiccSignature1", private, signed)
        response = {
            "euiccSigned1": own,
            "euiccSignature1": self.signature1,
            "euiccCertificate": sgp32.decode("Certificate", self.certificate.der),
            "eumCertificate": sgp32.decode("Certificate", certificate("eum").der),
        }
        return sgp32.encode(
            "SGP32Definitions.AuthenticateServerResponse", ("authenticateResponseOk", response)
        )

    def prepare(self, signed2: bytes, signature2: bytes, binding: Certificate) -> bytes:
        """Checks what the server binds the profile with; the PrepareDownloadResponse."""
        trust(binding, "dp_pb")
        self.binding = binding.public_key
        rsp.check_smdp_signed2(self.binding, signed2, signature2, self.signature1, self.session)
        with key("euicc") as own:
            return self.agreement.prepare_download(own, signed2, signature2)

    def load(self, package: bytes) -> bytes:
        """Opens the package as it comes, in STORE DATA commands; the profile."""
        profile = b""
        with bpp.Opener(
            agreement=self.agreement,
            smdp_key=self.binding,
            eid=self.certificate.eid,
        ) as opener:
            for unit in bpp.units(package):
                due = 0
                for command in bpp.store_data(unit.data):
                    data, _, due = bpp.take_store_data(command, due)
                    for piece in opener.feed(data):
                        if piece.part == "profile":
                            profile += piece.data
            opener.finish()
        return profile


INFO2 = sgp32.decode(
    "SGP32Definitions.EUICCInfo2",
    bytes.fromhex(
        "BF2271810303010382030205008303010407840F8101048204000A1E00830400006E00850402"
        "6BC0CC880504D4001030A916041432D7B36A07B23744C006A875E0FF55A1B80836DDAA160414"
        "32D7B36A07B23744C006A875E0FF55A1B80836DD04030100000C0D45582D58582D55502D3031"
        "3236"
    ),
)
DEVICE = {"deviceInfo": {"tac": bytes(4), "deviceCapabilities": {}}}


def main() -> None:
    server, euicc = Server(), Euicc()
    challenge = bytes(euicc.session.euicc_challenge)
    authentication = euicc.authenticate(*server.initiate(challenge))
    preparation = euicc.prepare(*server.authenticate(authentication))
    package = server.bind(preparation)
    profile = euicc.load(package)
    print(f"{len(package)} octets carried a profile of {len(profile)}")
    assert profile == PROFILE
    try:
        euicc.load(package)
    except sgp32.VerifyError as error:
        print(f"the one-time key serves once: {error.code}")


if __name__ == "__main__":
    main()
