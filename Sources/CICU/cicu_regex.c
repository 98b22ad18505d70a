// Regular expressions over UTF-8, by ICU's engine on UTF-16; offsets are bytes again.
#include "cicu.h"
#include "cicu_internal.h"

#include <stdlib.h>
#include <unicode/uregex.h>

struct cicu_regex {
  URegularExpression *expression;
  cicu_utf16 text;
};

cicu_regex *cicu_regex_open(const uint8_t *pattern, int32_t length, int32_t time_limit, int32_t *offset,
                            int32_t *status) {
  *offset = -1;
  cicu_regex *regex = calloc(1, sizeof *regex);
  if (!regex) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  cicu_utf16 source = {0};
  if (cicu_utf16_assign(&source, pattern, length, status)) {
    UErrorCode error = U_ZERO_ERROR;
    UParseError place = {.line = -1, .offset = -1};
    regex->expression = uregex_open(source.units, source.length, UREGEX_MULTILINE, &place, &error);
    if (U_SUCCESS(error)) uregex_setTimeLimit(regex->expression, time_limit, &error);
    if (U_FAILURE(error)) {
      *status = error;
      *offset = place.offset;
    }
  }
  cicu_utf16_free(&source);
  if (*status > 0) {
    cicu_regex_close(regex);
    return NULL;
  }
  return regex;
}

void cicu_regex_close(cicu_regex *regex) {
  if (regex->expression) uregex_close(regex->expression);
  cicu_utf16_free(&regex->text);
  free(regex);
}

void cicu_regex_set_text(cicu_regex *regex, const uint8_t *text, int64_t length, int32_t *status) {
  if (!cicu_utf16_assign_mapped(&regex->text, text, length, status)) return;
  UErrorCode error = U_ZERO_ERROR;
  uregex_setText(regex->expression, regex->text.units, regex->text.length, &error);
  if (U_FAILURE(error)) *status = error;
}

bool cicu_regex_next(cicu_regex *regex, int32_t *start, int32_t *end, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  bool found = uregex_findNext(regex->expression, &error);
  if (found) {
    *start = regex->text.offsets[uregex_start(regex->expression, 0, &error)];
    *end = regex->text.offsets[uregex_end(regex->expression, 0, &error)];
  }
  if (U_FAILURE(error)) *status = error;
  return found && U_SUCCESS(error);
}

bool cicu_status_is_regex_limit(int32_t status) {
  return status == U_REGEX_TIME_OUT || status == U_REGEX_STACK_OVERFLOW;
}
