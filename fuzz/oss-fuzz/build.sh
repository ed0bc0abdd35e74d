#!/bin/bash -eu
# SPDX-License-Identifier: Apache-2.0
# What OSS-Fuzz and ClusterFuzzLite run in the source tree: programs, seeds and dictionaries go to
# $OUT. Compiler, flags and engine come from the environment.
export PYTHON=${PYTHON:-/usr/bin/python3}
build=$WORK/libsgp32
library() { find /usr/lib /usr/local/lib -name "$1" 2>/dev/null | head -n 1; }

cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DSGP32_FUZZ=ON \
    "-DSGP32_FUZZ_ENGINE=$LIB_FUZZING_ENGINE" -DOPENSSL_USE_STATIC_LIBS=ON \
    "-DTASN1_LIBRARY=$(library libtasn1.a)"
cmake --build "$build" --target fuzz_programs

"$PYTHON" scripts/vectors-to-lines "$build/vectors.txt" vectors/*.json
ASAN_OPTIONS=detect_leaks=0 "$build/fuzz/fuzz_seeds" "$build/seeds" "$build/vectors.txt" tests/pki
"$PYTHON" fuzz/corpus.py unpack "$build/committed"
for source in fuzz/targets/*.c; do
    name=$(basename "$source" .c)
    [ -e "$build/fuzz/fuzz_$name" ] || continue # that of Python, which wants libpython where it runs
    inputs=$build/inputs/$name
    mkdir -p "$inputs"
    for kind in seeds committed; do
        for file in "$build/$kind/$name"/*; do
            [ ! -f "$file" ] || cp "$file" "$inputs/$kind-$(basename "$file")"
        done
    done
    cp "$build/fuzz/fuzz_$name" "$OUT/"
    cp "$build/seeds/dictionary" "$OUT/fuzz_$name.dict"
    printf '[libfuzzer]\nmax_len = 4096\ntimeout = 10\n' >"$OUT/fuzz_$name.options"
    (cd "$inputs" && zip -q -r "$OUT/fuzz_${name}_seed_corpus.zip" .)
done
