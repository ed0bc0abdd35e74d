# SPDX-License-Identifier: Apache-2.0
"""Looks into an eUICC package, changes it, and breaks it to see it refused."""

import sgp32
from sgp32.schema import EuiccPackageRequest

PACKAGE = bytes.fromhex(
    "BF517D3038800F65696D2E6578616D706C652E636F6D5A108904903277000000000000000001016981012AA010A30E"
    "5A0A9894000000001011320005005F3740000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D"
    "1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F"
)


def add_to_counter(package: bytes, number: int) -> bytes:
    """The package with a higher counter value; its signature does not fit any more."""
    value: EuiccPackageRequest = sgp32.decode("EuiccPackageRequest", package)
    value["euiccPackageSigned"]["counterValue"] += number
    return sgp32.encode("EuiccPackageRequest", value)


def main() -> None:
    print(sgp32.pretty(PACKAGE))

    view = sgp32.view(PACKAGE)
    print(view.euiccPackageSigned.eimId, view.euiccPackageSigned.euiccPackage.psmoList[0].choice)

    changed = add_to_counter(PACKAGE, 5)
    print(sgp32.get(changed, "euiccPackageSigned.counterValue"))
    assert changed == sgp32.edit(PACKAGE, "euiccPackageSigned.counterValue", 47)

    broken = sgp32.replace(PACKAGE, "euiccPackageSigned.eidValue", b"\x5a\x01\x89")
    try:
        sgp32.decode("EuiccPackageRequest", broken)
    except sgp32.DecodeError as error:
        print(error.code, error)


if __name__ == "__main__":
    main()
