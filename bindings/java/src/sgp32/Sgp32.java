// SPDX-License-Identifier: Apache-2.0
package sgp32;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Messages of GSMA SGP.32: decode, encode, verify. Values are those of Java:
 *
 * <ul>
 *   <li>SEQUENCE, SET: a Map by component names; an absent component is not in it
 *   <li>CHOICE: a Map with one entry, the alternative
 *   <li>SEQUENCE OF, SET OF: a List
 *   <li>INTEGER: a Long; a BigInteger where 64 bits are too few
 *   <li>BIT STRING: a {@link BitString}
 *   <li>OCTET STRING, open type: byte[]
 *   <li>character strings, OBJECT IDENTIFIER ("2.999.1"), times, ENUMERATED (its name): a String
 *   <li>BOOLEAN: a Boolean; NULL: null
 *   <li>unknown extensions: the key "$unknown", a List of byte[]; of a CHOICE one byte[]
 * </ul>
 *
 * <p>A type is named as in the specification, with its module where two have the name
 * ("RSPDefinitions.ProfileInfo"). An unknown one is an IllegalArgumentException. All methods may be
 * called from several threads.
 */
public final class Sgp32 {
    private Sgp32() {}

    /** Decodes a message. Throws DecodeException. */
    public static Object decode(String type, byte[] der) {
        return decode(type, der, false);
    }

    /** Decodes a message; with `lenient` also one with the deviations of real devices. */
    public static Object decode(String type, byte[] der, boolean lenient) {
        return Records.read((byte[]) Native.to_records(name(type), Objects.requireNonNull(der), lenient));
    }

    /** Encodes a value as a message. Throws EncodeException. */
    public static byte[] encode(String type, Object value) {
        return (byte[]) Native.from_records(name(type), Records.write(type, value));
    }

    /**
     * Verifies the signature of an EuiccPackageRequest with a certificate or a public key, DER.
     * `token` is the association token, null where there is none. Throws VerifyException.
     */
    public static void verifyPackage(byte[] request, byte[] key, Long token) {
        Native.verify_package(Objects.requireNonNull(request), Objects.requireNonNull(key),
                token != null, token == null ? 0 : token);
    }

    /** The full name of the type that a message has; null if it has none. */
    public static String detect(byte[] der) {
        String name = text(Native.detect(Objects.requireNonNull(der), false));
        return name.isEmpty() ? null : name;
    }

    /** The JSON text of a message (X.697). Throws DecodeException. */
    public static String toJson(String type, byte[] der) {
        return text(Native.to_json(name(type), Objects.requireNonNull(der), false, false));
    }

    /** The message of a JSON text. Throws EncodeException, whose offset is one in the text. */
    public static byte[] fromJson(String type, String json) {
        return (byte[]) Native.from_json(name(type), json.getBytes(StandardCharsets.UTF_8));
    }

    /** The message as the command-line tool draws it. Throws DecodeException. */
    public static String pretty(String type, byte[] der) {
        return text(Native.pretty(name(type), Objects.requireNonNull(der), false, false, 100));
    }

    /** What lies in a value under names of components and alternatives and indexes of elements. */
    public static Object at(Object value, Object... steps) {
        for (Object step : steps) {
            value = step instanceof Integer index ? ((List<?>) value).get(index) : ((Map<?, ?>) value).get(step);
        }
        return value;
    }

    private static String name(String type) {
        return Objects.requireNonNull(type);
    }

    private static String text(Object utf8) {
        return new String((byte[]) utf8, StandardCharsets.UTF_8);
    }
}
