-- SPDX-License-Identifier: Apache-2.0
-- Every committed vector through decode and encode, and bad input of every kind. Run in the root of
-- the source tree with the `TYPE HEX` lines of the vectors as argument; prints what it did.
local sgp32 = require "sgp32"

local function fails(kind, code, call, ...)
    local good, failure = pcall(call, ...)
    assert(not good, "was accepted")
    assert(type(failure) == "table" and failure.kind == kind and failure.code == code,
        ("%s instead of %s %s"):format(tostring(failure), kind, code))
    return failure
end

-- Messages come back as they were, and are what JSON says they are.
local count = 0
for line in io.lines(arg[1]) do
    local name, hex = line:match("^(%S+) (%x*)$")
    local der = sgp32.octets(hex)
    local value = sgp32.decode(name, der)
    assert(sgp32.hex(sgp32.encode(name, value)) == hex, line)
    assert(sgp32.from_json(name, sgp32.to_json(name, der)) == der, line)
    count = count + 1
end
assert(count > 500, "no vectors")

-- The shapes of values.
local request = sgp32.octets("BF5119A217800F65696D2E6578616D706C652E636F6D8401078F017F")
local result = sgp32.decode("EuiccPackageResult", request)
assert(result.euiccPackageErrorUnsigned.eimId == "eim.example.com")
assert(result.euiccPackageErrorUnsigned.associationToken == 7)
assert(sgp32.detect(request) == "SGP32Definitions.EuiccPackageResult")
assert(sgp32.detect("nothing") == nil)
assert(sgp32.pretty("EuiccPackageResult", request):find("eim.example.com", 1, true))
local big = sgp32.decode("CertificateSerialNumber", sgp32.octets("0209010000000000000000"))
assert(big == "18446744073709551616")
assert(sgp32.hex(sgp32.encode("CertificateSerialNumber", big)) == "0209010000000000000000")

-- Refusals tell the place.
local broken = fails("decode", "size", sgp32.decode, "EimIdInfo", sgp32.octets("30028000"))
assert(broken.path == "EimIdInfo.eimId" and broken.offset == 3 and broken.type == "EimIdInfo")
assert(tostring(broken):find("EimIdInfo.eimId: size 0", 1, true), tostring(broken))
fails("decode", "truncated", sgp32.decode, "EimIdInfo", "\x30")
local missing = fails("encode", "missing", sgp32.encode, "EimIdInfo", {})
assert(missing.path == "EimIdInfo.eimId", missing.path)
assert(fails("encode", "json", sgp32.encode, "EimIdInfo", {eimId = "a", other = 1}).path == "EimIdInfo")
assert(fails("encode", "json", sgp32.encode, "EimIdInfo", {eimId = 7}).path == "EimIdInfo.eimId")
fails("encode", "json", sgp32.encode, "EimIdInfo", {eimId = true})
fails("encode", "json", sgp32.encode, "EimIdInfo", "text")
fails("encode", "choice", sgp32.encode, "EuiccPackageResult", {first = {}, second = {}})
fails("encode", "json", sgp32.encode, "CertificateSerialNumber", "not digits")
fails("encode", "argument", sgp32.encode, "EimIdInfo", {eimId = 1.5})
fails("encode", "argument", sgp32.encode, "EimIdInfo", {eimId = print})
fails("encode", "argument", sgp32.encode, "EimIdInfo", {[{}] = 1})
fails("encode", "argument", sgp32.encode, "EimIdInfo", {[("x"):rep(300)] = 1})
local inside = {}
inside.inside = inside
fails("encode", "depth", sgp32.encode, "EimIdInfo", inside)
fails("encode", "bits", sgp32.encode, "PprIds", {octets = "a", bits = 30})
for _, call in ipairs {
    function() sgp32.decode("NoSuchType", "") end,
    function() sgp32.decode("EimIdInfo", nil) end,
    function() sgp32.decode(nil, "") end,
    function() sgp32.decode({}, {}) end,
    function() sgp32.encode("NoSuchType", {}) end,
    function() sgp32.verify_package("", "", "seven") end,
} do
    local good, message = pcall(call)
    assert(not good and type(message) == "string")
end
-- Octets in place of any message are refused and nothing else.
local native = require "sgp32_native"
for i = 1, 2000 do
    local octets = ("MCLEBISOXZU\0\1\2\255"):rep(2):sub(i % 15 + 1, i % 15 + 1 + i % 9) .. ("\0"):rep(i % 5)
    local value, failure = native.from_records("EimIdInfo", octets)
    assert(value == nil and failure.code ~= "ok")
end

-- Signatures.
local function file(path)
    local opened <close> = assert(io.open(path, "rb"))
    return opened:read "a"
end
local key = file "tests/pki/nist/eim_sign.der"
local signed = sgp32.octets(file "bindings/tests/signed_package.hex")
assert(sgp32.verify_package(signed, key, 7))
fails("verify", "signature", sgp32.verify_package, signed, key, 8)
fails("verify", "signature", sgp32.verify_package, signed, key)
fails("verify", "signature", sgp32.verify_package, signed, file "tests/pki/nist/euicc.der", 7)
fails("verify", "signature", sgp32.verify_package, signed:gsub("\x10\x21\xF3", "\x10\x21\xF4"), key, 7)
fails("verify", "truncated", sgp32.verify_package, "not a message", key, 7)
local good = pcall(sgp32.verify_package, signed, "not a key", 7)
assert(not good)

-- Many rounds leave memory as it is.
collectgarbage()
local before = collectgarbage "count"
for _ = 1, 5000 do
    sgp32.encode("EuiccPackageResult", sgp32.decode("EuiccPackageResult", request))
    pcall(sgp32.decode, "EimIdInfo", "\x30\x02\x80\x00")
end
collectgarbage()
assert(collectgarbage "count" < before + 100, "Lua's memory grows")

print(("%d messages came back"):format(count))
