# SPDX-License-Identifier: Apache-2.0
"""The key files of the vectors are the named keys, in a form that OpenSSL reads."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parent))

import keys  # noqa: E402
import p256  # noqa: E402


class KeyTests(unittest.TestCase):
    """Over vectors/keys."""

    def test_the_files_are_the_named_keys(self) -> None:
        self.assertEqual(keys.faults(), [])

    def test_a_changed_and_a_foreign_file_are_seen(self) -> None:
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(
            keys, "FOLDER", Path(folder)
        ):
            keys.write()
            self.assertEqual(keys.faults(), [])
            keys.path("eim").write_text(keys.pem("eimx"))
            Path(folder, "other.pem").write_text("")
            self.assertEqual(
                [fault.split()[0] for fault in keys.faults()], ["eim.pem", "other.pem"]
            )

    def test_openssl_reads_them(self) -> None:
        for name in keys.NAMES:
            point = subprocess.run(
                ["openssl", "pkey", "-in", keys.path(name), "-pubout", "-outform", "DER"],
                capture_output=True,
                check=True,
            ).stdout[-65:]
            self.assertEqual(point, p256.public_key(p256.named_key(name)))


if __name__ == "__main__":
    unittest.main()
