// SPDX-License-Identifier: Apache-2.0
package sgp32;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values from records and records from values; bindings/swig/records.h describes them. */
final class Records {
    private static final String UNKNOWN = "$unknown";
    private static final int MOST_DEEP = 60;

    private Records() {}

    // -- from records -------------------------------------------------------------------------

    static Object read(byte[] records) {
        ByteBuffer in = ByteBuffer.wrap(records);
        int kind = in.get();
        take(in, in.get() & 0xFF);
        return value(in, kind);
    }

    private static byte[] take(ByteBuffer in, int size) {
        byte[] taken = new byte[size];
        in.get(taken);
        return taken;
    }

    private static Object value(ByteBuffer in, int kind) {
        return switch (kind) {
            case 'M', 'C' -> members(in, kind);
            case 'L' -> elements(in);
            default -> leaf(kind, take(in, in.getInt()));
        };
    }

    private static Object leaf(int kind, byte[] contents) {
        return switch (kind) {
            case 'B' -> contents[0] != 0;
            case 'I' -> number(new String(contents, StandardCharsets.US_ASCII));
            case 'S' -> new String(contents, StandardCharsets.UTF_8);
            case 'X' -> new BitString(Arrays.copyOfRange(contents, 1, contents.length),
                    (contents.length - 1) * 8 - contents[0]);
            case 'Z' -> null;
            default -> contents;
        };
    }

    private static Number number(String digits) {
        BigInteger value = new BigInteger(digits);
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }

    private static Map<String, Object> members(ByteBuffer in, int kind) {
        Map<String, Object> made = new LinkedHashMap<>();
        List<Object> unknown = new ArrayList<>();
        for (int one = in.get(); ; one = in.get()) {
            String name = new String(take(in, in.get() & 0xFF), StandardCharsets.US_ASCII);
            if (one == 'E') {
                break;
            }
            Object member = value(in, one);
            if (one != 'U') {
                made.put(name, member);
            } else if (kind == 'C') {
                made.put(UNKNOWN, member);
            } else {
                unknown.add(member);
            }
        }
        if (!unknown.isEmpty()) {
            made.put(UNKNOWN, unknown);
        }
        return made;
    }

    private static List<Object> elements(ByteBuffer in) {
        List<Object> made = new ArrayList<>();
        for (int one = in.get(); ; one = in.get()) {
            take(in, in.get() & 0xFF);
            if (one == 'E') {
                return made;
            }
            made.add(value(in, one));
        }
    }

    // -- to records ---------------------------------------------------------------------------

    static byte[] write(String type, Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, "", value, type, 0);
        return out.toByteArray();
    }

    private static EncodeException refuse(String code, String path, String message) {
        return new EncodeException(code, 0, path, null, path + ": " + message, "");
    }

    private static void begin(ByteArrayOutputStream out, int kind, byte[] name) {
        out.write(kind);
        out.write(name.length);
        out.writeBytes(name);
    }

    private static void leaf(ByteArrayOutputStream out, int kind, byte[] name, byte[] contents) {
        begin(out, kind, name);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(contents.length).array());
        out.writeBytes(contents);
    }

    private static void put(ByteArrayOutputStream out, String member, Object value, String path, int depth) {
        byte[] name = member.getBytes(StandardCharsets.UTF_8);
        if (name.length > 255) {
            throw refuse("argument", path, "a key that is no name");
        }
        if (depth == MOST_DEEP) {
            throw refuse("depth", path, "a value inside itself");
        }
        if (value == null) {
            leaf(out, 'Z', name, new byte[0]);
        } else if (value instanceof Boolean flag) {
            leaf(out, 'B', name, new byte[] {(byte) (flag ? 1 : 0)});
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short
                || value instanceof Byte || value instanceof BigInteger) {
            leaf(out, 'I', name, value.toString().getBytes(StandardCharsets.US_ASCII));
        } else if (value instanceof String text) {
            leaf(out, 'S', name, text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof byte[] octets) {
            leaf(out, 'O', name, octets);
        } else if (value instanceof BitString bits) {
            byte[] contents = new byte[bits.octets().length + 1];
            contents[0] = (byte) (bits.octets().length * 8 - bits.bits());
            System.arraycopy(bits.octets(), 0, contents, 1, bits.octets().length);
            leaf(out, 'X', name, contents);
        } else if (value instanceof List<?> list) {
            begin(out, 'L', name);
            int index = 0;
            for (Object element : list) {
                put(out, "", element, path + "[" + index++ + "]", depth + 1);
            }
            begin(out, 'E', new byte[0]);
        } else if (value instanceof Map<?, ?> map) {
            begin(out, 'M', name);
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (!(entry.getKey() instanceof String key)) {
                    throw refuse("argument", path, "a key that is no name");
                }
                put(out, key, entry.getValue(), path + "." + key, depth + 1);
            }
            begin(out, 'E', new byte[0]);
        } else {
            throw refuse("argument", path, "a " + value.getClass().getSimpleName() + " is no value");
        }
    }
}
