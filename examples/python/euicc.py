# SPDX-License-Identifier: Apache-2.0
"""An eUICC that reads a package in hex, decides, executes and writes its signed answer."""

import sys

import sgp32
from scene import EID, EIM_ID, TOKEN, certificate, key


def stored_entry() -> bytes:
    """What the eUICC knows of its eIM: its key, the token, the last counter value."""
    return sgp32.encode(
        "EimConfigurationData",
        {
            "eimId": EIM_ID,
            "counterValue": 4,
            "associationToken": TOKEN,
            "eimPublicKeyData": (
                "eimCertificate",
                sgp32.decode("Certificate", certificate("eim_sign").der),
            ),
        },
    )


def execute(operation: str | bytes) -> tuple[str, int]:
    """Here every profile can be enabled, and nothing else can be done."""
    return ("enableResult", 0) if operation == "enable" else ("processingTerminated", 2)


def answer(received: bytes) -> bytes:
    """The response to a package."""
    with key("euicc") as own:
        check = sgp32.eim.check_package(received, [stored_entry()], EID, key=own)
        if not check.accepted:
            print(f"refused: {check.status}, code {check.code}", file=sys.stderr)
            return check.response or b""
        # Here the counter is stored: the same package will not be accepted again.
        package = sgp32.decode("EuiccPackageRequest", received)["euiccPackageSigned"]
        operations = package["euiccPackage"]
        if operations[0] != "psmoList":
            raise SystemExit("only PSMOs are executed here")
        result = {
            "eimId": package["eimId"],
            "counterValue": package["counterValue"],
            "seqNumber": 1,
            "euiccResult": [execute(operation[0]) for operation in operations[1]],
        }
        data = sgp32.encode("EuiccPackageResultDataSigned", result)
        return sgp32.eim.sign_result(own, data, TOKEN)


if __name__ == "__main__":
    print(answer(bytes.fromhex(sys.stdin.read())).hex())
