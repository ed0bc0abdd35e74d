-- SPDX-License-Identifier: Apache-2.0
-- Messages of GSMA SGP.32 in Lua 5.4: decode, encode, verify.
--
--   SEQUENCE, SET        a table by component names; an absent component is nil
--   CHOICE               a table with one key, the alternative
--   SEQUENCE OF, SET OF  a table with indexes 1, 2, ...
--   INTEGER              an integer; a string of digits where 64 bits are too few
--   BIT STRING           {octets = string, bits = number}
--   OCTET STRING, open type, character strings, OBJECT IDENTIFIER, times, ENUMERATED   a string
--   BOOLEAN, NULL        a boolean, sgp32.null
--   unknown extensions   the key "$unknown": a list of TLVs; of a CHOICE one TLV
--
-- What is refused is raised as a table with kind ("decode", "encode", "verify"), code, path, offset,
-- type and message; tostring gives the message.
local native = require "sgp32_native"

local sgp32 = {}

sgp32.null = setmetatable({}, {__tostring = function() return "sgp32.null" end})

local Failure = {__name = "sgp32.Failure"}
Failure.__index = Failure
function Failure:__tostring()
    return self.message
end

local function raise(failure)
    if failure.reason ~= "" then
        failure.message = failure.message .. ": " .. failure.reason
    end
    if failure.kind ~= "decode" then -- neither a value nor a signature has an offset to tell
        failure.message = failure.message:gsub(" %(offset 0%)", "")
    end
    error(setmetatable(failure, Failure), 0)
end

-- Passes the result of a native function on, or raises what comes in its place.
local function result(value, failure)
    if value == nil and failure ~= nil then
        raise(failure)
    end
    return value
end

local function refuse(kind, code, path, message)
    raise {kind = kind, code = code, path = path, offset = 0, reason = "", message = path .. ": " .. message}
end

-- Records as values; bindings/swig/records.h describes them ------------------------------------

local BEGIN = {M = true, C = true, L = true}

