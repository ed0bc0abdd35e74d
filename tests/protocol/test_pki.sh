#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# OpenSSL judges the chains of the test PKI as the manifest does, and would notice if it did not.
set -euo pipefail
scripts/make-pki --check

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/scripts" "$scratch/tests"
cp scripts/make-pki "$scratch/scripts"
cp -r tests/pki "$scratch/tests"
plant() { # plant FILE BY: a good certificate by a broken one
    cp "$scratch/tests/pki/$1.der" "$scratch/kept.der"
    cp "$scratch/tests/pki/$2.der" "$scratch/tests/pki/$1.der"
    if "$scratch/scripts/make-pki" --check >"$scratch/log" 2>&1; then
        echo "make-pki --check accepts $2 in the place of $1"
        exit 1
    fi
    cp "$scratch/kept.der" "$scratch/tests/pki/$1.der"
    echo "noticed: $(head -n 1 "$scratch/log")"
}
plant nist/dp_auth nist/bad_signature_flipped
plant brainpool/bad_expired brainpool/dp_auth
plant brainpool/ci_crl brainpool/bad_crl_signature
