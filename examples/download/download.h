/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A profile download in one process: the SM-DP+ and the eUICC are two structs that exchange nothing
 * but octets, which main.c carries between them as the IPA does.
 *
 * Each function takes a received message and writes its answer to the end of `buffer`; the view
 * that it returns lies in there. A message that is refused ends the program.
 */
#ifndef SGP32_EXAMPLES_DOWNLOAD_H
#define SGP32_EXAMPLES_DOWNLOAD_H

#include "../example.h"

#include "sgp32/bpp.h"

#define SERVER_ADDRESS "smdp.example.com"

typedef struct server {
    const sgp32_crypto *crypto;
    sgp32_private_key auth_key;    /* SK.DPauth */
    sgp32_private_key binding_key; /* SK.DPpb */
    example_certificate auth, binding, ci;
    uint8_t transaction_id[16];
    uint8_t challenge[SGP32_CHALLENGE_SIZE];
    uint8_t signature2[SGP32_SIGNATURE_SIZE];
    uint8_t received[2048];    /* the last authentication, whose octets `euicc` views */
    sgp32_certificate euicc;   /* of the eUICC, verified */
    sgp32_rsp_session session; /* what the eUICC's messages are held against */
    sgp32_session_keys keys;   /* of the package */
} server;

/* The parts of the profile that the server delivers. */
typedef struct profile {
    sgp32_bytes metadata; /* StoreMetadataRequest */
    sgp32_bytes octets;   /* the profile itself */
} profile;

void server_open(server *self, const sgp32_crypto *crypto);
/* ES9+.InitiateAuthentication: the eUICC's challenge in, AuthenticateServerRequest out. */
sgp32_bytes server_initiate(server *self, uint8_t *buffer, size_t capacity, sgp32_bytes challenge);
/* ES9+.AuthenticateClient: AuthenticateServerResponse in, PrepareDownloadRequest out. */
sgp32_bytes server_authenticate(server *self, uint8_t *buffer, size_t capacity,
                                sgp32_bytes message);
/* ES9+.GetBoundProfilePackage: PrepareDownloadResponse in, BoundProfilePackage out. */
sgp32_bytes server_bind(server *self, uint8_t *buffer, size_t capacity, sgp32_bytes message,
                        const profile *delivered);
/* ES9+.HandleNotification: ProfileInstallationResult in; the ICCID of what was installed out. */
sgp32_bytes server_notify(server *self, sgp32_bytes message);
void server_close(server *self);

typedef struct euicc {
    const sgp32_crypto *crypto;
    sgp32_private_key key; /* SK.EUICC */
    example_certificate own, eum, ci;
    uint8_t challenge[SGP32_CHALLENGE_SIZE];
    uint8_t signature1[SGP32_SIGNATURE_SIZE];
    uint8_t transaction_id[16];
    sgp32_rsp_session session;
    uint8_t binding_point[SGP32_POINT_SIZE];
    sgp32_public_key binding_key; /* of the SM-DP+, verified */
    sgp32_euicc_agreement agreement;
    sgp32_bpp_opener opener;
    uint32_t block; /* of STORE DATA that is due */
    uint8_t metadata[1024];
    size_t metadata_size;
    uint8_t installed[8192];
    size_t installed_size;
} euicc;

void euicc_open(euicc *self, const sgp32_crypto *crypto);
/* ES10b.GetEuiccChallenge. */
sgp32_bytes euicc_challenge(euicc *self);
/* ES10b.AuthenticateServer. */
sgp32_bytes euicc_authenticate(euicc *self, uint8_t *buffer, size_t capacity, sgp32_bytes message);
/* ES10b.PrepareDownload. */
sgp32_bytes euicc_prepare(euicc *self, uint8_t *buffer, size_t capacity, sgp32_bytes message);
/* ES10b.LoadBoundProfilePackage: one command APDU of STORE DATA. */
void euicc_store(euicc *self, const uint8_t *command, size_t size);
/* The ProfileInstallationResult after the last one. */
sgp32_bytes euicc_finish(euicc *self, uint8_t *buffer, size_t capacity);
void euicc_close(euicc *self);

#endif
