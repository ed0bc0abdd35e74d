#!/bin/bash -eu
# SPDX-License-Identifier: Apache-2.0
# The build is that of OSS-Fuzz.
exec bash -eu fuzz/oss-fuzz/build.sh
