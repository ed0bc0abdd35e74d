// SPDX-License-Identifier: Apache-2.0
package sgp32;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Loads the native library that lies in the jar. */
final class Library {
    private Library() {}

    static void load() {
        String name = System.mapLibraryName("sgp32_java");
        String place = "native/" + System.getProperty("os.name") + "-" + System.getProperty("os.arch") + "/" + name;
        try (InputStream octets = Library.class.getResourceAsStream(place)) {
            if (octets == null) {
                System.loadLibrary("sgp32_java"); // where java.library.path says
                return;
            }
            Path copy = Files.createTempFile("sgp32", name);
            try {
                Files.copy(octets, copy, StandardCopyOption.REPLACE_EXISTING);
                System.load(copy.toString());
            } finally {
                Files.delete(copy); // what is loaded stays
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
