-- SPDX-License-Identifier: Apache-2.0
-- Decodes a signed eUICC Package, verifies it, changes it, and sees that it no longer verifies.
local sgp32 = require "sgp32"

local function file(path)
    local opened <close> = assert(io.open(path, "rb"))
    return opened:read "a"
end

local request = sgp32.octets(file "bindings/tests/signed_package.hex")
local certificate = file "tests/pki/nist/eim_sign.der"
local token = 7 -- the association token that the eUICC gave the eIM

local value = sgp32.decode("EuiccPackageRequest", request)
local package = value.euiccPackageSigned
print("from " .. package.eimId .. " to " .. sgp32.hex(package.eidValue))
for _, operation in ipairs(package.euiccPackage.psmoList) do
    print("enable " .. sgp32.hex(operation.enable.iccid))
end

sgp32.verify_package(request, certificate, token)
print "the signature verifies"

package.counterValue = package.counterValue + 1
local good, failure = pcall(sgp32.verify_package, sgp32.encode("EuiccPackageRequest", value), certificate, token)
print(good, failure.code, failure)
