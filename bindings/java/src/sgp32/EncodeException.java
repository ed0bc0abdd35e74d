// SPDX-License-Identifier: Apache-2.0
package sgp32;

/** A value is no value of the type; {@link #path} tells which part. */
public final class EncodeException extends Sgp32Exception {
    private static final long serialVersionUID = 1;

    EncodeException(String code, long offset, String path, String type, String message, String reason) {
        super(code, offset, path, type, lineWithoutOffset(message, reason));
    }
}
