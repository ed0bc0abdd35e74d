#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs inside a clean Debian root, where scripts/packages has put the packages and these files into
# /packages: installs them with nothing but what they depend on, and uses each.
set -eu
cd /packages
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
apt_install() { apt-get install -y -q --no-install-recommends "$@" >apt.log 2>&1 || { tail -n 20 apt.log; exit 1; }; }

# The library, the tool and the Python package need nothing that they do not depend on.
apt-get update -q >apt.log 2>&1
apt_install ./libsgp32-?_*.deb ./sgp32-tools_*.deb ./python3-sgp32_*.deb
ldconfig -p | grep -q libsgp32.so.0
echo "$MESSAGE" | sgp32 decode -o json - | grep -q "$EXPECTED"
test -e /usr/share/bash-completion/completions/sgp32
python3 - <<PYTHON
import sgp32
message = bytes.fromhex("$MESSAGE")
value = sgp32.decode("$TYPE", message)
assert sgp32.encode("$TYPE", value) == message, value
PYTHON

# A program by pkg-config, against the shared and the static library.
apt_install ./libsgp32-dev_*.deb gcc libc6-dev pkg-config
# shellcheck disable=SC2046
gcc main.c $(pkg-config --cflags --libs sgp32) -o shared
# shellcheck disable=SC2046
gcc main.c $(pkg-config --cflags sgp32) -l:libsgp32.a $(pkg-config --libs --static sgp32 | sed s/-lsgp32//) -o static
for program in shared static; do
    test "$(./$program)" = usable
done

# What was installed can be removed, and nothing of it stays.
apt-get remove -y -q libsgp32-dev sgp32-tools python3-sgp32 libsgp32-? >apt.log 2>&1
test -z "$(find /usr -name '*sgp32*' ! -path '/usr/share/doc/*')"
echo "packages usable"
