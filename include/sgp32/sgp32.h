/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file sgp32.h
 * The whole public interface but for the crypto back ends, which a program
 * includes by name because they need their provider: sgp32/openssl.h or
 * sgp32/psa.h.
 *
 * Programs that use a part compile faster with that part's header alone: a
 * types_*.h for the structs of one ASN.1 module, codec.h for any type by its
 * handle, and one header per subject for the protocol operations. A library that
 * was built with SGP32_CRYPTO=OFF holds nothing that crypto.h and the protocol
 * headers declare.
 */
#ifndef SGP32_SGP32_H
#define SGP32_SGP32_H

#include "sgp32/asn1.h"
#include "sgp32/bpp.h"
#include "sgp32/bsp.h"
#include "sgp32/cert.h"
#include "sgp32/codec.h"
#include "sgp32/crypto.h"
#include "sgp32/deviations.h"
#include "sgp32/eim.h"
#include "sgp32/esipa.h"
#include "sgp32/identity.h"
#include "sgp32/json.h"
#include "sgp32/rsp.h"
#include "sgp32/schema.h"
#include "sgp32/types_pkix_explicit.h"
#include "sgp32/types_pkix_implicit.h"
#include "sgp32/types_saip.h"
#include "sgp32/types_sgp22.h"
#include "sgp32/types_sgp32.h"

#endif
