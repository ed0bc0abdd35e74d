#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each room includes only the headers that it may know.

The rules are those of the design: `der` knows nobody, `codec` knows `der` and the table format,
`crypto` knows no codec, `protocol` knows codec and crypto port but no provider, only
src/crypto/openssl* and psa* include their provider's headers, tools and bindings see public
headers only; examples too, and OpenSSL's as any program that uses libsgp32 may. scripts/gates/symbols.py checks the same on the objects.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from gate import ROOT, Report, Sample, main, shown, tracked, write

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"][^>"]+)[>"]', re.MULTILINE)

# Standard headers that need no hosted C library, and the one with the memory functions.
FREESTANDING = r"<(float|iso646|limits|std(align|arg|bool|def|int|noreturn)|string)\.h"
HOSTED = r"<(sys/)?\w+\.h"
TYPES = r'"sgp32/types_\w+\.h'


@dataclass(frozen=True)
class Rule:
    """Files whose path begins like this may include what one of the patterns fits."""

    prefix: str
    patterns: tuple[str, ...]


# The first rule that fits a file counts.
RULES = [
    Rule(r"src/der/", (FREESTANDING, r'"(der/)?\w+\.h', r'"sgp32/asn1\.h')),
    Rule(r"src/codec/", (FREESTANDING, r'"((codec|der)/)?\w+\.h',
                         r'"sgp32/(asn1|codec|schema|json|deviations)\.h', TYPES)),
    Rule(r"src/schema/", (FREESTANDING, r'"(schema/)?\w+\.h', r'"codec/schema\.h',
                          r'"sgp32/(asn1|codec|schema)\.h', TYPES)),
    Rule(r"src/crypto/openssl", (HOSTED, r'"(crypto/)?\w+\.h', r"<openssl/\w+\.h",
                                 r'"sgp32/(asn1|crypto|openssl)\.h')),
    Rule(r"src/crypto/psa", (HOSTED, r'"(crypto/)?\w+\.h', r"<(psa|mbedtls)/\w+\.h",
                             r'"sgp32/(asn1|crypto|psa)\.h')),
    Rule(r"src/crypto/", (FREESTANDING, r'"((crypto|der)/)?\w+\.h', r'"sgp32/(asn1|crypto|bsp)\.h')),
    Rule(r"src/protocol/", (FREESTANDING, r'"((protocol|codec|der|crypto)/)?\w+\.h',
                            r'"sgp32/(?!openssl|psa)\w+\.h')),
    Rule(r"include/sgp32/openssl", (FREESTANDING, r'"sgp32/\w+\.h', r"<openssl/\w+\.h")),
    Rule(r"include/sgp32/psa", (FREESTANDING, r'"sgp32/\w+\.h', r"<(psa|mbedtls)/\w+\.h")),
    Rule(r"include/", (FREESTANDING, r'"sgp32/\w+\.h')),
    Rule(r"examples/", (HOSTED, r'"sgp32/\w+\.h', r'"(\.\./)?\w+\.h', r"<openssl/\w+\.h")),
    Rule(r"(tools|bindings)/", (HOSTED, r'[<"]sgp32/\w+\.h', r'"\w+\.h')),
]


def check_tree(root: Path, files: list[Path]) -> Report:
    """Checks every file that a rule covers."""
    violations = []
    covered = 0
    for path in files:
        where = path.relative_to(root).as_posix()
        rule = next((rule for rule in RULES if re.match(rule.prefix, where)), None)
        if rule is None:
            continue
        covered += 1
        text = path.read_text(encoding="utf-8")
        for match in INCLUDE.finditer(text):
            if not any(re.fullmatch(pattern, match[1]) for pattern in rule.patterns):
                line = text.count("\n", 0, match.start(1)) + 1
                violations.append(f"{where}:{line}: must not include {match[1][1:]}")
    if not covered:
        violations.append(f"no files to look at under {shown(root)}")
    return Report(f"{covered} files include what their room may know", violations)


def check(options: argparse.Namespace) -> Report:
    return check_tree(ROOT, tracked("*.c", "*.h", "*.i"))


PLANTED = {
    "der that includes codec": ("src/der/a.c", '#include "codec/schema.h"'),
    "der that includes a public header of codec": ("src/der/a.c", '#include "sgp32/codec.h"'),
    "der that includes stdio": ("src/der/a.c", "#include <stdio.h>"),
    "codec that includes crypto": ("src/codec/a.c", '#include "sgp32/crypto.h"'),
    "codec that includes protocol": ("src/codec/a.c", '#include "protocol/package.h"'),
    "codec that includes stdlib": ("src/codec/a.c", "  #  include <stdlib.h>"),
    "crypto that includes codec": ("src/crypto/kdf.c", '#include "sgp32/codec.h"'),
    "crypto core that includes OpenSSL": ("src/crypto/kdf.c", "#include <openssl/evp.h>"),
    "OpenSSL backend that includes PSA": ("src/crypto/openssl.c", "#include <psa/crypto.h>"),
    "protocol that includes OpenSSL": ("src/protocol/a.c", "#include <openssl/evp.h>"),
    "protocol that includes the backend": ("src/protocol/a.c", '#include "sgp32/openssl.h"'),
    "public header that includes a private one": ("include/sgp32/a.h", '#include "der/der.h"'),
    "tool that includes a private header": ("tools/sgp32/a.c", '#include "codec/schema.h"'),
    "example that includes a private header": ("examples/a.c", '#include "codec/schema.h"'),
    "binding that includes a private header": ("bindings/swig/a.i", '#include "der/der.h"'),
}
CLEAN = {
    "src/der/a.c": '#include "der/der.h"\n#include <string.h>\n#include "sgp32/asn1.h"\n',
    "src/der/der.h": "#include <stdint.h>\n",
    "src/codec/a.c": '#include "codec/schema.h"\n#include "der/der.h"\n#include "sgp32/codec.h"\n',
    "src/crypto/openssl_hash.c": '#include <openssl/evp.h>\n#include "sgp32/crypto.h"\n#include <stdlib.h>\n',
    "src/protocol/a.c": '#include "sgp32/eim.h"\n#include "sgp32/types_rsp.h"\n',
    "tools/sgp32/main.c": '#include <stdio.h>\n#include "sgp32/sgp32.h"\n#include "tree.h"\n',
}


def samples(scratch: Path) -> list[Sample]:
    def sample(name: str, files: dict[str, str], refused: bool) -> Sample:
        folder = write(scratch / name.replace(" ", "_"), files)
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        return Sample(name, lambda: check_tree(folder, paths), refused)

    planted = [sample(name, {path: f"{text}\n"}, True) for name, (path, text) in PLANTED.items()]
    return [*planted, sample("an empty tree", {}, True), sample("clean tree", CLEAN, False)]


if __name__ == "__main__":
    main(__doc__, check, samples)
