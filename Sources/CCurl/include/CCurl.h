/* A flat C face of libcurl: SMTP submission, IMAP, and requests by http. Its options are variadic, which Swift does not import.
   Every call blocks; every function may be called from any thread. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#include "Http.h"
#include "Imap.h"
#include "Smtp.h"

#ifdef __cplusplus
extern "C" {
#endif

/* libcurl's own name and version. */
const char *rb_curl_version(void);

#ifdef __cplusplus
}
#endif
