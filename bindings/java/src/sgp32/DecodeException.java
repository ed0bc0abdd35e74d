// SPDX-License-Identifier: Apache-2.0
package sgp32;

/** Octets are no message of the type; {@link #offset} is that of the first wrong one. */
public final class DecodeException extends Sgp32Exception {
    private static final long serialVersionUID = 1;

    DecodeException(String code, long offset, String path, String type, String message, String reason) {
        super(code, offset, path, type, line(message, reason));
    }
}
