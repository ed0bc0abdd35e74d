# SPDX-License-Identifier: Apache-2.0
"""ECDSA with SHA-256 on NIST P-256: verifying, and the public key of a test key.

Not for secrets: nothing here takes constant time.
"""

from __future__ import annotations

import hashlib

P = 0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
GENERATOR = (
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
)

Point = tuple[int, int]
Jacobian = tuple[int, int, int]

INFINITY = (1, 1, 0)


def double(point: Jacobian) -> Jacobian:
    """Double a point; the curve's a is -3."""
    x, y, z = point
    if not z or not y:
        return INFINITY
    delta, gamma = z * z % P, y * y % P
    beta = x * gamma % P
    alpha = 3 * (x - delta) * (x + delta) % P
    new_x = (alpha * alpha - 8 * beta) % P
    return new_x, (alpha * (4 * beta - new_x) - 8 * gamma * gamma) % P, 2 * y * z % P


def add(left: Jacobian, right: Jacobian) -> Jacobian:
    """Add two points."""
    if not left[2]:
        return right
    if not right[2]:
        return left
    z1z1, z2z2 = left[2] ** 2 % P, right[2] ** 2 % P
    u1, u2 = left[0] * z2z2 % P, right[0] * z1z1 % P
    s1, s2 = left[1] * right[2] * z2z2 % P, right[1] * left[2] * z1z1 % P
    if u1 == u2:
        return double(left) if s1 == s2 else INFINITY
    h, r = u2 - u1, s2 - s1
    hh = h * h % P
    hhh, v = h * hh % P, u1 * hh % P
    x = (r * r - hhh - 2 * v) % P
    return x, (r * (v - x) - s1 * hhh) % P, h * left[2] * right[2] % P


def combine(first: int, left: Point, second: int, right: Point) -> Point | None:
    """Give first * left + second * right, or None for the point at infinity."""
    a, b = (*left, 1), (*right, 1)
    table = (INFINITY, a, b, add(a, b))
    result: Jacobian = INFINITY
    for bit in range(255, -1, -1):
        result = double(result)
        result = add(result, table[(first >> bit & 1) | (second >> bit & 1) << 1])
    if not result[2]:
        return None
    inverse = pow(result[2], -1, P)
    return result[0] * inverse**2 % P, result[1] * inverse**3 % P


def decode_point(octets: bytes) -> Point:
    """Read 04 ‖ X ‖ Y. Raises ValueError for what is no point of the curve."""
    x, y = int.from_bytes(octets[1:33], "big"), int.from_bytes(octets[33:], "big")
    if len(octets) != 65 or octets[0] != 4 or (y * y - x**3 + 3 * x - B) % P:
        raise ValueError("no point of P-256")
    return x, y


def named_key(name: str) -> int:
    """Give the private key of the vectors that has this name; see vectors/README.md."""
    digest = hashlib.sha256(f"libsgp32 vectors: {name}".encode()).digest()
    return int.from_bytes(digest, "big") % (N - 1) + 1


def public_key(private: int) -> bytes:
    """Give 04 ‖ X ‖ Y of a private key."""
    point = combine(private, GENERATOR, 0, GENERATOR)
    assert point is not None
    return b"\x04" + point[0].to_bytes(32, "big") + point[1].to_bytes(32, "big")


def verify(public: bytes, message: bytes, signature: bytes) -> bool:
    """Verify r ‖ s over a message."""
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    if len(signature) != 64 or not (0 < r < N and 0 < s < N):
        return False
    digest = int.from_bytes(hashlib.sha256(message).digest(), "big")
    inverse = pow(s, -1, N)
    point = combine(digest * inverse % N, GENERATOR, r * inverse % N, decode_point(public))
    return point is not None and point[0] % N == r
