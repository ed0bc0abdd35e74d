// SPDX-License-Identifier: Apache-2.0
package sgp32;

/** What the library refuses: the reason by its name, and the place. */
public abstract class Sgp32Exception extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Name of the reason: "size", "missing", "signature". */
    public final String code;
    /** Of the first wrong octet of a message; 0 where there is none. */
    public final long offset;
    /** Of the component: "EuiccPackageRequest.euiccPackageSigned.eidValue"; may be empty. */
    public final String path;
    /** Type at the root of the path; null if there is none. */
    public final String type;

    Sgp32Exception(String code, long offset, String path, String type, String message) {
        super(message);
        this.code = code;
        this.offset = offset;
        this.path = path;
        this.type = type;
    }

    /** The library's line, with the reason why a value did not fit. */
    static String line(String message, String reason) {
        return reason.isEmpty() ? message : message + ": " + reason;
    }

    /** The same for what has no offset to tell. */
    static String lineWithoutOffset(String message, String reason) {
        return line(message.replace(" (offset 0)", ""), reason);
    }
}
