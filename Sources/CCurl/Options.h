/* What all uses of libcurl here share. */
#pragma once
#include <curl/curl.h>

#include "MailServer.h"

/* Call once, before anything else. */
void rb_curl_start(void);

/* The options for reaching a mail server and signing in; `use_ssl` is a CURLUSESSL. Refuses link-local addresses and
   a cloud's metadata service, where no mail server is. */
void rb_reach(CURL *handle, const rb_mail_server *server, const char *protocols, long use_ssl);

/* Whether it failed for lack of TLS or of a trusted certificate. */
int rb_is_tls(CURLcode rc);

void rb_copy(char *into, size_t room, const char *text);
