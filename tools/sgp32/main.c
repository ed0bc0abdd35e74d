/* SPDX-License-Identifier: Apache-2.0 */
/* The sgp32 tool: finds the command, shows help, and ends with the documented status. */
#include <errno.h>
#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "display.h"
#include "sign.h"
#include "text.h"
#include "tool.h"
#include "verify.h"

static const command commands[] = {
    {"decode", "show a message as a tree, as JSON or in hex",
     "usage: sgp32 decode [-t TYPE] [-o FORMAT] [--lenient] [FILE]\n"
     "       sgp32 decode --lines [--lenient] [FILE]\n"
     "\n"
     "Reads one message from FILE, or from standard input, and shows it. The message may be\n"
     "binary DER, hex (with spaces and line breaks), base64 or PEM; which one it is, is found "
     "out.\n"
     "A message that is refused leaves nothing on standard output: standard error shows the wrong\n"
     "byte and says what was expected there.\n"
     "\n"
     "  -t, --type TYPE      Module.Type or Type (see sgp32 types). Without it, the type is found\n"
     "                       by the outer tag: the one with the fewest unknown parts, then the\n"
     "                       first in module order; others that fit are named\n"
     "  -o, --output FORMAT  tree (the default), json (ITU-T X.697) or hex (one line of DER)\n"
     "      --lenient        also accept BER forms that do not change the value, and known\n"
     "                       deviations of devices; those met are listed\n"
     "      --hex            show each byte of the message beside the tree\n"
     "      --full           do not shorten long values, lists, names and certificates\n"
     "      --input FORM     der, hex, base64 or pem, if finding it out goes wrong\n"
     "      --color[=WHEN]   auto (the default), always or never; NO_COLOR is respected\n"
     "      --lines          read lines of TYPE HEX and write a line of JSON for each:\n"
     "                       {\"type\": ..., \"value\": ...} or {\"type\": ..., \"error\": "
     "{\"code\",\n"
     "                       \"offset\", \"path\", \"message\"}}; blank lines and # comments are "
     "skipped\n"
     "\n"
     "Exit status: 0 decoded, 1 rejected (with --lines: any line), 2 usage.\n",
     decode_run},
    {"encode", "make DER of JSON",
     "usage: sgp32 encode -t TYPE [-o FORMAT] [FILE]\n"
     "       sgp32 encode --lines [FILE]\n"
     "\n"
     "Reads the JSON text (ITU-T X.697, as sgp32 decode -o json writes it) of one value from "
     "FILE,\n"
     "or from standard input, and writes its DER encoding.\n"
     "\n"
     "  -t, --type TYPE      Module.Type or Type (see sgp32 types)\n"
     "  -o, --output FORMAT  hex (the default on a terminal), der (the default elsewhere) or "
     "base64\n"
     "      --color[=WHEN]   auto (the default), always or never, for error messages\n"
     "      --lines          read lines of {\"type\": ..., \"value\": ...} and write a line of\n"
     "                       TYPE HEX or TYPE error: ... for each; blank lines are skipped\n"
     "\n"
     "Exit status: 0 encoded, 1 rejected (with --lines: any line), 2 usage.\n",
     encode_run},
    {"types", "list the types",
     "usage: sgp32 types [-o FORMAT] [WORD]...\n"
     "\n"
     "Lists all types in module order: tag, kind and full name. With WORDs only those whose tag "
     "is,\n"
     "or whose name contains, one of them: sgp32 types BF51, sgp32 types notification.\n"
     "\n"
     "  -o, --output FORMAT  text (the default), json or names (for scripts)\n"
     "      --color[=WHEN]   auto (the default), always or never\n"
     "\n"
     "Exit status: 0, 1 if no type fits the words, 2 usage.\n",
     types_run},
    {"show", "show the definition of a type with the tags on the wire",
     "usage: sgp32 show TYPE...\n"
     "\n"
     "Shows the definition of each TYPE (Module.Type or Type) with the identifier octets that its\n"
     "parts have on the wire, and the types that it is used in.\n"
     "\n"
     "      --color[=WHEN]   auto (the default), always or never\n"
     "\n"
     "Exit status: 0, 2 usage or unknown type.\n",
     show_run},
#ifndef SGP32_TOOL_OFF
    {"verify", "verify the signatures of a message",
     "usage: sgp32 verify package --key K [--token N] [FILE]\n"
     "       sgp32 verify result --key K [--token N | --v10 REQUEST] [FILE]\n"
     "       sgp32 verify notification --key K [FILE]\n"
     "       sgp32 verify session DIR|FILE...\n"
     "       sgp32 verify chain --root CI [--role ROLE] [--at TIME] [--crl FILE]... LEAF "
     "[ISSUER]...\n"
     "\n"
     "Verifies what is signed over the octets as they were received, and says in words what is\n"
     "good, what is refused and why. FILE is DER, hex, base64 or PEM as in sgp32 decode; the "
     "value\n"
     "that is asked for may also stand inside another message. Lenient forms are accepted and\n"
     "named.\n"
     "\n"
     "  package       eimSignature of EuiccPackageRequest, made with the eIM's key\n"
     "  result        euiccSignEPR or euiccSignEPE of EuiccPackageResult, made with the eUICC's\n"
     "  notification  euiccSignPIR of ProfileInstallationResult, or the signature of another\n"
     "                notification, made with the eUICC's key\n"
     "  session       everything in the messages of a mutual authentication, each found out as in\n"
     "                decode; the certificates come from the messages or from files beside them\n"
     "  chain         the certificate LEAF up to a CI that is trusted, over ISSUERs in any order;\n"
     "                a refusal names the certificate, the check and its section\n"
     "\n"
     "      --key K          a public key, certificate or private key in PEM or DER, or a point "
     "of\n"
     "                       65 octets in hex; on P-256 or brainpoolP256r1\n"
     "      --token N        the association token, which the eIM Configuration Data holds and "
     "the\n"
     "                       signature covers; without it 84 01 00 is covered\n"
     "      --v10 REQUEST    the result is one of SGP.32 v1.0, which covers eimSignature of the\n"
     "                       request in this file, and no token\n"
     "      --root CI        chain: a trusted CI certificate; can be given several times\n"
     "      --role ROLE      chain: what LEAF is for, euicc or dp_auth for example; any does not "
     "look\n"
     "      --at TIME        chain: RFC 3339, 2030-01-31T12:00:00Z; now without it; none: no time\n"
     "      --crl FILE       chain: a CRL; can be given several times\n"
     "      --refuse-names, --refuse-issuer-name, --require-crl\n"
     "                       chain: refuse a broken name constraint, another issuer name, or a\n"
     "                       missing CRL, which are reported otherwise\n"
     "      --report-eins    chain: report an EID outside the permitted EINs, do not refuse it\n"
     "      --color[=WHEN]   auto (the default), always or never\n"
     "\n"
     "Exit status: 0 all is good, 1 something is refused, 2 usage or a key that cannot be used.\n",
     verify_run},
    {"sign", "sign a package or a result",
     "usage: sgp32 sign package --key K [--token N] [-o FORMAT] [FILE]\n"
     "       sgp32 sign result --key K [--token N | --v10 REQUEST] [-o FORMAT] [FILE]\n"
     "\n"
     "Signs what FILE, or standard input, holds, and writes the whole message. FILE is JSON, as\n"
     "sgp32 decode -o json writes it, or in any form that sgp32 decode takes; the value may also\n"
     "stand inside a message that is to be signed anew.\n"
     "\n"
     "  package  EuiccPackageSigned in, EuiccPackageRequest out; K is the eIM's key\n"
     "  result   EuiccPackageResultDataSigned or EuiccPackageErrorDataSigned in,\n"
     "           EuiccPackageResult out; K is the eUICC's key\n"
     "\n"
     "      --key K          a private key in PEM or DER (SEC 1 or PKCS #8, not encrypted), on\n"
     "                       P-256 or brainpoolP256r1\n"
     "      --token N        the association token, which the signature covers; without it\n"
     "                       84 01 00 is covered\n"
     "      --v10 REQUEST    cover eimSignature of the request in this file, as SGP.32 v1.0 says,\n"
     "                       and no token\n"
     "  -o, --output FORMAT  hex (the default on a terminal), der (the default elsewhere), "
     "base64,\n"
     "                       pem or json\n"
     "      --color[=WHEN]   auto (the default), always or never, for error messages\n"
     "\n"
     "Exit status: 0 signed, 1 rejected, 2 usage or a key that cannot be used.\n",
     sign_run},
    {"keys", "derive the session keys of a Bound Profile Package",
     "usage: sgp32 keys --private K --peer K --eid EID --host-id HEX\n"
     "\n"
     "Prints the session keys that a one-time private key and the other side's one-time public "
     "key\n"
     "agree on: {\"macChaining\": HEX, \"sEnc\": HEX, \"sMac\": HEX}. Either side gets the same "
     "keys.\n"
     "A K is a PEM or DER file of a private key, a public key or a certificate, or a point in "
     "hex.\n"
     "\n"
     "      --private K         one-time private key, of the eUICC or of the SM-DP+\n"
     "      --peer K            the other side's one-time public key\n"
     "      --eid EID           EID, 32 digits\n"
     "      --host-id HEX       hostId of the ControlRefTemplate, 1 to 16 octets\n"
     "      --key-type HEX      keyType of it: 88 (the default)\n"
     "      --key-length HEX    keyLen of it: 10 (the default)\n"
     "\n"
     "Exit status: 0, 1 no keys can be agreed on, 2 usage.\n",
     keys_run},
    {"bpp", "open, make, cut and show Bound Profile Packages",
     "usage: sgp32 bpp open --private K --eid EID [--dp-cert K] [-O PROFILE] [FILE]\n"
     "       sgp32 bpp open --dp-private K --euicc-otpk K --eid EID [-O PROFILE] [FILE]\n"
     "       sgp32 bpp seal --key K --euicc-otpk K --eid EID --metadata FILE -O PACKAGE [PROFILE]\n"
     "       sgp32 bpp segment [FILE]\n"
     "       sgp32 bpp show [FILE]\n"
     "\n"
     "open verifies and decrypts a package as the eUICC does, or with the SM-DP+'s one-time key, "
     "and\n"
     "writes the profile; a refusal names the defect, the segment and the ErrorReason. seal is "
     "the\n"
     "SM-DP+'s side: it agrees on keys, signs the channel and protects a profile. segment prints\n"
     "each unit of STORE DATA as a line of hex (SGP.22 2.5.5). show says what a package is made "
     "of.\n"
     "A package may stand in the message that brought it. K is as in sgp32 help keys.\n"
     "\n"
     "      --private K           open: the eUICC's one-time private key\n"
     "      --dp-private K        the SM-DP+'s one-time private key; seal makes one without it\n"
     "      --euicc-otpk K        the eUICC's one-time public key\n"
     "      --eid EID             EID, 32 digits\n"
     "      --dp-cert K           open: DPpb certificate or key that smdpSign is verified with\n"
     "      --key K               seal: private key of the DPpb certificate, makes smdpSign\n"
     "      --transaction-id HEX  open: refuse another one; seal: use it, not a random one\n"
     "      --host-id HEX         seal: use it, not a random one\n"
     "      --metadata FILE       seal: StoreMetadataRequest, JSON or DER\n"
     "      --configure FILE      seal: ConfigureISDPRequest, JSON or DER; else an empty one\n"
     "      --replace-keys[=HEX]  seal: protect the profile with keys of its own, random or these\n"
     "                            48 octets: initial MAC chaining value, ppkEnc, ppkCmac\n"
     "  -O, --output-file FILE    where the profile or the package goes; - is standard output\n"
     "      --color[=WHEN]        auto (the default), always or never\n"
     "\n"
     "Exit status: 0, 1 refused, 2 usage.\n",
     bpp_run},
#endif
};

