#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "cicu_internal.h"

/// ICU's own name ("zh_TW") of a BCP 47 tag. ICU stops quietly at the first subtag that is not well
/// formed; here that is an error.
static bool icu_name(const char *tag, char name[ULOC_FULLNAME_CAPACITY], int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t parsed = 0;
  uloc_forLanguageTag(tag, name, ULOC_FULLNAME_CAPACITY, &parsed, &error);
  if (U_SUCCESS(error) && error != U_STRING_NOT_TERMINATED_WARNING && tag[0] != '\0' &&
      (size_t)parsed == strlen(tag)) {
    return true;
  }
  *status = U_FAILURE(error) ? error : U_ILLEGAL_ARGUMENT_ERROR;
  return false;
}

bool cicu_locale_is_known(const char *language_tag) {
  char name[ULOC_FULLNAME_CAPACITY];
  int32_t status = U_ZERO_ERROR;
  if (!icu_name(language_tag, name, &status)) return false;
  char language[ULOC_LANG_CAPACITY];
  UErrorCode error = U_ZERO_ERROR;
  // No language at all is "und", which ICU's root rules are for.
  if (uloc_getLanguage(name, language, ULOC_LANG_CAPACITY, &error) == 0) return U_SUCCESS(error);
  // ICU opens its services for any string, but has a three-letter code only for languages it knows.
  return U_SUCCESS(error) && uloc_getISO3Language(name)[0] != '\0';
}

int32_t cicu_locale_canonical(const char *language_tag, char *output, int32_t capacity,
                              int32_t *status) {
  char name[ULOC_FULLNAME_CAPACITY];
  char minimal[ULOC_FULLNAME_CAPACITY];
  if (!icu_name(language_tag, name, status)) return 0;
  UErrorCode error = U_ZERO_ERROR;
  uloc_minimizeSubtags(name, minimal, ULOC_FULLNAME_CAPACITY, &error);
  int32_t length = uloc_toLanguageTag(minimal, output, capacity, true, &error);
  if (U_FAILURE(error)) *status = error;
  return length;
}

int32_t cicu_locale_display_name(const char *language_tag, char *output, int32_t capacity,
                                 int32_t *status) {
  char name[ULOC_FULLNAME_CAPACITY];
  if (!icu_name(language_tag, name, status)) return 0;
  UChar units[256];
  int32_t bytes = 0;
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = uloc_getDisplayName(name, "en", units, 256, &error);
  u_strToUTF8(output, capacity, &bytes, units, length, &error);
  if (U_FAILURE(error)) *status = error;
  return bytes;
}
