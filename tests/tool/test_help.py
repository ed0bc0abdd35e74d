# SPDX-License-Identifier: Apache-2.0
"""What help, manual and completion say of the commands that have parts, and of keys."""

import re
import subprocess
import unittest

from harness import ROOT, TOOL, ToolTest, environment

COMPLETION = ROOT / "tools/sgp32/sgp32.bash"
PARTS = {
    "bpp": ("open", "seal", "segment", "show"),
    "verify": ("package", "result", "notification", "session", "chain"),
    "sign": ("package", "result"),
}


class Help(ToolTest):
    def complete(self, *words):
        script = (
            'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sgp32; '
            'printf "%s\\n" "${COMPREPLY[@]}"'
        )
        result = subprocess.run(
            ["bash", "-c", script, str(COMPLETION), TOOL, *words],
            capture_output=True,
            text=True,
            env=environment(),
            check=False,
        )
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return result.stdout.split()

    def test_manual_and_completion_know_every_option(self):
        manual = (ROOT / "tools/sgp32/sgp32.1").read_text().replace("\\-", "-")
        completion = COMPLETION.read_text()
        for name in ("keys", *PARTS):
            options = re.findall(r"(?m)^ +(?:-\w, )?(--[a-z-]+)", self.accepts("help", name))
            self.assertGreater(len(options), 3)
            self.assertEqual([option for option in options if option not in manual], [])
            self.assertEqual([option for option in options if option not in completion], [])

    def test_parts(self):
        manual = (ROOT / "tools/sgp32/sgp32.1").read_text().replace("\\-", "-")
        for name, parts in PARTS.items():
            shown = self.accepts("help", name)
            self.assertEqual(self.accepts(name, parts[0], "--help"), shown)
            for part in parts:
                self.assertIn(f"sgp32 {name} {part}", shown)
                self.assertRegex(manual, rf"(?m)^\.SS .*\bsgp32 {name} {part}\b")
                self.assertIn(part, self.complete(name, ""))

    def test_completion(self):
        self.assertEqual(self.complete("bp"), ["bpp"])
        self.assertEqual(self.complete("bpp", "se"), ["seal", "segment"])
        self.assertEqual(self.complete("bpp", "open", "--eu"), ["--euicc-otpk"])
        self.assertEqual(self.complete("bpp", "seal", "--me"), ["--metadata"])
        self.assertEqual(self.complete("keys", "--p"), ["--private", "--peer"])
        self.assertEqual(self.complete("verify", "c"), ["chain"])
        self.assertEqual(self.complete("verify", "chain", "--role", "dp_a"), ["dp_auth"])
        self.assertEqual(self.complete("verify", "chain", "--ro"), ["--root", "--role"])


if __name__ == "__main__":
    unittest.main()
