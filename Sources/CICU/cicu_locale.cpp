#include <string>
#include <unicode/bytestream.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "cicu_internal.h"

namespace {

/// The locale of a tag, with the aliases of CLDR replaced ("cmn" is "zh"). An ill-formed tag is an error.
icu::Locale locale(const char *tag, UErrorCode &error) {
  if (tag[0] == '\0') error = U_ILLEGAL_ARGUMENT_ERROR;
  icu::Locale locale = icu::Locale::forLanguageTag(tag, error);
  locale.canonicalize(error);
  if (U_SUCCESS(error) && locale.isBogus()) error = U_ILLEGAL_ARGUMENT_ERROR;
  return locale;
}

bool hasLanguage(const icu::Locale &locale) { return locale.getLanguage()[0] != '\0'; }

/// Copies out what fits and returns the bytes needed.
int32_t copyOut(const std::string &text, UErrorCode error, char *output, int32_t capacity,
                int32_t *status) {
  if (U_FAILURE(error)) {
    *status = error;
    return 0;
  }
  icu::CheckedArrayByteSink sink(output, capacity);
  sink.Append(text.data(), static_cast<int32_t>(text.size()));
  if (sink.Overflowed()) *status = U_BUFFER_OVERFLOW_ERROR;
  return sink.NumberOfBytesAppended();
}

}  // namespace

bool cicu_locale_is_known(const char *language_tag) {
  UErrorCode error = U_ZERO_ERROR;
  icu::Locale found = locale(language_tag, error);
  if (U_FAILURE(error)) return false;
  // No language is "und", for which ICU has its root rules; a tag of private use alone is not that.
  if (!hasLanguage(found)) return language_tag[0] != 'x' && language_tag[0] != 'X';
  // ICU opens its services for any string, but has a three-letter code only for languages it knows.
  return found.getISO3Language()[0] != '\0';
}

int32_t cicu_locale_canonical(const char *language_tag, char *output, int32_t capacity,
                              int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  icu::Locale found = locale(language_tag, error);
  // "und" stays: its likely language is "en", which nobody said.
  if (hasLanguage(found)) found.minimizeSubtags(error);
  return copyOut(found.toLanguageTag<std::string>(error), error, output, capacity, status);
}

int32_t cicu_locale_display_name(const char *language_tag, char *output, int32_t capacity,
                                 int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  icu::Locale found = locale(language_tag, error);
  icu::UnicodeString name;
  std::string text;
  found.getDisplayName(icu::Locale::getEnglish(), name).toUTF8String(text);
  return copyOut(text, error, output, capacity, status);
}
