#include "CCurl.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string.h>
#include <sys/socket.h>

#include "Options.h"

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void start(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }
void rb_curl_start(void) { pthread_once(&once, start); }

const char *rb_curl_version(void) { return curl_version(); }

/* 169.254/16, fe80::/10, fd00:ec2::254, and IPv6 forms of the first (mapped, and NAT64). */
static int is_forbidden(const struct sockaddr *address) {
    if (address->sa_family == AF_INET) {
        uint32_t host = ntohl(((const struct sockaddr_in *)address)->sin_addr.s_addr);
        return host >> 16 == 0xA9FE;
    }
    if (address->sa_family != AF_INET6) return 0;
    const uint8_t *b = ((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr;
    static const uint8_t mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    static const uint8_t nat64[12] = {0, 0x64, 0xFF, 0x9B};
    static const uint8_t metadata[16] = {0xFD, 0, 0x0E, 0xC2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02, 0x54};
    if (b[0] == 0xFE && (b[1] & 0xC0) == 0x80) return 1;
    if (!memcmp(b, metadata, sizeof metadata)) return 1;
    return (!memcmp(b, mapped, sizeof mapped) || !memcmp(b, nat64, sizeof nat64)) && b[12] == 169 && b[13] == 254;
}

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
    (void)context;
    (void)purpose;
    if (is_forbidden(&address->addr)) return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/* 127/8, 0/8, ::, ::1, and the IPv6 forms of the first two. */
static int is_this_machine(const struct sockaddr *address) {
    if (address->sa_family == AF_INET) {
        uint8_t first = ntohl(((const struct sockaddr_in *)address)->sin_addr.s_addr) >> 24;
        return first == 127 || first == 0;
    }
    if (address->sa_family != AF_INET6) return 1;
    const uint8_t *b = ((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr;
    static const uint8_t none[15] = {0};
    static const uint8_t mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    static const uint8_t nat64[12] = {0, 0x64, 0xFF, 0x9B};
    if (!memcmp(b, none, sizeof none) && b[15] <= 1) return 1;
    return (!memcmp(b, mapped, sizeof mapped) || !memcmp(b, nat64, sizeof nat64)) && (b[12] == 127 || b[12] == 0);
}

curl_socket_t rb_open_far_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
    if (is_this_machine(&address->addr)) return CURL_SOCKET_BAD;
    return open_socket(context, purpose, address);
}

void rb_reach(CURL *handle, const rb_mail_server *server, const char *protocols, long use_ssl) {
    curl_easy_setopt(handle, CURLOPT_URL, server->url);
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, protocols);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(handle, CURLOPT_USE_SSL, use_ssl);
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, server->connect_timeout_ms);
    if (server->ca_file) curl_easy_setopt(handle, CURLOPT_CAINFO, server->ca_file);
    if (!server->user || !*server->user) return;
    curl_easy_setopt(handle, CURLOPT_USERNAME, server->user);
    if (server->bearer)
        curl_easy_setopt(handle, CURLOPT_XOAUTH2_BEARER, server->bearer);
    else
        curl_easy_setopt(handle, CURLOPT_PASSWORD, server->password ? server->password : "");
}

int rb_is_tls(CURLcode rc) {
    switch (rc) {
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CIPHER: return 1;
    default: return 0;
    }
}

void rb_copy(char *into, size_t room, const char *text) {
    if (!room) return;
    strncpy(into, text, room - 1);
    into[room - 1] = 0;
}