#define COMMANDS (sizeof commands / sizeof commands[0])

/* Says "sgp32: WORD message" on stderr. */
static void complain(const char *word, const char *mark, const char *format, va_list arguments)
{
    char line[2048];
    vsnprintf(line, sizeof line, format, arguments);
    display screen;
    tool_text message = {NULL, 0, 0};
    tool_text shown = {NULL, 0, 0};
    fflush(stdout);
    text_format(&message, MARK_DIM "sgp32: %s%s" MARK_PLAIN "%s\n", mark, word, line);
    display_open(&screen, stderr);
    display_render(&shown, &screen, message.data, message.size);
    fputs(shown.data, stderr);
    text_free(&message);
    text_free(&shown);
}

int tool_usage(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    complain("", MARK_PLAIN, format, arguments);
    va_end(arguments);
    return TOOL_USAGE;
}

int tool_reject(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    complain("rejected: ", MARK_ERROR, format, arguments);
    va_end(arguments);
    return TOOL_REJECTED;
}

void tool_note(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    complain("note: ", MARK_WARN, format, arguments);
    va_end(arguments);
}

int tool_write(const char *data, size_t size)
{
    if (fwrite(data, 1, size, stdout) != size || fflush(stdout) != 0) {
        return tool_usage("cannot write: %s", strerror(errno));
    }
    return TOOL_OK;
}

