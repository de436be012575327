#include "CPhoneNumber.h"

#include <phonenumbers/asyoutypeformatter.h>
#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>

#include <cstring>
#include <memory>
#include <set>
#include <string>

using i18n::phonenumbers::AsYouTypeFormatter;
using i18n::phonenumbers::NullLogger;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberMatch;
using i18n::phonenumbers::PhoneNumberMatcher;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

// The library would otherwise print complaints about bad input to standard output.
const PhoneNumberUtil &phones() {
    static const PhoneNumberUtil *quiet = [] {
        PhoneNumberUtil *made = PhoneNumberUtil::GetInstance();
        made->SetLogger(new NullLogger());
        return made;
    }();
    return *quiet;
}

// Copies with a closing NUL, truncating at a character boundary.
size_t put(char *out, size_t capacity, const std::string &text) {
    if (capacity == 0) return 0;
    size_t length = text.size() < capacity ? text.size() : capacity - 1;
    while (length > 0 && length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) length--;
    std::memcpy(out, text.data(), length);
    out[length] = 0;
    return length;
}

template <size_t capacity> void put(char (&out)[capacity], const std::string &text) { put(out, capacity, text); }

}  // namespace

extern "C" void rb_phone_read(const char *text, size_t length, const char *country, rb_phone *out) {
    std::memset(out, 0, sizeof *out);
    try {
        const PhoneNumberUtil &util = phones();
        PhoneNumber number;
        out->error = util.Parse(std::string(text, length), country, &number);
        if (out->error != RB_PHONE_OK) return;
        out->possible = util.IsPossibleNumberWithReason(number);
        out->calling_code = number.country_code();
        std::string part;
        util.GetRegionCodeForNumber(number, &part);
        out->type = util.GetNumberType(number);
        out->valid = out->type != PhoneNumberUtil::UNKNOWN;
        put(out->country, part);
        put(out->extension, number.extension());
        part.clear();  // the next call adds to it
        util.GetNationalSignificantNumber(number, &part);
        put(out->significant, part);
        util.Format(number, PhoneNumberUtil::E164, &part);
        put(out->e164, part);
        util.Format(number, PhoneNumberUtil::NATIONAL, &part);
        put(out->national, part);
        util.Format(number, PhoneNumberUtil::INTERNATIONAL, &part);
        put(out->international, part);
    } catch (...) {
        out->error = RB_PHONE_FAILED;
    }
}

extern "C" size_t rb_phone_e164(const char *text, size_t length, const char *country, char *out, size_t capacity) {
    try {
        const PhoneNumberUtil &util = phones();
        PhoneNumber number;
        if (util.Parse(std::string(text, length), country, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return 0;
        if (util.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE) return 0;
        std::string e164;
        util.Format(number, PhoneNumberUtil::E164, &e164);
        return put(out, capacity, e164);
    } catch (...) {
        return 0;
    }
}

extern "C" size_t rb_phone_find(
    const char *text, size_t length, const char *country, int32_t leniently, char *out, size_t capacity) {
    try {
        const std::string searched(text, length);
        PhoneNumberMatcher matcher(
            phones(), searched, country, leniently ? PhoneNumberMatcher::POSSIBLE : PhoneNumberMatcher::VALID, 16);
        std::string found;
        PhoneNumberMatch match;
        while (matcher.HasNext() && matcher.Next(&match)) found += match.raw_string() + "\n";
        return put(out, capacity, found);
    } catch (...) {
        return 0;
    }
}

extern "C" size_t rb_phone_as_you_type(
    const char *digits, size_t length, const char *country, char *out, size_t capacity) {
    try {
        std::unique_ptr<AsYouTypeFormatter> formatter(phones().GetAsYouTypeFormatter(country));
        std::string shown;
        for (size_t place = 0; place < length; place++) formatter->InputDigit(digits[place], &shown);
        return put(out, capacity, shown);
    } catch (...) {
        return 0;
    }
}

extern "C" int32_t rb_phone_calling_code(const char *country) {
    try {
        return phones().GetCountryCodeForRegion(country);
    } catch (...) {
        return 0;
    }
}

extern "C" size_t rb_phone_countries(char *out, size_t capacity) {
    try {
        std::set<std::string> known;
        phones().GetSupportedRegions(&known);
        std::string list;
        for (const std::string &country : known) list += list.empty() ? country : " " + country;
        return put(out, capacity, list);
    } catch (...) {
        return 0;
    }
}
