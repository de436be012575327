/* What every use of libcurl here has in common. */
#pragma once
#include <curl/curl.h>

#include "MailServer.h"

/* Once, before anything else. */
void rb_curl_start(void);

/* The options by which a mail server is reached and signed in to; `use_ssl` is a CURLUSESSL. No mail server is at an
   address of the link, or of a cloud's service for its own machines. */
void rb_reach(CURL *handle, const rb_mail_server *server, const char *protocols, long use_ssl);

/* Whether it failed for want of TLS, or of a certificate to believe. */
int rb_is_tls(CURLcode rc);

void rb_copy(char *into, size_t room, const char *text);
