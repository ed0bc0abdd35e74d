# SPDX-License-Identifier: Apache-2.0
"""Key agreement and profile protection of SGP.22 with the openssl command line and hashlib alone.

The independent witness of `sgp32 keys` and `sgp32 bpp`: nothing here is libsgp32's.
"""

import hashlib
import pathlib
import subprocess
import tempfile

from harness import tlv

CURVES = {
    "nist": ("prime256v1", bytes.fromhex("2A8648CE3D030107")),
    "brainpool": ("brainpoolP256r1", bytes.fromhex("2B2403030208010107")),
}
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551  # of P-256
CONFIGURE = bytes.fromhex("BF2400")


def openssl(*arguments, data=b""):
    return subprocess.run(
        ["openssl", *arguments], input=data, capture_output=True, check=True, timeout=60
    ).stdout


class Key:
    """A private key in a PEM file."""

    def __init__(self, path):
        self.path = str(path)
        self.public = openssl("pkey", "-in", self.path, "-pubout")
        self.point = openssl("pkey", "-in", self.path, "-pubout", "-outform", "DER")[-65:]

    def agree(self, peer):
        """The x coordinate that this key and the public key of `peer` share."""
        with tempfile.NamedTemporaryFile() as file:
            file.write(peer.public)
            file.flush()
            return openssl("pkeyutl", "-derive", "-inkey", self.path, "-peerkey", file.name)

    def sign(self, message):
        """r and s, 32 octets each."""
        der = openssl("dgst", "-sha256", "-sign", self.path, data=message)
        r_size = der[3]
        r, s = der[4 : 4 + r_size], der[6 + r_size :]
        return b"".join(int.from_bytes(part, "big").to_bytes(32, "big") for part in (r, s))

    def verifies(self, message, signature):
        """Whether r and s are a signature of the message."""
        parts = []
        for half in (signature[:32], signature[32:]):
            digits = half.lstrip(b"\0") or b"\0"
            parts.append(tlv("02", b"\0" * (digits[0] >> 7) + digits))
        with tempfile.TemporaryDirectory() as folder:
            key = pathlib.Path(folder, "key.pem")
            der = pathlib.Path(folder, "signature.der")
            key.write_bytes(self.public)
            der.write_bytes(tlv("30", *parts))
            result = subprocess.run(
                ["openssl", "dgst", "-sha256", "-verify", key, "-signature", der],
                input=message,
                capture_output=True,
                timeout=60,
                check=False,
            )
        return result.returncode == 0


def key_of_scalar(path, curve, scalar):
    """Writes a private key of 32 octets as SEC 1 PEM; OpenSSL adds the public key."""
    der = tlv("30", tlv("02", b"\1"), tlv("04", scalar), tlv("A0", tlv("06", CURVES[curve][1])))
    pathlib.Path(path).write_bytes(openssl("ec", "-inform", "DER", data=der))
    return Key(path)


def new_key(path, curve):
    path = pathlib.Path(path)
    path.write_bytes(openssl("ecparam", "-name", CURVES[curve][0], "-genkey", "-noout"))
    return Key(path)


def session_keys(secret, host_id, eid, key_type=0x88, key_length=0x10):
    """Initial MAC chaining value, S-ENC, S-MAC: X9.63 over SHA-256."""
    info = bytes([key_type, key_length, len(host_id)]) + host_id + bytes([16]) + eid
    octets = b"".join(
        hashlib.sha256(secret + counter.to_bytes(4, "big") + info).digest() for counter in (1, 2)
    )
    return octets[:16], octets[16:32], octets[32:48]


def aes(mode, key, data, *options):
    return openssl("enc", f"-aes-128-{mode}", "-K", key.hex(), "-nopad", *options, data=data)


def cmac(key, data):
    mac = ["mac", "-cipher", "AES-128-CBC", "-macopt", f"hexkey:{key.hex()}", "-in", "-", "CMAC"]
    return bytes.fromhex(openssl(*mac, data=data).decode())


