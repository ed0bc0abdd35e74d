// SPDX-License-Identifier: Apache-2.0

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import sgp32.BitString;
import sgp32.DecodeException;
import sgp32.EncodeException;
import sgp32.Sgp32;
import sgp32.Sgp32Exception;
import sgp32.VerifyException;

/**
 * Every committed vector through decode and encode, and bad input of every kind. Run in the root of
 * the source tree with the `TYPE HEX` lines of the vectors as argument; prints what it did.
 */
public final class Test {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String UNSIGNED = "BF5119A217800F65696D2E6578616D706C652E636F6D8401078F017F";

    private static void check(boolean holds, Object what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static <E extends Throwable> E fails(Class<E> kind, Runnable call) {
        try {
            call.run();
        } catch (Throwable thrown) {
            check(kind.isInstance(thrown), thrown);
            return kind.cast(thrown);
        }
        throw new AssertionError("was accepted");
    }

    private static void refused(Class<? extends Sgp32Exception> kind, String code, Runnable call) {
        Sgp32Exception thrown = fails(kind, call);
        check(thrown.code.equals(code), thrown.code + ": " + thrown);
    }

    private static int vectors(String path) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(path));
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            byte[] der = HEX.parseHex(words[1]);
            Object value = Sgp32.decode(words[0], der);
            check(Arrays.equals(Sgp32.encode(words[0], value), der), line);
            check(Arrays.equals(Sgp32.fromJson(words[0], Sgp32.toJson(words[0], der)), der), line);
        }
        check(lines.size() > 500, "no vectors");
        return lines.size();
    }

    private static void shapes() {
        byte[] der = HEX.parseHex(UNSIGNED);
        Object result = Sgp32.decode("EuiccPackageResult", der);
        check(Sgp32.at(result, "euiccPackageErrorUnsigned", "eimId").equals("eim.example.com"), result);
        check(Sgp32.at(result, "euiccPackageErrorUnsigned", "associationToken").equals(7L), result);
        check("SGP32Definitions.EuiccPackageResult".equals(Sgp32.detect(der)), "detect");
        check(Sgp32.detect(new byte[] {1, 2, 3}) == null, "detect");
        check(Sgp32.pretty("EuiccPackageResult", der).contains("eim.example.com"), "pretty");
        byte[] number = HEX.parseHex("0209010000000000000000");
        Object big = Sgp32.decode("CertificateSerialNumber", number);
        check(big.equals(BigInteger.TWO.pow(64)), big);
        check(Arrays.equals(Sgp32.encode("CertificateSerialNumber", big), number), big);
        BitString bits = new BitString(new byte[] {0x60}, 3);
        check(Sgp32.decode("PprIds", Sgp32.encode("PprIds", bits)).equals(bits) && bits.test(1), bits);
        byte[] name = Sgp32.encode("EimIdInfo", Map.of("eimId", "é\0😀"));
        check(Sgp32.at(Sgp32.decode("EimIdInfo", name), "eimId").equals("é\0😀"), "text");
    }

    private static void refusals() {
        DecodeException broken = fails(DecodeException.class, () -> Sgp32.decode("EimIdInfo", HEX.parseHex("30028000")));
        check(broken.code.equals("size") && broken.path.equals("EimIdInfo.eimId") && broken.offset == 3
                && broken.type.equals("EimIdInfo") && broken.getMessage().startsWith("EimIdInfo.eimId: size 0"), broken);
        EncodeException missing = fails(EncodeException.class, () -> Sgp32.encode("EimIdInfo", Map.of()));
        check(missing.code.equals("missing") && missing.path.equals("EimIdInfo.eimId"), missing);
        EncodeException kind = fails(EncodeException.class, () -> Sgp32.encode("EimIdInfo", Map.of("eimId", 7)));
        check(kind.code.equals("json") && kind.path.equals("EimIdInfo.eimId"), kind);
        refused(EncodeException.class, "json", () -> Sgp32.encode("EimIdInfo", Map.of("eimId", "a", "other", 1)));
        refused(EncodeException.class, "json", () -> Sgp32.encode("EimIdInfo", Map.of("eimId", new byte[1])));
        refused(EncodeException.class, "json", () -> Sgp32.encode("CertificateSerialNumber", "not digits"));
        refused(EncodeException.class, "choice", () -> Sgp32.encode("EuiccPackageResult", Map.of("other", Map.of())));
        refused(EncodeException.class, "argument", () -> Sgp32.encode("EimIdInfo", Map.of("eimId", 1.5)));
        refused(EncodeException.class, "argument", () -> Sgp32.encode("EimIdInfo", Map.of(7, "a")));
        refused(EncodeException.class, "argument", () -> Sgp32.encode("EimIdInfo", Map.of("x".repeat(300), "a")));
        refused(EncodeException.class, "json", () -> Sgp32.encode("EimIdInfo", null));
        Map<String, Object> inside = new HashMap<>();
        inside.put("inside", inside);
        refused(EncodeException.class, "depth", () -> Sgp32.encode("EimIdInfo", inside));
        List<Object> list = new ArrayList<>();
        list.add(list);
        refused(EncodeException.class, "depth", () -> Sgp32.encode("EimIdInfo", list));
        fails(IllegalArgumentException.class, () -> Sgp32.decode("NoSuchType", new byte[0]));
        fails(IllegalArgumentException.class, () -> Sgp32.encode("", Map.of()));
        fails(IllegalArgumentException.class, () -> new BitString(new byte[1], 30));
        fails(NullPointerException.class, () -> Sgp32.decode(null, new byte[0]));
        fails(NullPointerException.class, () -> Sgp32.decode("EimIdInfo", null));
        Random random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            noise = random.nextBoolean() ? noise : HEX.parseHex(UNSIGNED);
            noise = noise.length == 0 ? new byte[1] : noise;
            noise[random.nextInt(noise.length)] ^= (byte) (1 << random.nextInt(8));
            byte[] octets = noise;
            try {
                Object value = Sgp32.decode("EuiccPackageResult", octets);
                check(Arrays.equals(Sgp32.encode("EuiccPackageResult", value), octets), HEX.formatHex(octets));
            } catch (DecodeException refused) {
                check(!refused.code.isEmpty(), refused);
            }
        }
    }

    private static void signatures() throws Exception {
        byte[] key = Files.readAllBytes(Path.of("tests/pki/nist/eim_sign.der"));
        byte[] other = Files.readAllBytes(Path.of("tests/pki/nist/euicc.der"));
        String hex = Files.readString(Path.of("bindings/tests/signed_package.hex")).trim();
        byte[] signed = HEX.parseHex(hex);
        Sgp32.verifyPackage(signed, key, 7L);
        refused(VerifyException.class, "signature", () -> Sgp32.verifyPackage(signed, key, 8L));
        refused(VerifyException.class, "signature", () -> Sgp32.verifyPackage(signed, key, null));
        refused(VerifyException.class, "signature", () -> Sgp32.verifyPackage(signed, other, 7L));
        byte[] changed = HEX.parseHex(hex.replace("1021F3", "1021F4"));
        refused(VerifyException.class, "signature", () -> Sgp32.verifyPackage(changed, key, 7L));
        refused(VerifyException.class, "truncated", () -> Sgp32.verifyPackage(new byte[0], key, 7L));
        fails(VerifyException.class, () -> Sgp32.verifyPackage(signed, new byte[] {0x30}, 7L));
    }

    /** Resident memory in KiB, which what JNI forgets to free would show in. */
    private static long resident() throws Exception {
        System.gc();
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(one -> one.startsWith("VmRSS")).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", ""));
    }

    /** Rounds with a message of 40,000 octets, each of which would show if one copy of it stayed. */
    private static long growth() throws Exception {
        Object value = Map.of("eimId", "a".repeat(40_000));
        byte[] der = Sgp32.encode("EuiccPackageErrorUnsigned", Map.of("eimId", "a", "$unknown",
                List.of(HEX.parseHex("8B829C40" + "00".repeat(40_000)))));
        long before = 0;
        for (int i = 0; i < 4_000; i++) {
            if (i == 2_000) { // the JVM has compiled what it wants to
                before = resident();
            }
            Sgp32.encode("EuiccPackageErrorUnsigned", Sgp32.decode("EuiccPackageErrorUnsigned", der));
            fails(DecodeException.class, () -> Sgp32.decode("EuiccPackageResult", der));
            fails(EncodeException.class, () -> Sgp32.encode("EimIdInfo", value));
            fails(VerifyException.class, () -> Sgp32.verifyPackage(der, der, 7L));
        }
        long more = resident() - before;
        check(more < 40_000, "memory grows by " + more + " KiB");
        return more;
    }

    public static void main(String[] arguments) throws Exception {
        int count = vectors(arguments[0]);
        shapes();
        refusals();
        signatures();
        System.out.println(count + " messages came back; memory grew by " + growth() + " KiB in 2,000 rounds");
    }
}
