// SPDX-License-Identifier: Apache-2.0
package sgp32;

/** A signature does not verify, or a key or message for it cannot be read. */
public final class VerifyException extends Sgp32Exception {
    private static final long serialVersionUID = 1;

    VerifyException(String code, long offset, String path, String type, String message, String reason) {
        super(code, offset, path, type, lineWithoutOffset(message, reason));
    }
}
