#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>

#include "cicu_internal.h"
#include "cicu_stream_safe.hpp"

namespace {

/// ICU's shared instance; they are never freed.
const icu::Normalizer2 *normalizer(int32_t form, UErrorCode &error) {
  switch (form) {
    case CICU_NFC: return icu::Normalizer2::getNFCInstance(error);
    case CICU_NFD: return icu::Normalizer2::getNFDInstance(error);
    case CICU_NFKC: return icu::Normalizer2::getNFKCInstance(error);
    case CICU_NFKD: return icu::Normalizer2::getNFKDInstance(error);
    case CICU_NFKC_CASEFOLD: return icu::Normalizer2::getNFKCCasefoldInstance(error);
  }
  error = U_ILLEGAL_ARGUMENT_ERROR;
  return nullptr;
}

icu::StringPiece piece(const uint8_t *text, int32_t length) {
  return {length > 0 ? reinterpret_cast<const char *>(text) : "", length};
}

/// The bytes that were put into `sink`, or would have been; `status` says when they did not fit.
int32_t finish(const icu::CheckedArrayByteSink &sink, UErrorCode error, int32_t *status) {
  if (U_FAILURE(error)) {
    *status = error;
    return 0;
  }
  if (sink.Overflowed()) *status = U_BUFFER_OVERFLOW_ERROR;
  return sink.NumberOfBytesAppended();
}

}  // namespace

int32_t cicu_normalize(int32_t form, bool stream_safe, const uint8_t *text, int32_t length,
                       uint8_t *output, int32_t capacity, int32_t *status) {
  if (!cicu_check_length(length, status)) return 0;
  UErrorCode error = U_ZERO_ERROR;
  icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(output), capacity);
  const icu::Normalizer2 *instance = normalizer(form, error);
  cicu::StreamSafety safety(form == CICU_NFKC_CASEFOLD, error);
  if (U_FAILURE(error) || !stream_safe || !safety.suspects(text, length)) {
    if (U_SUCCESS(error)) instance->normalizeUTF8(0, piece(text, length), sink, nullptr, error);
    return finish(sink, error, status);
  }
  // Piece by piece: nothing composes or is reordered across the joiner, and NFKC_Casefold, which would
  // drop a joiner in the text, does not see it.
  for (int32_t start = 0; start < length && U_SUCCESS(error);) {
    int32_t end = safety.nextBreak(text, start, length);
    instance->normalizeUTF8(0, piece(text + start, end - start), sink, nullptr, error);
    if (end < length) sink.Append(reinterpret_cast<const char *>(cicu::graphemeJoiner), 2);
    start = end;
  }
  return finish(sink, error, status);
}

bool cicu_is_normalized(int32_t form, const uint8_t *text, int32_t length, int32_t *status) {
  if (!cicu_check_length(length, status)) return false;
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2 *instance = normalizer(form, error);
  bool result = U_SUCCESS(error) && instance->isNormalizedUTF8(piece(text, length), error);
  if (U_FAILURE(error)) *status = error;
  return result;
}

bool cicu_has_boundary_before(int32_t form, uint32_t scalar) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2 *instance = normalizer(form, error);
  return U_SUCCESS(error) && instance->hasBoundaryBefore(static_cast<UChar32>(scalar));
}

int32_t cicu_case_fold(bool turkic, const uint8_t *text, int32_t length, uint8_t *output,
                       int32_t capacity, int32_t *status) {
  if (!cicu_check_length(length, status)) return 0;
  UErrorCode error = U_ZERO_ERROR;
  icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(output), capacity);
  uint32_t options = turkic ? U_FOLD_CASE_EXCLUDE_SPECIAL_I : U_FOLD_CASE_DEFAULT;
  icu::CaseMap::utf8Fold(options, piece(text, length), sink, nullptr, error);
  return finish(sink, error, status);
}

int32_t cicu_make_stream_safe(const uint8_t *text, int32_t length, uint8_t *output, int32_t capacity,
                              int32_t *status) {
  if (!cicu_check_length(length, status)) return 0;
  UErrorCode error = U_ZERO_ERROR;
  icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(output), capacity);
  cicu::StreamSafety safety(false, error);
  bool isSafe = U_SUCCESS(error) && !safety.suspects(text, length);
  for (int32_t start = 0; start < length && U_SUCCESS(error);) {
    int32_t end = isSafe ? length : safety.nextBreak(text, start, length);
    sink.Append(reinterpret_cast<const char *>(text + start), end - start);
    if (end < length) sink.Append(reinterpret_cast<const char *>(cicu::graphemeJoiner), 2);
    start = end;
  }
  return finish(sink, error, status);
}
