/* A flat C interface to libphonenumber: plain structs, no ownership, no C++. Every function is thread-safe. Text is
   UTF-8. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Why a number could not be read. */
enum {
    RB_PHONE_OK = 0,
    RB_PHONE_INVALID_COUNTRY = 1,
    RB_PHONE_NOT_A_NUMBER = 2,
    RB_PHONE_TOO_SHORT_AFTER_IDD = 3,
    RB_PHONE_TOO_SHORT = 4,
    RB_PHONE_TOO_LONG = 5,
    RB_PHONE_FAILED = -1
};

/* Whether a parsed number has a length its country uses. */
enum {
    RB_PHONE_POSSIBLE = 0,
    RB_PHONE_LOCAL_ONLY = 1, /* lacks its area code */
    RB_PHONE_UNKNOWN_COUNTRY = 2,
    RB_PHONE_LENGTH_SHORT = 3,
    RB_PHONE_LENGTH_ODD = 4,
    RB_PHONE_LENGTH_LONG = 5
};

typedef struct {
    int32_t error;
    int32_t valid;
    int32_t possible;
    int32_t type; /* PhoneNumberUtil::PhoneNumberType, 0 ... 11 */
    int32_t calling_code;
    char country[8]; /* ISO 3166, "001" for networks of no country, or empty */
    char significant[32];
    char e164[32];
    char national[72];
    char international[72];
    char extension[24];
} rb_phone;

void rb_phone_read(const char *text, size_t length, const char *country, rb_phone *out);

/* Just the number's E.164, for a third of the work; returns the bytes written, 0 if it cannot be parsed or its
   country has no numbers of that length. */
size_t rb_phone_e164(const char *text, size_t length, const char *country, char *out, size_t capacity);

/* The numbers among words, as they occur, one per line; returns the bytes written. `leniently` accepts numbers of a
   possible length, otherwise only those in the numbering plan. */
size_t rb_phone_find(
    const char *text, size_t length, const char *country, int32_t leniently, char *out, size_t capacity);

/* Formats digits as they are typed, by that country's rules; returns the bytes written, 0 if they form no number. */
size_t rb_phone_as_you_type(const char *digits, size_t length, const char *country, char *out, size_t capacity);

/* 0 for a country unknown to libphonenumber. */
int32_t rb_phone_calling_code(const char *country);

/* The known countries, two letters each, sorted, separated by spaces; returns the bytes written. */
size_t rb_phone_countries(char *out, size_t capacity);

#ifdef __cplusplus
}
#endif
