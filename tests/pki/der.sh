# SPDX-License-Identifier: Apache-2.0
# DER in hex text, and certificates and CRLs made of it; sourced by scripts/make-pki.
# OpenSSL makes the keys, the hashes and the signatures; every other octet is written here, so that
# a certificate may break any rule.
# shellcheck shell=bash disable=SC2001,SC2034

# Octets of standard input as hex, and back.
to_hex() { od -An -v -tx1 | tr -d ' \n'; }
from_hex() { printf "%b" "$(sed "s/../\\\\x&/g" <<<"$1")"; }

# tlv TAG HEX...: one TLV with the shortest length.
tlv() {
    local tag=$1 body size
    shift
    printf -v body '%s' "$@"
    size=$((${#body} / 2))
    if ((size < 128)); then
        printf '%s%02x%s' "$tag" "$size" "$body"
    elif ((size < 256)); then
        printf '%s81%02x%s' "$tag" "$size" "$body"
    else
        printf '%s82%04x%s' "$tag" "$size" "$body"
    fi
}

# text TAG STRING: a character string.
text() { tlv "$1" "$(printf '%s' "$2" | to_hex)"; }

# oid_contents 2.5.29.14: the contents of an identifier, without its header.
oid_contents() {
    local arcs arc i out='' part
    IFS=. read -ra arcs <<<"$1"
    arcs=($((arcs[0] * 40 + arcs[1])) "${arcs[@]:2}")
    for arc in "${arcs[@]}"; do
        printf -v part '%02x' $((arc & 127))
        for ((i = arc >> 7; i > 0; i >>= 7)); do
            printf -v part '%02x%s' $((i & 127 | 128)) "$part"
        done
        out+=$part
    done
    printf '%s' "$out"
}
oid() { tlv 06 "$(oid_contents "$1")"; }

# name ATTRIBUTE=VALUE...: a distinguished name of C, O, CN and serialNumber.
name() {
    local part steps=''
    for part in "$@"; do
        case $part in
        C=*) steps+=$(tlv 31 "$(tlv 30 "$(oid 2.5.4.6)" "$(text 13 "${part#*=}")")") ;;
        O=*) steps+=$(tlv 31 "$(tlv 30 "$(oid 2.5.4.10)" "$(text 0c "${part#*=}")")") ;;
        CN=*) steps+=$(tlv 31 "$(tlv 30 "$(oid 2.5.4.3)" "$(text 0c "${part#*=}")")") ;;
        serialNumber=*) steps+=$(tlv 31 "$(tlv 30 "$(oid 2.5.4.5)" "$(text 13 "${part#*=}")")") ;;
        esac
    done
    tlv 30 "$steps"
}

# time_of YYYYMMDDHHMMSSZ: UTCTime up to 2049, GeneralizedTime later.
time_of() {
    if ((10#${1:0:4} < 2050)); then text 17 "${1:2}"; else text 18 "$1"; fi
}

# bits NUMBER...: a named bit list of the bits set.
bits() {
    local bit value=0 last=-1 octets
    for bit in "$@"; do
        value=$((value | 1 << (15 - bit)))
        ((bit > last)) && last=$bit
    done
    octets=$((last / 8 + 1))
    printf -v value '%04x' "$value"
    tlv 03 "$(printf '%02x' $((octets * 8 - 1 - last)))" "${value:0:octets*2}"
}

# extension OID CRITICAL(0|1) HEX: one extension.
extension() {
    local critical=''
    [ "$2" = 1 ] && critical=0101ff
    tlv 30 "$(oid "$1")" "$critical" "$(tlv 04 "$3")"
}

declare -A spki_of ski_of # by key file

# key_load FILE: the SubjectPublicKeyInfo of a private key, and the SHA-1 of its point.
key_load() {
    [ -n "${spki_of[$1]:-}" ] && return
    spki_of[$1]=$(openssl pkey -in "$1" -pubout -outform DER | to_hex)
    ski_of[$1]=$(openssl pkey -in "$1" -pubout -outform DER | tail -c 65 | openssl sha1 -binary | to_hex)
}

# signature KEY HEX: ECDSA-SHA-256 over the octets, DER.
signature() {
    from_hex "$2" | openssl dgst -sha256 -sign "$1" | to_hex
}

ECDSA_SHA256=$(tlv 30 "$(oid 1.2.840.10045.4.3.2)")
ECDSA_SHA384=$(tlv 30 "$(oid 1.2.840.10045.4.3.3)")
ECDSA_NULL=$(tlv 30 "$(oid 1.2.840.10045.4.3.2)" 0500)

# sign_and_write FILE: signs `tbs` with `issuer_key`; `spoil` says how to break the signature.
sign_and_write() {
    local value unused=00
    value=$(signature "$issuer_key" "$tbs")
    case ${spoil:-} in
    flip) # another octet in the middle of s
        value=${value:0:${#value}-20}$(printf '%02x' $((0x${value: -20:2} ^ 1)))${value: -18} ;;
    raw) value=$(printf '%0128d' 0 | tr 0 5) ;;
    zero) value=3006020100020101 ;;
    trailing) value+=00 ;;
    bits) unused=04 value+=f0 ;;
    esac
    from_hex "$(tlv 30 "$tbs" "$outer" "$(tlv 03 "$unused" "$value")")" >"$1"
}

