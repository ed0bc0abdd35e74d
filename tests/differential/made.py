# SPDX-License-Identifier: Apache-2.0
"""Things compiled once and kept, by what they were made from."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path


def once(folder: Path, name: str, sources: Sequence[Path], make: Callable[[Path], None]) -> Path:
    """Give the folder that `make` fills from `sources`, made now unless it is there already.

    `make` gets a folder of its own, which is moved into place when complete, so that processes
    that do this at the same time do not meet. The folder's name holds the digest of the sources.
    """
    content = b"\0".join(path.name.encode() + b"\0" + path.read_bytes() for path in sources)
    target = folder / f"{name}-{hashlib.sha256(content).hexdigest()[:16]}"
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(dir=folder, prefix=f"{name}-"))
        try:
            make(draft)
            draft.rename(target)
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            # Another process may have been faster: a folder in place is complete.
            if not target.exists():
                raise
    return target
