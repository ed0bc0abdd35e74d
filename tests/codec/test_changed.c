/* SPDX-License-Identifier: Apache-2.0 */
/* Lists that were leniently decoded and whose octets changed before they are encoded: an error or
   other octets, never a read outside of what is there. */
#include "support/support.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/types_sgp32.h"

/* Encodes a list with these octets twice, to measure and to write; both must agree. */
static sgp32_status encode(support_buffer elements, sgp32_bytes *made, uint8_t *room, size_t size)
{
    sgp32_AddInitialEimRequest request;
    sgp32_AddInitialEimRequest_init(&request);
    request.eimConfigurationDataList.der = support_view(elements);
    request.eimConfigurationDataList.options = SGP32_LENIENT;
    request.eimConfigurationDataList.count = 1;
    sgp32_error error;
    sgp32_bytes measured;
    sgp32_status status = sgp32_AddInitialEimRequest_encode(&measured, &error, NULL, 0, &request);
    cr_assert_eq(sgp32_AddInitialEimRequest_encode(made, &error, room, size, &request), status);
    cr_assert_eq(error.status, status);
    cr_assert(status != SGP32_OK || made->size == measured.size);
    return status;
}

Test(changed, what_is_no_list_any_more_is_no_message)
{
    static const struct {
        const char *elements;
        sgp32_status status;
    } cases[] = {
        {"3003800161", SGP32_OK},
        {"308103800161", SGP32_OK}, /* the length is mended */
        {"30038001", SGP32_TAG},    /* ends beyond the list */
        {"3003800261", SGP32_TAG},  /* beyond its element */
        {"30", SGP32_TAG},
        {"04038001", SGP32_TAG},             /* another type */
        {"3003A50161", SGP32_TAG},           /* a CHOICE without an alternative */
        {"3002A500", SGP32_TAG},             /* an empty one */
        {"3008A506A1043002A000", SGP32_TAG}, /* an explicit tag without contents */
        {"3005800161A600", SGP32_TAG},
    };
    uint8_t room[64];
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        support_buffer elements = support_hex(cases[i].elements);
        sgp32_bytes made;
        sgp32_status status = encode(elements, &made, room, sizeof room);
        cr_assert_eq(status, cases[i].status, "%s: %s", cases[i].elements,
                     sgp32_status_name(status));
        support_free(&elements);
    }
}

Test(changed, any_octets_give_an_error_or_a_message)
{
    /* An eIM with the certificate of its TLS key, which lacks its arm. */
    static const char hex[] =
        "304C800161A647303A020105300406022A033000301E170D3235303130313030303030"
        "305A170D3235303130313030303030305A3000300B300406022A030303000102300406"
        "022A030303000102";
    static const uint8_t values[] = {0x00, 0x01, 0x03, 0x1F, 0x30, 0x7F, 0x80,
                                     0x81, 0x82, 0x84, 0xA0, 0xA5, 0xBF, 0xFF};
    support_buffer elements = support_hex(hex);
    uint8_t room[512];
    size_t taken = 0;
    size_t refused = 0;
    for (size_t at = 0; at < elements.size; at++) {
        for (size_t i = 0; i < sizeof values; i++) {
            support_buffer changed = support_copy(support_view(elements));
            changed.data[at] = values[i];
            sgp32_bytes made;
            bool good = encode(changed, &made, room, sizeof room) == SGP32_OK;
            taken += good;
            refused += !good;
            support_free(&changed);
        }
        support_buffer cut = support_copy(sgp32_bytes_of(elements.data, at));
        sgp32_bytes made;
        (void)encode(cut, &made, room, sizeof room);
        support_free(&cut);
    }
    cr_assert(taken > 100 && refused > 100, "%zu taken, %zu refused", taken, refused);
    support_free(&elements);
}
