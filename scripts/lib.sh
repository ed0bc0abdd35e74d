# SPDX-License-Identifier: Apache-2.0
# Shared by the scripts: steps that print one line each, and the CMake builds that several use.
# shellcheck shell=bash disable=SC2034
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2
export LC_ALL=C.UTF-8
jobs=$(nproc)
failed=0 # what a script exits with
logs=build/log
mkdir -p "$logs"

# step NAME COMMAND...: runs it, keeps its output in build/log/NAME.log, prints name, seconds and
# the last line of the output. After a failure the end of the log is shown and `failed` is 1.
step() {
    local name=$1 start=$SECONDS status
    local log=$logs/${name// /-}.log
    shift
    "$@" >"$log" 2>&1
    status=$?
    if [ "$status" -eq 0 ]; then
        printf 'ok    %-26s %4d s  %s\n' "$name" $((SECONDS - start)) "$(tail -n 1 "$log" | cut -c 1-100)"
    else
        printf 'FAIL  %-26s %4d s  exit %d, %s:\n' "$name" $((SECONDS - start)) "$status" "$log"
        tail -n 40 "$log" | sed 's/^/      /'
        failed=1
    fi
    return "$status"
}

# build NAME OPTION...: configures build/NAME with Ninja and builds it.
build() {
    local name=$1
    shift
    cmake -S . -B "build/$name" -G Ninja -DSGP32_WERROR=ON "$@" &&
        cmake --build "build/$name" -j "$jobs" -- --quiet && echo "build/$name"
}

# run_tests NAME OPTION...: ctest in build/NAME; the last line is ctest's closing line.
run_tests() {
    local name=$1 output status
    shift
    output=$(ctest --test-dir "build/$name" -j "$jobs" --output-on-failure --no-tests=error "$@" 2>&1)
    status=$?
    printf '%s\n' "$output"
    grep 'tests passed' <<<"$output"
    return "$status"
}
