/* SPDX-License-Identifier: Apache-2.0 */
/* The crypto that the commands use: the back end that the tool was built with. */
#ifndef SGP32_TOOL_CRYPTOGRAPHY_H
#define SGP32_TOOL_CRYPTOGRAPHY_H

#include "sgp32/crypto.h"

/* Set up at the first call and torn down, with what it keeps of keys, when the program ends. A
   back end that cannot be set up ends the program with a message. */
const sgp32_crypto *cryptography(void);

#endif
