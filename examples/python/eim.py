# SPDX-License-Identifier: Apache-2.0
"""An eIM: signs a package that enables a profile, and verifies what the eUICC answers.

    python3 eim.py package | python3 euicc.py | python3 eim.py result
"""

import sys

import sgp32
from scene import EID, EIM_ID, ICCID, TOKEN, certificate, key, trust
from sgp32.schema import EuiccPackageSigned, Psmo, Psmo_enable


def make_package() -> bytes:
    """The package, signed."""
    enable: Psmo_enable = {"iccid": ICCID}
    operations: list[Psmo] = [("enable", enable)]
    package: EuiccPackageSigned = {
        "eimId": EIM_ID,
        "eidValue": EID,
        "counterValue": 5,
        "euiccPackage": ("psmoList", operations),
    }
    with key("eim_sign") as own:
        request = sgp32.eim.sign_package(own, sgp32.encode("EuiccPackageSigned", package), TOKEN)
    # Signing is worth a check: what leaves must verify with the key that eUICCs know.
    sgp32.eim.verify_package(certificate("eim_sign").public_key, request, TOKEN)
    return request


def read_result(result: bytes) -> None:
    """The chain first, then the signature, then what it says."""
    euicc = certificate("euicc")
    trust(euicc, "euicc", certificate("eum"))
    sgp32.eim.verify_result(euicc.public_key, result, TOKEN)
    answer = sgp32.decode("EuiccPackageResult", result)
    if answer[0] != "euiccPackageResultSigned":
        raise SystemExit(f"the eUICC answers {answer[0]}: {answer[1]!r}")
    names = {code: name for name, code in sgp32.describe("EnableProfileResult").values.items()}
    for one in answer[1]["euiccPackageResultDataSigned"]["euiccResult"]:
        if one[0] == "enableResult":
            print(f"enable: {names.get(one[1], one[1])}")


if __name__ == "__main__":
    try:
        if sys.argv[1:] == ["package"]:
            print(make_package().hex())
        else:
            read_result(bytes.fromhex(sys.stdin.read()))
    except sgp32.Error as error:
        raise SystemExit(f"refused: {error}") from None