static const command *command_find(const char *name)
{
    for (size_t i = 0; i < COMMANDS; i++) {
        if (strcmp(commands[i].name, name) == 0) {
            return &commands[i];
        }
    }
    return NULL;
}

static void overview(tool_text *out)
{
    text_put(out, "usage: sgp32 COMMAND [OPTION]... [FILE]\n"
                  "\n"
                  "Reads and makes the ASN.1 messages of GSMA SGP.32 and SGP.22.\n"
                  "\n");
    for (size_t i = 0; i < COMMANDS; i++) {
        text_format(out, "  %-8s %s\n", commands[i].name, commands[i].summary);
    }
    text_put(out, "  help     show help on a command: sgp32 help decode\n"
                  "\n"
                  "  sgp32 decode message.der            show a message\n"
                  "  sgp32 decode -o json message.der    the same as JSON\n"
                  "  sgp32 show EuiccPackageRequest      show how a message is built\n"
                  "\n"
                  "      --help     show this text, or that of a command\n"
                  "      --version  show the version\n");
}

static int unknown_command(const char *name)
{
    tool_text known = {NULL, 0, 0};
    for (size_t i = 0; i < COMMANDS; i++) {
        text_format(&known, " %s,", commands[i].name);
    }
    tool_usage("unknown command %s; there are%s and help", name, known.data);
    text_free(&known);
    return TOOL_USAGE;
}

