#include "CCurl.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netdb.h>
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

/* This machine (127/8, 0/8), private networks, those of carriers and for tests, and what is nobody's (224/4 on). */
static int is_inside_four(uint32_t host) {
    static const struct {
        uint32_t network;
        int bits;
    } inside[] = {
        {0x00000000, 8},  {0x0A000000, 8},  {0x64400000, 10}, {0x7F000000, 8},  {0xA9FE0000, 16}, {0xAC100000, 12},
        {0xC0000000, 24}, {0xC0A80000, 16}, {0xC6120000, 15}, {0xE0000000, 3},
    };
    for (size_t i = 0; i < sizeof inside / sizeof *inside; i++)
        if (host >> (32 - inside[i].bits) == inside[i].network >> (32 - inside[i].bits)) return 1;
    return 0;
}

/* The same; ::, ::1, fc00::/7, fec0::/10, ff00::/8; and IPv4 within IPv6: mapped, compatible, NAT64, 6to4. */
static int is_inside(const struct sockaddr *address) {
    if (address->sa_family == AF_INET)
        return is_inside_four(ntohl(((const struct sockaddr_in *)address)->sin_addr.s_addr));
    if (address->sa_family != AF_INET6) return 1;
    const uint8_t *b = ((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr;
    static const uint8_t none[12] = {0};
    static const uint8_t mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    static const uint8_t nat64[12] = {0, 0x64, 0xFF, 0x9B};
    if ((b[0] & 0xFE) == 0xFC || b[0] == 0xFF || (b[0] == 0xFE && b[1] & 0x80)) return 1;
    int within = -1;
    if (!memcmp(b, none, 12) || !memcmp(b, mapped, 12) || !memcmp(b, nat64, 12)) within = 12;
    if (b[0] == 0x20 && b[1] == 0x02) within = 2;
    if (within < 0) return 0;
    return is_inside_four((uint32_t)b[within] << 24 | b[within + 1] << 16 | b[within + 2] << 8 | b[within + 3]);
}

int rb_leads_inside(const char *host) {
    struct addrinfo wanted = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM}, *found = NULL;
    if (getaddrinfo(host, NULL, &wanted, &found) != 0) return 0;
    int inside = 0;
    for (struct addrinfo *each = found; each && !inside; each = each->ai_next)
        inside = is_inside(each->ai_addr) || is_forbidden(each->ai_addr);
    freeaddrinfo(found);
    return inside;
}

curl_socket_t rb_open_far_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
    if (is_inside(&address->addr)) return CURL_SOCKET_BAD;
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
