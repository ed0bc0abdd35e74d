# SPDX-License-Identifier: Apache-2.0
"""One message per line, as a filter and as a coprocess."""

import json
import os
import pathlib
import select
import subprocess
import tempfile
import time
import unittest

from harness import (
    DECODED,
    ICCID,
    REJECTED,
    TOOL,
    USAGE,
    ToolTest,
    environment,
    message,
    open_terminal,
    package,
    run,
    tlv,
)


class Lines(ToolTest):
    def decode(self, text, *options, status=DECODED):
        result = run("decode", "--lines", *options, data=text)
        self.assertEqual(result.returncode, status, result.stderr.decode())
        return [json.loads(line) for line in result.stdout.decode().splitlines()]

    def test_values_carry_the_full_type(self):
        iccid = tlv("5A", ICCID).hex()
        lines = self.decode(f"Iccid {iccid}\nRSPDefinitions.Iccid {iccid.upper()}\n")
        self.assertEqual(
            lines, 2 * [{"type": "RSPDefinitions.Iccid", "value": ICCID.hex().upper()}]
        )

    def test_form_of_the_line(self):
        line = self.accepts("decode", "--lines", data="Iccid " + tlv("5A", ICCID).hex())
        self.assertEqual(
            line, f'{{"type": "RSPDefinitions.Iccid", "value": "{ICCID.hex().upper()}"}}\n'
        )

    def test_errors(self):
        lines = self.decode(
            "Iccid 5A09" + "00" * 9 + "\nNo.Such 00\nIccid 5A0\nIccid 5G\nIccid\n", status=REJECTED
        )
        self.assertEqual(
            lines[0],
            {
                "type": "RSPDefinitions.Iccid",
                "error": {
                    "code": "size",
                    "offset": 1,
                    "path": "Iccid",
                    "message": "Iccid: size 9, must be 10 (offset 1)",
                },
            },
        )
        self.assertEqual(
            [line["error"]["code"] for line in lines[1:]],
            ["argument", "argument", "argument", "truncated"],
        )
        self.assertEqual(lines[1]["type"], "No.Such")
        self.assertEqual(lines[1]["error"]["message"], "unknown type")

    def test_codes_are_the_documented_ones(self):
        known = set(
            "truncated tag length trailing missing order boolean integer null bits oid utf8 string "
            "time size range choice default set_order depth buffer argument".split()
        )
        der = package()
        text = "".join(
            f"EuiccPackageRequest {(der[:i] + bytes([der[i] ^ mask]) + der[i + 1:]).hex()}\n"
            for i in range(len(der))
            for mask in (0x01, 0x20, 0x81, 0xFF)
        )
        lines = [
            json.loads(line) for line in run("decode", "--lines", data=text).stdout.splitlines()
        ]
        self.assertEqual(len(lines), 4 * len(der))
        codes = {line["error"]["code"] for line in lines if "error" in line}
        self.assertLessEqual(codes, known)
        self.assertGreater(len(codes), 5)

    def test_every_prefix_is_rejected(self):
        der = message("euicc_data")
        text = "".join(f"IpaEuiccDataResponse {der[:i].hex()}\n" for i in range(len(der)))
        for line in self.decode(text, status=REJECTED):
            self.assertIn("error", line)
            self.assertNotIn("value", line)

    def test_blank_lines_comments_and_line_ends(self):
        iccid = tlv("5A", ICCID).hex()
        lines = self.decode(
            f"# comment\n\n  \nIccid {iccid} # note\r\n\tIccid\t{iccid}\r\nIccid {iccid}"
        )
        self.assertEqual(len(lines), 3)
        self.assertEqual(self.decode(""), [])

    def test_strange_type_names_give_json(self):
        result = run(
            "decode", "--lines", data=b'a"b\\c\x01\xff\xed\xa0\x80 00\n' + b"x" * 500 + b" 00\n"
        )
        self.assertEqual(result.returncode, REJECTED)
        lines = [json.loads(line) for line in result.stdout.decode().splitlines()]
        self.assertTrue(lines[0]["type"].startswith('a"b\\c\x01'))
        self.assertEqual(lines[1]["type"], "x" * 500)

    def test_lenient(self):
        text = "ImmediateEnableRequest BF5A03800101\n"
        self.assertEqual(self.decode(text, status=REJECTED)[0]["error"]["code"], "boolean")
        self.assertEqual(self.decode(text, "--lenient")[0]["value"], {"refreshFlag": True})

    def test_encode_reverses_decode(self):
        source = "".join(
            f"{name} {message(stem).hex().upper()}\n"
            for stem, name in (
                ("package", "SGP32Definitions.EuiccPackageRequest"),
                ("result", "SGP32Definitions.EuiccPackageResult"),
                ("euicc_data", "SGP32Definitions.IpaEuiccDataResponse"),
                ("bound_profile", "RSPDefinitions.BoundProfilePackage"),
            )
        )
        lines = self.accepts("decode", "--lines", data=source)
        self.assertEqual(self.accepts("encode", "--lines", data=lines), source)

    def test_encode_errors(self):
        result = run(
            "encode",
            "--lines",
            data='{"type": "Iccid", "value": "00"}\n'
            '{"value": "00"}\n'
            '{"type": "Nope", "value": 1}\n'
            '{"type": "Iccid"}\n'
            '{"type": "Iccid", "value": "98001032547698103214"\n'
            "nonsense\n"
            '{"type": "EimIdInfo", "value": {"x": 1}}\n'
            '{"type": "a b", "value": {"x": 1}}\n'
            '{"value": "98001032547698103214", "more": [{"]": 1}], "type": "Iccid"}\n',
        )
        self.assertEqual(result.returncode, REJECTED)
        lines = result.stdout.decode().splitlines()
        self.assertEqual(len(lines), 9)
        for line, start in zip(
            lines,
            (
                "RSPDefinitions.Iccid error: Iccid: size 1, must be 10",
                '? error: the line has no "type"',
                "Nope error: unknown type",
                'RSPDefinitions.Iccid error: the line has no "value"',
                "RSPDefinitions.Iccid error: a comma or } is missing (offset 49)",
                "? error: the line is no JSON object (offset 0)",
                "SGP32Definitions.EimIdInfo error: EimIdInfo: unknown member (offset 32)",
                "a?b error: unknown type",
                "RSPDefinitions.Iccid 5A0A98001032547698103214",
            ),
        ):
            self.assertTrue(line.startswith(start), line)

    def test_coprocess(self):
        for command, question, answer in (
            ("decode", b"Iccid 5A0A98001032547698103214\n", b'"98001032547698103214"}\n'),
            ("encode", b'{"type": "Iccid", "value": "98001032547698103214"}\n', b"103214\n"),
        ):
            with subprocess.Popen(
                [TOOL, command, "--lines"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=environment(),
                bufsize=0,
            ) as child:
                for _ in range(3):
                    child.stdin.write(question)
                    ready, _, _ = select.select([child.stdout], [], [], 20)
                    self.assertTrue(ready, "no answer while the input is open")
                    self.assertTrue(child.stdout.readline().endswith(answer))
                child.stdin.close()
                self.assertEqual(child.wait(timeout=20), DECODED)

    def test_many_lines_in_order(self):
        count = 50000
        text = "".join(f"SequenceNumber 8004{i | 0x40000000:08x}\n" for i in range(count))
        lines = self.decode(text)
        self.assertEqual([line["value"] for line in lines], [i | 0x40000000 for i in range(count)])

    def test_long_line(self):
        content = bytes(1 << 20)
        lines = self.decode(
            f"KeyIdentifier {tlv('04', content).hex()}\nIccid {tlv('5A', ICCID).hex()}\n"
        )
        self.assertEqual(lines[0]["value"], content.hex())
        self.assertEqual(lines[1]["type"], "RSPDefinitions.Iccid")

    def test_file_operand(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "lines"
            path.write_text(f"Iccid {tlv('5A', ICCID).hex()}\n")
            self.assertEqual(len(self.accepts("decode", "--lines", str(path)).splitlines()), 1)

    def test_options_that_do_not_go_together(self):
        self.refuses(USAGE, "decode", "--lines", "-t", "Iccid")
        self.refuses(USAGE, "decode", "--lines", "-o", "hex")
        self.refuses(USAGE, "decode", "--lines", "--hex")
        self.refuses(USAGE, "encode", "--lines", "-t", "Iccid")

    def progress(self, stderr):
        child = subprocess.Popen(
            [TOOL, "decode", "--lines"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env=environment(),
        )
        piece = b"SequenceNumber 800101\n" * 5000
        child.stdin.write(piece)
        child.stdin.flush()
        time.sleep(1.2)
        out, said = child.communicate(piece, timeout=60)
        self.assertEqual(len(out.splitlines()), 10000)
        return said

    def test_progress_on_a_terminal(self):
        master, slave = open_terminal()
        self.progress(slave)
        os.close(slave)
        shown = os.read(master, 4096).decode()
        os.close(master)
        self.assertIn(" lines, 0 rejected, ", shown)

    def test_no_progress_elsewhere(self):
        self.assertEqual(self.progress(subprocess.PIPE), b"")


if __name__ == "__main__":
    unittest.main()
