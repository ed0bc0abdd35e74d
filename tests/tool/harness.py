# SPDX-License-Identifier: Apache-2.0
"""What the tests of the tool share: how it is run, and messages to give it.

The tool is the one that SGP32_TOOL names.
"""

import fcntl
import os
import pathlib
import pty
import struct
import subprocess
import termios
import unittest

TOOL = os.environ.get("SGP32_TOOL", "sgp32")
ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = pathlib.Path(__file__).resolve().parent / "data"

DECODED, REJECTED, USAGE = 0, 1, 2


def environment(**changes):
    """What the tool sees: nothing of the caller's terminal or locale."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("COLUMNS", "NO_COLOR", "TERM", "LANG", "LC_ALL", "LC_CTYPE")
    }
    kept.update({"LC_ALL": "C.UTF-8", "TERM": "xterm"})
    kept.update(changes)
    return kept


def run(*arguments, data=b"", cwd=None, **changes):
    if isinstance(data, str):
        data = data.encode()
    return subprocess.run(
        [TOOL, *arguments],
        input=data,
        capture_output=True,
        env=environment(**changes),
        cwd=cwd,
        timeout=120,
        check=False,
    )


def needs_crypto(test):
    """Skips what a tool that was built without crypto does not have."""
    has_it = b"\n  verify" in run("help").stdout
    return unittest.skipUnless(has_it, "the tool was built without crypto")(test)


def open_terminal():
    """A pseudo-terminal; a bare chroot without /dev/pts has none, and the test is skipped."""
    try:
        return pty.openpty()
    except OSError as error:
        raise unittest.SkipTest(f"no pseudo-terminal: {error}") from error


def run_on_terminal(*arguments, columns=90, **changes):
    """Standard output and error are a terminal; returns what it showed."""
    master, slave = open_terminal()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    child = subprocess.Popen(
        [TOOL, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=slave,
        stderr=slave,
        env=environment(**changes),
    )
    os.close(slave)
    shown = b""
    while True:
        try:
            piece = os.read(master, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.close(master)
    return child.wait(timeout=60), shown.decode().replace("\r\n", "\n")


def tlv(tag, *parts):
    """DER of a TLV: tlv("30", tlv("80", b"x"))."""
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        length = bytes([size])
    else:
        octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
        length = bytes([0x80 | len(octets)]) + octets
    return bytes.fromhex(tag) + length + content


EID = bytes.fromhex("89049032123451234512345678901235")
ICCID = bytes.fromhex("98001032547698103214")


def package(eid=EID, counter=b"\x07", operations=None, signature=bytes(64)):
    """An EuiccPackageRequest."""
    if operations is None:
        operations = tlv("A3", tlv("5A", ICCID), tlv("05"))
    signed = tlv(
        "30",
        tlv("80", b"eim.example.com"),
        tlv("5A", eid),
        tlv("81", counter),
        tlv("A0", operations),
    )
    return tlv("BF51", signed, tlv("5F37", signature))


def message(name):
    """Octets of tests/tool/data/NAME.hex."""
    return bytes.fromhex((DATA / f"{name}.hex").read_text())


class ToolTest(unittest.TestCase):
    maxDiff = None

    def accepts(self, *arguments, **options):
        """Standard output of a run that must succeed."""
        result = run(*arguments, **options)
        self.assertEqual(result.returncode, DECODED, result.stderr.decode())
        return result.stdout.decode()

    def refuses(self, status, *arguments, **options):
        """Standard error of a run that must fail and print nothing else."""
        result = run(*arguments, **options)
        self.assertEqual(result.returncode, status, result.stderr.decode())
        self.assertEqual(result.stdout, b"")
        self.assertNotEqual(result.stderr, b"")
        return result.stderr.decode()
