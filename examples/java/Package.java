// SPDX-License-Identifier: Apache-2.0

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import sgp32.Sgp32;
import sgp32.VerifyException;

/** Decodes a signed eUICC Package, verifies it, changes it, and sees that it no longer verifies. */
public final class Package {
    @SuppressWarnings("unchecked") // a component that is a SEQUENCE is a Map
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    public static void main(String[] arguments) throws Exception {
        HexFormat hex = HexFormat.of().withUpperCase();
        byte[] request = hex.parseHex(Files.readString(Path.of("bindings/tests/signed_package.hex")).trim());
        byte[] certificate = Files.readAllBytes(Path.of("tests/pki/nist/eim_sign.der"));
        long token = 7; // the association token that the eUICC gave the eIM

        Object value = Sgp32.decode("EuiccPackageRequest", request);
        Map<String, Object> content = map(Sgp32.at(value, "euiccPackageSigned"));
        System.out.println("from " + content.get("eimId") + " to " + hex.formatHex((byte[]) content.get("eidValue")));
        for (Object operation : (List<?>) Sgp32.at(content, "euiccPackage", "psmoList")) {
            System.out.println("enable " + hex.formatHex((byte[]) Sgp32.at(operation, "enable", "iccid")));
        }

        Sgp32.verifyPackage(request, certificate, token);
        System.out.println("the signature verifies");

        content.put("counterValue", (Long) content.get("counterValue") + 1);
        try {
            Sgp32.verifyPackage(Sgp32.encode("EuiccPackageRequest", value), certificate, token);
        } catch (VerifyException refused) {
            System.out.println(refused.code + ": " + refused.getMessage());
        }
    }
}
