# SPDX-License-Identifier: Apache-2.0
"""scripts/demo shows what it says, and fails when the tool does not do it."""

import pathlib
import re
import subprocess
import tempfile
import unittest

from harness import ROOT, TOOL, environment


def demo(tool):
    return subprocess.run(
        [ROOT / "scripts" / "demo"],
        capture_output=True,
        env=environment(SGP32_TOOL=str(tool)),
        timeout=120,
        check=False,
    )


class Demo(unittest.TestCase):
    def test_every_step(self):
        result = demo(TOOL)
        shown = result.stdout.decode()
        self.assertEqual(result.returncode, 0, shown[-2000:])
        commands = re.findall(r"^\$ sgp32 (\w+(?: package| show| open)?)", shown, re.MULTILINE)
        self.assertEqual(
            commands,
            ["decode", "decode", "encode", "decode", "show", "sign package", "verify package"]
            + ["verify package", "bpp show", "keys", "bpp open"],
        )
        self.assertIn("identical to vectors/mix/package_result.hex", shown)
        verdicts = re.findall(r"^(good|refused) ", shown, re.MULTILINE)
        self.assertEqual(verdicts, ["good", "refused", "good"])
        self.assertIn('"macChaining": "4C1DC9D77CBB2AAD021B0E346C1AD73E"', shown)
        self.assertIn("28,853 bytes in 29 segments", shown)
        self.assertRegex(result.stderr.decode(), "size 15, must be 16")
        self.assertLess(shown.count("\n"), 200)

    def test_a_tool_that_always_succeeds_and_one_that_always_fails(self):
        with tempfile.TemporaryDirectory() as folder:
            for status in (0, 1):
                tool = pathlib.Path(folder, f"sgp32_{status}")
                tool.write_text(f"#!/bin/sh\nexit {status}\n")
                tool.chmod(0o755)
                self.assertEqual(demo(tool).returncode, 1)

    def test_a_tool_that_accepts_a_flipped_octet(self):
        with tempfile.TemporaryDirectory() as folder:
            tool = pathlib.Path(folder, "sgp32")
            tool.write_text(
                '#!/bin/sh\n[ "$1" != verify ] || { echo "good     "; exit 0; }\n'
                f'exec {TOOL} "$@"\n'
            )
            tool.chmod(0o755)
            result = demo(tool)
            self.assertIn(b"this should have been refused", result.stdout)
            self.assertEqual(result.returncode, 1)


if __name__ == "__main__":
    unittest.main()
