# SPDX-License-Identifier: Apache-2.0
"""Other threads run while a long message is checked, and none while a short one is."""

from __future__ import annotations

import sys
import threading
import unittest
from collections.abc import Callable

import sgp32

# An interpreter that never takes the GIL from a thread: others run only if it is given away.
NEVER = 1000.0
# A check of this many elements takes some ten milliseconds, time enough for a thread to start.
ELEMENTS = 2_000_000


class Threads(unittest.TestCase):
    def setUp(self) -> None:
        self.interval = sys.getswitchinterval()
        sys.setswitchinterval(NEVER)

    def tearDown(self) -> None:
        sys.setswitchinterval(self.interval)

    def runs_meanwhile(self, call: Callable[[], object]) -> bool:
        """Whether a thread that waits for the GIL gets it during a call."""
        ran = []
        go = threading.Lock()
        go.acquire()
        thread = threading.Thread(target=lambda: (go.acquire(), ran.append(1)))
        thread.start()
        go.release()
        call()
        during = bool(ran)
        thread.join()
        return during

    def test_a_long_check_gives_the_gil_away(self) -> None:
        der = sgp32.encode("GetEimPackageRequest", {"eidValue": bytes(16)})
        numbers = [1] * ELEMENTS
        type_ = "EimAcknowledgements"
        long = sgp32.encode(type_, numbers)
        for call in (
            lambda: sgp32.view(long, type_),
            lambda: sgp32.decode(type_, long),
            lambda: sgp32.encode(type_, numbers),
            lambda: sgp32.to_json(type_, long),
        ):
            # A busy machine may not start the thread in time.
            self.assertTrue(any(self.runs_meanwhile(call) for _ in range(5)))
        for call in (
            lambda: sgp32.view(der, "GetEimPackageRequest"),
            lambda: sgp32.decode("GetEimPackageRequest", der),
            lambda: sgp32.encode("GetEimPackageRequest", {"eidValue": bytes(16)}),
        ):
            self.assertFalse(self.runs_meanwhile(call))


if __name__ == "__main__":
    unittest.main()