class Protection:
    """One direction of a session: sealing or opening segments in their order."""

    def __init__(self, keys):
        self.chain, self.encryption, self.mac = keys
        self.counter = 0

    def initial_value(self):
        self.counter += 1
        return aes("ecb", self.encryption, self.counter.to_bytes(16, "big")).hex()

    def authenticate(self, tag, data):
        length = tlv(tag, bytes(len(data) + 8))[: -len(data) - 8]
        full = cmac(self.mac, self.chain + length + data)
        self.chain = full
        return full[:8]

    def seal(self, tag, plain):
        initial_value = self.initial_value()
        data = plain
        if tag != "88":
            padded = plain + b"\x80" + bytes(-(len(plain) + 1) % 16)
            data = aes("cbc", self.encryption, padded, "-iv", initial_value)
        return tlv(tag, data, self.authenticate(tag, data))

    def open(self, tag, segment):
        found, content, rest = take(segment)
        assert found == bytes.fromhex(tag) and not rest
        initial_value = self.initial_value()
        data, mac = content[:-8], content[-8:]
        assert self.authenticate(tag, data) == mac, "the MAC does not verify"
        if tag == "88":
            return data
        padded = aes("cbc", self.encryption, data, "-d", "-iv", initial_value)
        plain = padded.rstrip(b"\0")
        assert plain.endswith(b"\x80") and len(padded) - len(plain) < 16
        return plain[:-1]


def take(octets):
    """Tag, content and rest of the first TLV."""
    at = 2 if octets[0] & 0x1F == 0x1F else 1
    tag, size = octets[:at], octets[at]
    at += 1
    if size & 0x80:
        count = size & 0x7F
        size = int.from_bytes(octets[at : at + count], "big")
        at += count
    assert at + size <= len(octets)
    return tag, octets[at : at + size], octets[at + size :]


def split(octets):
    """The TLVs in a row, each with its header."""
    parts = []
    while octets:
        _, _, rest = take(octets)
        parts.append(octets[: len(octets) - len(rest)])
        octets = rest
    return parts


def pieces(octets, size):
    return [octets[i : i + size] for i in range(0, len(octets), size)]


def channel_input(transaction_id, host_id, point, operation=1, template=(0x88, 0x10)):
    """The components of InitialiseSecureChannelRequest that smdpSign covers."""
    return b"".join(
        (
            tlv("82", bytes([operation])),
            tlv("80", transaction_id),
            tlv(
                "A6",
                tlv("80", bytes([template[0]])),
                tlv("81", bytes([template[1]])),
                tlv("84", host_id),
            ),
            tlv("5F49", point),
        )
    )


class Sealed:
    """A package and what was used to make it; the parts can be changed before `octets`."""

    def __init__(self, signer, smdp, euicc, eid, metadata, profile, **options):
        self.transaction_id = options.get("transaction_id", bytes(range(16)))
        self.host_id = options.get("host_id", b"host.example")
        signed = channel_input(
            self.transaction_id,
            self.host_id,
            smdp.point,
            options.get("operation", 1),
            options.get("template", (0x88, 0x10)),
        )
        signature = signer.sign(signed + tlv("5F49", euicc.point))
        self.channel = tlv("BF23", signed, tlv("5F37", signature))
        self.keys = session_keys(smdp.agree(euicc), self.host_id, eid)
        session = Protection(self.keys)
        self.configure = [session.seal("87", options.get("configure", CONFIGURE))]
        self.metadata = [session.seal("88", piece) for piece in pieces(metadata, 1008)]
        self.replaced = []
        own = options.get("replace_keys")
        if own is not None:
            request = tlv("BF26", *(tlv(f"8{i}", key) for i, key in enumerate(own)))
            self.replaced = [session.seal("87", request)]
            session = Protection(own)
        self.profile = [session.seal("86", piece) for piece in pieces(profile, 1007)]

    def octets(self):
        return tlv(
            "BF36",
            self.channel,
            tlv("A0", *self.configure),
            tlv("A1", *self.metadata),
            tlv("A2", *self.replaced) if self.replaced else b"",
            tlv("A3", *self.profile),
        )


def unseal(package, secret_of, eid):
    """Opens a package; `secret_of` gives the shared secret for a point. The parts as a dict."""
    tag, content, rest = take(package)
    assert tag == b"\xBF\x36" and not rest
    channel, *lists = split(content)
    fields = {take(part)[0].hex(): take(part)[1] for part in split(take(channel)[1])}
    template = split(fields["a6"])
    host_id = take(template[2])[1]
    session = Protection(session_keys(secret_of(fields["5f49"]), host_id, eid))
    opened = {"channel": fields, "host_id": host_id, "replaced": None, "sizes": []}
    for part in lists:
        tag, content, _ = take(part)
        kind = {"a0": "87", "a1": "88", "a2": "87", "a3": "86"}[tag.hex()]
        segments = split(content)
        opened["sizes"] += [len(segment) for segment in segments]
        plain = b"".join(session.open(kind, segment) for segment in segments)
        opened[tag.hex()] = plain
        if tag.hex() == "a2":
            opened["replaced"] = tuple(take(key)[1] for key in split(take(plain)[1]))
            session = Protection(opened["replaced"])
    return opened