# certificate FILE ROLE VARIABLE=VALUE...: writes FILE.der. `role_ROLE` sets the variables of the
# role, the arguments override them:
#   key, issuer_key: files; issuer, subject: names in hex; serial, spki, ski, aki: hex, - for none;
#   from, to: times; version; inner, outer: algorithms; ku: bit numbers, - for none; bc: ca, ca:N,
#   no, -; policy: OID or -; policy_critical; rid: OID or -; dns; eku: OIDs, eku_critical; crl: URI
#   or -; constraints, eins: hex contents or -; more: further extensions in hex; spoil.
certificate() {
    local file=$1 role=$2 variable part list='' names='' extensions
    local key='' issuer_key='' issuer='' subject='' serial=01 spki='' ski='' aki='' version=3
    local from=20250101000000Z to=20450101000000Z inner=$ECDSA_SHA256 outer=$ECDSA_SHA256
    local ku=- bc=- policy=- policy_critical=1 rid=- dns=- eku=- eku_critical=1 crl=-
    local constraints=- eins=- more='' spoil='' tbs
    shift 2
    "role_$role"
    for variable in "$@"; do
        printf -v "${variable%%=*}" '%s' "${variable#*=}"
    done
    key_load "$key"
    key_load "$issuer_key"
    spki=${spki:-${spki_of[$key]}}
    ski=${ski:-${ski_of[$key]}}
    aki=${aki:-${ski_of[$issuer_key]}}

    [ "$aki" != - ] && list+=$(extension 2.5.29.35 0 "$(tlv 30 "$(tlv 80 "$aki")")")
    [ "$ski" != - ] && list+=$(extension 2.5.29.14 0 "$(tlv 04 "$ski")")
    # shellcheck disable=SC2086
    [ "$ku" != - ] && list+=$(extension 2.5.29.15 1 "$(bits $ku)")
    case $bc in
    ca) list+=$(extension 2.5.29.19 1 "$(tlv 30 0101ff)") ;;
    ca:*) list+=$(extension 2.5.29.19 1 "$(tlv 30 0101ff "$(tlv 02 "$(printf '%02x' "${bc#ca:}")")")") ;;
    no) list+=$(extension 2.5.29.19 1 3000) ;;
    esac
    [ "$policy" != - ] &&
        list+=$(extension 2.5.29.32 "$policy_critical" "$(tlv 30 "$(tlv 30 "$(oid "$policy")")")")
    [ "$dns" != - ] && names+=$(text 82 "$dns")
    [ "$rid" != - ] && names+=$(tlv 88 "$(oid_contents "$rid")")
    [ -n "$names" ] && list+=$(extension 2.5.29.17 0 "$(tlv 30 "$names")")
    if [ "$eku" != - ]; then
        names=''
        for part in $eku; do names+=$(oid "$part"); done
        list+=$(extension 2.5.29.37 "$eku_critical" "$(tlv 30 "$names")")
    fi
    [ "$crl" != - ] && list+=$(extension 2.5.29.31 0 \
        "$(tlv 30 "$(tlv 30 "$(tlv a0 "$(tlv a0 "$(text 86 "$crl")")")")")")
    [ "$constraints" != - ] && list+=$(extension 2.5.29.30 1 "$(tlv 30 "$constraints")")
    [ "$eins" != - ] && list+=$(extension 2.23.146.1.2.2.0 1 "$(tlv 30 "$eins")")
    list+=$more
    extensions=$(tlv a3 "$(tlv 30 "$list")")
    [ "$version" = 3 ] || extensions=''
    part=$(tlv a0 "$(tlv 02 "0$((version - 1))")")
    [ "$version" = 1 ] && part=''
    tbs=$(tlv 30 "$part" "$(tlv 02 "$serial")" "$inner" "$issuer" \
        "$(tlv 30 "$(time_of "$from")" "$(time_of "$to")")" "$subject" "$spki" "$extensions")
    sign_and_write "$file.der"
}

# crl FILE VARIABLE=VALUE...: writes FILE.der. Variables:
#   issuer_key, issuer; aki: hex, - for none; from, to: times, to=- for none; version; inner, outer;
#   revoked: "SERIAL..." in hex; entry: extensions of each entry in hex; more: extensions; spoil.
crl() {
    local file=$1 variable serial entries='' list='' part=''
    local issuer_key='' issuer='' aki='' from=20250101000000Z to=20450101000000Z version=2
    local inner=$ECDSA_SHA256 outer=$ECDSA_SHA256 revoked='' entry='' more='' spoil='' tbs
    shift
    role_crl
    for variable in "$@"; do
        printf -v "${variable%%=*}" '%s' "${variable#*=}"
    done
    key_load "$issuer_key"
    aki=${aki:-${ski_of[$issuer_key]}}
    [ "$aki" != - ] && list+=$(extension 2.5.29.35 0 "$(tlv 30 "$(tlv 80 "$aki")")")
    list+=$(extension 2.5.29.20 0 020101)$more
    for serial in $revoked; do
        entries+=$(tlv 30 "$(tlv 02 "$serial")" "$(time_of 20250601000000Z)" \
            "${entry:+$(tlv 30 "$entry")}")
    done
    [ -n "$entries" ] && entries=$(tlv 30 "$entries")
    [ "$to" != - ] && part=$(time_of "$to")
    tbs=$(tlv 30 "$(tlv 02 "0$((version - 1))")" "$inner" "$issuer" "$(time_of "$from")" "$part" \
        "$entries" "$(tlv a0 "$(tlv 30 "$list")")")
    sign_and_write "$file.der"
}