static int help_run(int count, char **arguments)
{
    if (count == 0) {
        tool_text out = {NULL, 0, 0};
        overview(&out);
        int status = tool_write(out.data, out.size);
        text_free(&out);
        return status;
    }
    const command *found = command_find(arguments[0]);
    if (found == NULL) {
        return unknown_command(arguments[0]);
    }
    return tool_write(found->help, strlen(found->help));
}

/* Whether --help or -h stands among the options of a command. */
static bool wants_help(int count, char **arguments)
{
    for (int i = 0; i < count && strcmp(arguments[i], "--") != 0; i++) {
        if (strcmp(arguments[i], "--help") == 0 || strcmp(arguments[i], "-h") == 0) {
            return true;
        }
    }
    return false;
}

int main(int count, char **arguments)
{
    setlocale(LC_CTYPE, "");
    if (count < 2) {
        tool_text out = {NULL, 0, 0};
        overview(&out);
        fputs(out.data, stderr);
        text_free(&out);
        return TOOL_USAGE;
    }
    const char *name = arguments[1];
    if (strcmp(name, "--version") == 0) {
        static const char version[] = "sgp32 " SGP32_VERSION "\n";
        return tool_write(version, sizeof version - 1);
    }
    if (strcmp(name, "help") == 0) {
        return help_run(count - 2, arguments + 2);
    }
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) {
        return help_run(0, NULL);
    }
    const command *found = command_find(name);
    if (found == NULL) {
        return unknown_command(name);
    }
    if (wants_help(count - 2, arguments + 2)) {
        return help_run(1, arguments + 1);
    }
    return found->run(count - 2, arguments + 2);
}
