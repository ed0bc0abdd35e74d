// SPDX-License-Identifier: Apache-2.0
package sgp32;

import java.util.Arrays;
import java.util.HexFormat;

/** A BIT STRING: bit 0 is the highest of the first octet. */
public record BitString(byte[] octets, int bits) {
    /** Refuses octets that are not just those that hold so many bits. */
    public BitString {
        if (bits < 0 || octets.length != (bits + 7) / 8) {
            throw new IllegalArgumentException(bits + " bits in " + octets.length + " octets");
        }
    }

    /** Tells whether a bit is set; bits beyond the end are not. */
    public boolean test(int bit) {
        return bit < bits && (octets[bit / 8] & 0x80 >> bit % 8) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitString that && bits == that.bits && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets) * 31 + bits;
    }

    @Override
    public String toString() {
        return HexFormat.of().withUpperCase().formatHex(octets) + "/" + bits;
    }
}