local function leaf(kind, contents)
    if kind == "B" then
        return contents == "\1"
    elseif kind == "I" then
        local number = math.tointeger(contents) -- by way of a float where 64 bits are too few
        return ("%d"):format(number or 0) == contents and number or contents
    elseif kind == "X" then
        return {octets = contents:sub(2), bits = (#contents - 1) * 8 - contents:byte()}
    elseif kind == "Z" then
        return sgp32.null
    end
    return contents
end

-- Adds one member to the table of its parent.
local function put(parent, name, value)
    if parent.kind == "L" then
        parent.made[#parent.made + 1] = value
    else
        parent.made[name] = value
    end
end

local function from_records(records)
    local root = {kind = "L", made = {}}
    local stack = {root}
    local at = 1
    while at <= #records do
        local kind, name, contents = records:sub(at, at), nil, nil
        local top = stack[#stack]
        name, at = string.unpack(">s1", records, at + 1)
        if BEGIN[kind] then
            stack[#stack + 1] = {kind = kind, made = {}, name = name}
        elseif kind == "E" then
            stack[#stack] = nil
            put(stack[#stack], top.name, top.made)
        else
            contents, at = string.unpack(">s4", records, at)
            if kind ~= "U" then
                put(top, name, leaf(kind, contents))
            elseif top.kind == "M" then
                top.made["$unknown"] = top.made["$unknown"] or {}
                table.insert(top.made["$unknown"], contents)
            else
                put(top, "$unknown", contents)
            end
        end
    end
    return root.made[1]
end

-- Values as records ------------------------------------------------------------------------------

local MOST_DEEP = 60

local function record(kind, name, contents)
    return kind .. string.pack(">s1", name) .. (contents and string.pack(">s4", contents) or "")
end

local to_records

local function table_to_records(out, name, value, path, depth)
    if value == sgp32.null then
        out[#out + 1] = record("Z", name, "")
    elseif math.type(value.bits) == "integer" and type(value.octets) == "string" then
        local unused = #value.octets * 8 - value.bits
        if unused < 0 or unused > 7 then
            refuse("encode", "bits", path, "the octets do not hold that many bits")
        end
        out[#out + 1] = record("X", name, string.char(unused) .. value.octets)
    elseif depth == MOST_DEEP then
        refuse("encode", "depth", path, "a table inside itself")
    elseif value[1] ~= nil then
        out[#out + 1] = record("L", name)
        for index, element in ipairs(value) do
            to_records(out, "", element, ("%s[%d]"):format(path, index - 1), depth + 1)
        end
        out[#out + 1] = record("E", "")
    else
        out[#out + 1] = record("M", name)
        for key, member in pairs(value) do
            if type(key) ~= "string" or #key > 255 then
                refuse("encode", "argument", path, "a key that is no name")
            end
            to_records(out, key, member, path .. "." .. key, depth + 1)
        end
        out[#out + 1] = record("E", "")
    end
end

function to_records(out, name, value, path, depth)
    local kind = math.type(value) or type(value)
    if kind == "table" then
        table_to_records(out, name, value, path, depth)
    elseif kind == "string" then
        out[#out + 1] = record("S", name, value)
    elseif kind == "integer" then
        out[#out + 1] = record("I", name, ("%d"):format(value))
    elseif kind == "boolean" then
        out[#out + 1] = record("B", name, value and "\1" or "\0")
    else
        refuse("encode", "argument", path, "a " .. kind .. " is no value")
    end
end

-- The functions ----------------------------------------------------------------------------------

local function check_string(value, name, position)
    if type(value) ~= "string" then
        error(("bad argument #%d to '%s' (string expected, got %s)"):format(position, name, type(value)), 3)
    end
end

--- Decodes a message of a type, with `lenient` also one with the deviations of real devices.
function sgp32.decode(type_name, der, lenient)
    check_string(type_name, "decode", 1)
    check_string(der, "decode", 2)
    return from_records(result(native.to_records(type_name, der, lenient == true)))
end

--- Encodes a value as a message of a type.
function sgp32.encode(type_name, value)
    check_string(type_name, "encode", 1)
    local out = {}
    to_records(out, "", value, type_name, 0)
    return result(native.from_records(type_name, table.concat(out)))
end

--- Verifies the signature of an EuiccPackageRequest with a certificate or a public key, DER. `token`
--- is the association token, nil where there is none.
function sgp32.verify_package(request, key, token)
    check_string(request, "verify_package", 1)
    check_string(key, "verify_package", 2)
    if token ~= nil and math.type(token) ~= "integer" then
        error("bad argument #3 to 'verify_package' (integer expected)", 2)
    end
    result(native.verify_package(request, key, token ~= nil, token or 0))
    return true
end

--- The full name of the type that a message has, nil if it has none.
function sgp32.detect(der, lenient)
    check_string(der, "detect", 1)
    local name = native.detect(der, lenient == true)
    return name ~= "" and name or nil
end

--- The JSON text of a message (X.697), and the message of a JSON text.
function sgp32.to_json(type_name, der, lenient)
    check_string(type_name, "to_json", 1)
    check_string(der, "to_json", 2)
    return result(native.to_json(type_name, der, lenient == true, false))
end
function sgp32.from_json(type_name, json)
    check_string(type_name, "from_json", 1)
    check_string(json, "from_json", 2)
    return result(native.from_json(type_name, json))
end

--- The message as the command-line tool draws it.
function sgp32.pretty(type_name, der, lenient)
    check_string(type_name, "pretty", 1)
    check_string(der, "pretty", 2)
    return result(native.pretty(type_name, der, lenient == true, false, 100))
end

--- Octets from hex and back.
function sgp32.octets(hex)
    return (hex:gsub("%s", ""):gsub("%x%x", function(pair) return string.char(tonumber(pair, 16)) end))
end
function sgp32.hex(octets)
    return (octets:gsub(".", function(octet) return ("%02X"):format(octet:byte()) end))
end

return sgp32
